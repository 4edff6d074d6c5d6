/**
 * What kinds of word may stand inside a role: adjectives by ending or by table, nouns, never verbs.
 */
import { GRAMMAR, VERBS } from '../../gazetteer/not-names.ts'
import { bySpelling } from '../../spelling.ts'

const ADJECTIVE =
  /(?:al|ale|aux|ales|elle|elles|el|els|ique|iques|if|ive|ifs|ives|ien|ienne|iens|iennes|eens?|eennes?|ais|aise|aises|ois|oise|oises|aire|aires|iaque|iaques|phone|phones|eux|euse|euses|ier|iere|iers|ieres|ieur|ieure|ieurs|ieures|ain|aine|ains|aines|able|ables|ible|ibles|iste|istes)$/u
/** Without feminine and plural endings. */
const ADJECTIVES = new Set(
  `adjoint permanent resident public publiqu lourd leger suprem mixt uniqu delegu associ elu sortant commun elargi unifi etranger etranger
  rural intern extern modern agricol arm uni chinois russ belg suiss tchequ turc turqu grec grecqu lao khmer thai kazakh arab kurd
  slav naturalis prodig associe-docteur associee-docteur organisateur organisatric initiatric productric exportatric importatric agreg invit conservateur conservatric fondateur fondatric regulateur democrat civil mobil textil fossil infantil juvenil util ag appliqu avanc specialis integr connect renforc priv autonom itinerant illicit blind mecanis
  proteg defavoris expatri combin sinistr roug consort blanc blanch noir bleu mongol emerit designe design chef catholiqu advers maritim jeun libr vert cadet cadett ain feminin masculin handicap
  retrait plenier senior junior allie alli nippon nipponn dao hmong h'mong mong tay nung muong ed jarai gia-rai bahnar ba-na m'nong mnong cham k'ho co-tu cotu sedang xo-dang raglai ra-glai stieng san-diu giay lo-lo pa-then ha-nhi ta-oi van-kieu bru kinh bis remarquabl intim sanguin clandestin sous-marin bovin porcin ovin caprin equin alpin andin latin intestin uterin anticorruption antidrogu sud-coreen nord-coreen`
    .trim()
    .split(/\s+/u),
)
const NOT_ADJECTIVE = new Set(
  'capitale mais jamais desormais aux deux ceux leur plusieurs semaine dizaine demain soudain lendemain bien rien combien tel quel cible avais'.split(
    ' ',
  ),
)

/** Whether a lower-case word is an adjective of institutions and offices: `étrangères`, `permanent`. */
export const isRoleAdjective = bySpelling(
  ({ plain }) =>
    ADJECTIVES.has(plain.replace(/^non-/u, '').replace(/(?:ees|ee|es|e|s)$/u, '')) ||
    plain.startsWith('anti') ||
    (ADJECTIVE.test(plain) &&
      !NOT_ADJECTIVE.has(plain) &&
      !VERBS.has(plain) &&
      !GRAMMAR.has(plain)),
)

const NOUN_IN_ER =
  /(?:ier|^mer|^fer|^enfer|^hiver|leader|manager|desert|cancer|foyer|laser|revolver|^cher|boucher|rocher|clocher|plancher|rucher|etranger|danger|usager|passager|berger|hyper|super|poker|poster|docker)$/u
const NOUN_IN_IR = /(?:^tir|cuir|avenir|loisir|plaisir|desir|oire)$/u
const INFINITIVE = /(?:er|[^o]ir|endre|ettre|oire|uire|aitre)$/u

/** Whether a word is the infinitive of a verb, by its ending: `visiter`, not `étranger`, `avenir`. */
export const isInfinitive = (plain: string): boolean =>
  INFINITIVE.test(plain) && !NOUN_IN_ER.test(plain) && !NOUN_IN_IR.test(plain)
