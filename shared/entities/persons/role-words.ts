/**
 * What kinds of word may stand inside a role: adjectives by ending or by table, nouns, never verbs.
 */
import { GRAMMAR, VERBS } from '../gazetteer/not-names.ts'

const ADJECTIVE =
  /(?:al|ale|aux|ales|elle|elles|el|els|ique|iques|if|ive|ifs|ives|ien|ienne|iens|iennes|een|eenne|ais|aise|aises|ois|oise|oises|aire|aires|eux|euse|euses|ier|iere|iers|ieres|ieur|ieure|ieurs|ieures|ain|aine|ains|aines|able|ables|ible|ibles|iste|istes)$/u
const ADJECTIVES = new Set(
  `adjoint adjointe adjoints adjointes permanent permanente resident residente public publique publics publiques supreme mixte
  unique delegue deleguee delegues associe associee elu elue sortant sortante nucleaire commun commune elargi elargie unifie unifiee
  etranger etrangere etrangers etrangeres rural rurale interne internes externe externes moderne titulaire agricole agricoles populaire
  armees armee unies unis chinois chinoise russe belge suisse tcheque turc turque grec grecque lao khmer thai kazakh arabe kurde
  slave mongol emerite honoraire designe designee interimaire chef general generale en-chef bouddhiste bouddhique catholique
  metis adverse maritime maritimes jeune libre vert verte verts ferre numerique numeriques informatique sud-coreen nord-coreen
  sino-vietnamien remarquable intime cadet cadette aine ainee feminine feminin masculin masculine handicapes retraite retraitee
  retraites interministeriel pleniere militaro-technique ethnique ethniques inter-gouvernemental senior junior central
  multilaterale bilaterale anticorruption antidrogue allie alliees allies bis chinoises nippon nippone`
    .trim()
    .split(/\s+/u),
)
const NOT_ADJECTIVE = new Set(
  'mais jamais desormais aux deux ceux leur plusieurs semaine dizaine demain soudain lendemain bien rien combien tel quel cible avais'.split(
    ' ',
  ),
)

/** Whether a lower-case word is an adjective of institutions and offices: `étrangères`, `permanent`. */
export function isRoleAdjective(plain: string): boolean {
  if (ADJECTIVES.has(plain)) return true
  return (
    ADJECTIVE.test(plain) && !NOT_ADJECTIVE.has(plain) && !VERBS.has(plain) && !GRAMMAR.has(plain)
  )
}

const NOUN_IN_ER =
  /(?:ier|mer|fer|iver|leader|manager|desert|cancer|foyer|laser|revolver|cher|etranger|danger|usager|passager|berger|hyper|super|poker|poster|docker)$/u
const NOUN_IN_IR = /(?:avenir|loisir|plaisir|desir|oire)$/u
const INFINITIVE = /(?:er|[^o]ir|endre|ettre|oire|uire|aitre)$/u

/** Whether a word is the infinitive of a verb, by its ending: `visiter`, not `étranger`, `avenir`. */
export const isInfinitive = (plain: string): boolean =>
  INFINITIVE.test(plain) && !NOUN_IN_ER.test(plain) && !NOUN_IN_IR.test(plain)
