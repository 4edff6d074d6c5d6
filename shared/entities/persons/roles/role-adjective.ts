/** What is said of a role's noun by one word behind it: `permanent`, `lao`, `décentralisée`. */
import { oneOf } from '../../../french/word-list.ts'
import { VERBS } from '../../gazetteer/not-names.ts'
import { PEOPLES } from '../../gazetteer/peoples.ts'
import type { Side } from './role-complement.ts'
import type { Reading } from '../reading.ts'
import { CLOSING_MARKS } from './role-span.ts'
import { isRoleAdjective } from './role-words.ts'
import { isHead } from '../title.ts'
import type { Token } from '../tokens.ts'

/** What a person does or undergoes, rather than an office's matter. */
const COMES =
  /^(?:arriv|invit|nomm|accompagn|dirig|charg|entr|décéd|âg|mari|situ|install|entour|rentr|rest|tomb|présent|retrouv|arrêt|condamn|accus|bless|tu|mobilis|envoy|désign|récompens|sacr|class)/u

/** Whether a word in small letters is an adjective of an office or a demonym. */
export function isAdjectiveAt({ tokens, country }: Reading, at: number): boolean {
  const token = tokens[at]
  if (token === undefined || token.shape !== 'lower') return false
  return country[at] !== undefined || isRoleAdjective(token)
}

/** `la coopération décentralisée`: a participle that closes its noun. Behind a name it must close the role. */
export function isParticipleAt({ tokens }: Reading, at: number, side: Side): boolean {
  const { text, shape } = tokens[at]!
  if (shape !== 'lower' || !/é(?:e?s|e)?$/u.test(text) || COMES.test(text)) return false
  if (tokens[at - 1]!.shape !== 'lower') return false
  const next = tokens[at + 1]
  return side === 'before' || next === undefined || CLOSING_MARKS.has(next.plain)
}

/** `doyenne hà nhi`: whether two words in small letters are a people's name. */
export function isPeopleAt(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]]
  return (
    first?.shape === 'lower' &&
    second?.shape === 'lower' &&
    PEOPLES.has(`${first.plain} ${second.plain}`)
  )
}

/** Parts of a firm that are named by a noun beside them. */
const APPOSED = oneOf(
  'branche branches division divisions pole poles activite activites filiere filieres secteur secteurs segment segments',
)
const DIRECTOR = oneOf('directeur directrice responsable cheffe?')
/** Directors of what is named beside them: `directrice pays d'Oxfam`. */
const IN_CHARGE_OF = oneOf(
  'pays marketing produits? projets? programmes? export innovation communication qualite logistique strategie recherche clientele achats',
)

/** Whether a noun stands beside the one before it as an adjective would: `la branche avions`, `directrice pays`. */
export function isApposedAt(tokens: readonly Token[], at: number): boolean {
  const { plain, shape } = tokens[at]!
  const before = tokens[at - 1]!.plain
  if (IN_CHARGE_OF.test(plain) && DIRECTOR.test(before)) return true
  return shape === 'lower' && APPOSED.test(before) && !VERBS.has(plain)
}

const CARD_ADJECTIVE = oneOf(
  'general generale executif executive adjointe? permanente? deleguee? principale? nationale? supreme speciale? extraordinaire honoraire technique financier financiere commerciale? artistique regionale? provinciale?',
)

/** `Secrétaire Général`, `Directeur Exécutif`: printed with capitals, as on a card. */
export const isOnCard = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]!.shape === 'capital' &&
  isHead(tokens, at - 1) &&
  CARD_ADJECTIVE.test(tokens[at]!.plain)
