/**
 * The small words of French, which stand at lost line ends more than all others. A closed list.
 *
 * Source: written by hand for this project from general knowledge of French.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'a à ai as au aux avec ayant c ce cela celle celles celui ces cet cette ceux chez ci comme contre d dans de depuis des dès deux ' +
    'dont du durant elle elles en entre es est et été étaient était étant eu eux fut hors il ils j je jusqu l la là le les leur leurs lors lui ' +
    'mais malgré me même mêmes mes mon n ne ni nos notre nous on ont ou où par parmi pas pendant plus pour puis qu que quel quelle quels quelles qui ' +
    'ma te car donc chaque plusieurs autre autres après avant alors ainsi aussi encore moins quand être avoir ' +
    's sa sans sauf se selon sera seront ses si soit son sont sous sur ta tous tout toute toutes très trois un une vers via vos votre vous y'
  ).split(' '),
)

/** Words made of small words, or that look it: whole, whatever their parts. */
export const COMPOUNDS: ReadonlySet<string> = new Set(
  (
    'lorsque puisque quoique quelque quelques lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel desquels desquelles enfin ensuite parle parla parlé ' +
    'devenir devenu devenue maison maisons passe passé toutefois parfois autrefois beaucoup pourquoi pourtant pourvu plutôt bientôt aussitôt surtout partout atout atouts dessous dessus desdits ' +
    'dudit ladite ledit lesdits desormais désormais entendu entente entretien entretenir surplus surprise avenir avenue avis amis avait avaient davantage dedans dehors partage partages ' +
    'aucun aucune chacun chacune malgré parmi hormis depuis sinon soutien souvent soudain semaine semaines mesure mesures sesame levant parent parents parti partie parties mondes monde'
  ).split(' '),
)

/** Words that lose their vowel before an apostrophe: nothing else may stand there. */
export const ELIDED: ReadonlySet<string> = new Set(
  'c d j l m n s t qu jusqu lorsqu puisqu quoiqu quelqu presqu entr aujourd prud grand o'.split(
    ' ',
  ),
)
