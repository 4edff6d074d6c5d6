/** Words that are a surname where they stand, though elsewhere they head a body, say a trade or mean something. */
import { isOneOf } from '../../../french/word-list.ts'
import { isOffice, isPluralTitle } from '../../gazetteer/titles.ts'
import { isGrammar } from '../../gazetteer/not-names.ts'
import type { Reading } from '../reading.ts'
import { isHead } from '../title.ts'
import { follows, type Token } from '../tokens.ts'
import { isGiven, SURNAMES_TOO } from './words-too.ts'

/** `Anne Hathaway`, `Hugh Sutherland`, `J. D. Vance`: behind a given name, what ends as nouns of bodies do. */
export function isSurnameByForm({ tokens }: Reading, at: number): boolean {
  const { plain, shape, opens } = tokens[at]!
  const before = tokens[at - 1]
  if (shape !== 'capital' || opens || before === undefined || !follows(tokens, at)) return false
  if (plain === 'nasution') return true
  if (!SURNAME_END.test(plain) || NO_SURNAME.test(plain)) return false
  return (
    before.shape === 'initial' ||
    isOneOf(before.text, 'JD') ||
    (before.shape === 'capital' && !isGrammar(before) && isGiven(before.plain))
  )
}

const SURNAME_END = /(?:land|away|ance|ence|ment)$/u
const NO_SURNAME =
  /(?:i[ae]nce|[fnr]ance|erence|igence|[aern]{2}ment|opment|(?:eng|ire|fin|pol|hol|thai)land)$/u

/** `Hélène Marchand`, `Louis Pasteur`: a trade behind a given name is the family's. */
export const isSurnameByTrade = ({ tokens }: Reading, at: number): boolean =>
  at > 0 &&
  follows(tokens, at) &&
  tokens[at]!.shape === 'capital' &&
  (tokens[at - 1]!.shape === 'capital' || isMiddleInitial(tokens, at - 1)) &&
  (!isOffice(tokens[at]!.plain) || tokens[at]!.text === 'Sherpa') &&
  !isPluralTitle(tokens[at]!.plain) &&
  !isHead(tokens, at - 1) &&
  !isGrammar(tokens[at - 1]) &&
  (isMiddleInitial(tokens, at - 1) ||
    isGiven(tokens[at - 1]!.plain) ||
    tokens[at]!.text === 'Sherpa')

/** `Tshering W. Sherpa`: what follows a letter that stands behind a name. */
const isMiddleInitial = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.shape === 'initial' &&
  tokens[at - 1]?.shape === 'capital' &&
  follows(tokens, at) &&
  !isGrammar(tokens[at - 1])

/** `Bruno Le Maire`: an office behind an article of the family's name. */
export const isBehindArticle = ({ tokens }: Reading, at: number): boolean =>
  isOneOf(tokens[at - 1]?.text, 'Le La') &&
  follows(tokens, at) &&
  follows(tokens, at - 1) &&
  !tokens[at - 1]!.opens &&
  isGiven(tokens[at - 2]?.plain ?? '')

/** `Park Hang-seo` begins with what ends `Patriot Park`; `Kidong Park, représentant` ends with it. */
export function isSurnameToo({ tokens, country, claims }: Reading, at: number): boolean {
  const { plain } = tokens[at]!
  if (!isGiven(plain) && !SURNAMES_TOO.test(plain)) return false
  // `la Canadienne Caroline St-Hilaire`
  const alone =
    tokens[at - 1]?.shape !== 'capital' ||
    country[at - 1] !== undefined ||
    // `le maire de Busan Park Heong-joon`
    (claims[at - 1]?.kind === 'place' && claims[at - 1]!.to === at)
  if (alone)
    return (
      isGiven(plain) &&
      // `le contre-amiral de la Marine Tran Thanh Nghiem`: behind an article it is the navy
      !(plain === 'marine' && tokens[at - 1]?.plain === 'la') &&
      (tokens[at + 1]?.shape === 'capital' || opensParticle(tokens, at))
    )
  if (tokens[at + 1]?.plain !== ',') return false
  // `Son représentant au Laos, Sungho Park, a remis`: set between two commas behind an office.
  return isHead(tokens, at + 2) || (tokens[at - 2]?.plain === ',' && hasHeadBefore(tokens, at - 2))
}

/** `Constance de Pélichy`; not `Victoire de Nadal`, `la Clémence de Titus`. */
const opensParticle = (tokens: readonly Token[], at: number): boolean =>
  isOneOf(tokens[at + 1]?.plain, "de d'") &&
  tokens[at + 2]?.shape === 'capital' &&
  !isOneOf(tokens[at - 1]?.plain, "la l' une sa cette") &&
  !(tokens[at]!.opens && isOneOf(tokens[at]!.plain, 'victoire clemence prudence esperance'))

/** An office in the clause that a comma ends. */
function hasHeadBefore(tokens: readonly Token[], comma: number): boolean {
  for (let at = comma - 1; at >= Math.max(0, comma - 14); at -= 1) {
    if (tokens[at]!.shape === 'mark') return false
    if (isHead(tokens, at)) return true
  }
  return false
}
