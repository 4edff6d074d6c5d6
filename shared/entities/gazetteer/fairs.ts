/**
 * Trade fairs that copy names by one word, whatever its capitals. What a word means besides keeps it out: `CES`, `LIMA`.
 *
 * Source: written by hand from public usage.
 */
export const FAIRS =
  'vietbuild vietfish vietwater vietship vietstock vietnamwood hawaexpo vifa vitm saigontex hanoitex agroviet growtech hortex viif fihav vimexpo propak metalex nepcon entech techfest techmart telefilm ' +
  'vietintertech vietmold pharmedi foodexpo vinamac autoexpo autotech vietnamplas secutech semiexpo semicon caexpo ciie ciftis computex sial anuga gulfood foodex thaifex texworld heimtextil interzum ' +
  'interpack vivatech gamescom eurosatory fitur iftm kotfa vinexpo vinitaly biofach milex'
