/**
 * The facts in which two sentences that say the same part: a figure, a day, a name, a rank in the place of another, or
 * one that only one of them has.
 *
 * What the other copy prints elsewhere has only moved; what it prints less closely (`mardi` for `mardi 19 février`,
 * `ministre` left out before a name) is style; how a body's name begins is no name.
 */
import { isBareCapital, withItsWord } from './bare-capitals.ts'
import type { Difference } from './difference.ts'
import { printedOf, spanOf } from './printed-fact.ts'
import { mayBeOneDate } from './same-date.ts'
import { scaleApart } from './scale-apart.ts'
import { factsIn, isRank, kindOf, KINDS, type Fact } from './sentence-facts.ts'
import { hunksOf, type Sentence, type Token } from './sentences.ts'
import { dateAlone } from './date-alone.ts'
import { areOneAmount, areOneRank, inFigures, inLetters } from './told-otherwise.ts'

/** The words of the two copies, and the day on which they came out. */
export interface Known {
  readonly ours: ReadonlySet<string>
  readonly theirs: ReadonlySet<string>
  readonly published?: string
}

export const keysOf = (sentences: readonly Sentence[]): ReadonlySet<string> =>
  new Set(sentences.flatMap(({ tokens }) => tokens.map(({ key }) => key)))

/** `isPart`: the second sentence says a part of what the first says. */
export function factsApart(
  here: Sentence,
  there: Sentence,
  known: Known,
  isPart = false,
): readonly Difference[] {
  const same = inLetters(here, there)
  const [spelt, speltThere] = [inFigures(here), inFigures(there)]
  const isNewHere = (token: Token): boolean =>
    !same.has(token) && isNew(here, token, there.keys, speltThere, known.theirs)
  const isNewThere = (token: Token): boolean =>
    !same.has(token) && isNew(there, token, here.keys, spelt, known.ours)
  return hunksOf(here.tokens, there.tokens).flatMap(([a, b]) => {
    const lost = isPart ? [] : factsIn(here, a, isNewHere)
    const won = factsIn(there, b, isNewThere)
    const facts = KINDS.flatMap((kind) => {
      if (isPart && kind === 'rank') return []
      const ours = lost.filter((fact) => fact.kind === kind)
      const theirs = won.filter((fact) => fact.kind === kind)
      // What the other copy prints in its place, though it may print it elsewhere too; a day that both sentences print
      // (`du 27 au 29 mars … vendredi 28 mars` beside `vendredi 28 mars`) has only moved, and so has an office
      // (`le ministre X`, `le général X, ministre`).
      if (ours.length === 0 && theirs.length > 0)
        ours.push(...factsIn(here, a, isOf(here, kind, there.keys)))
      else if (theirs.length === 0 && ours.length > 0)
        theirs.push(...factsIn(there, b, isOf(there, kind, here.keys)))
      // In a long run one fact does not stand in the place of another.
      if (ours.length === theirs.length && Math.max(a.length, b.length) <= CLOSE)
        return ours.flatMap((fact, at) => inPlace(here, fact, there, theirs[at]!, known))
      return [
        ...(isPart ? [] : ours.flatMap((fact) => alone(here, fact, there, known))),
        ...theirs.flatMap((fact) => alone(there, fact, here, known).map(turned)),
      ]
    })
    return [...facts, ...scaleApart([here, a], [there, b])]
  })
}

/** Words of a run within which a fact is printed in the place of another. */
const CLOSE = 8

const isOf =
  (sentence: Sentence, kind: Fact['kind'], inTwin: ReadonlySet<string>) =>
  (token: Token): boolean =>
    kindOf(sentence, token) === kind && !(OF_BOTH.has(kind) && inTwin.has(token.key))

/** Kinds of which one that both sentences print stands in no other's place. */
const OF_BOTH: ReadonlySet<Fact['kind']> = new Set(['date', 'rank'])

/** A rank belongs to its sentence; another fact that stands anywhere in the other copy has only moved. */
function isNew(
  sentence: Sentence,
  token: Token,
  inTwin: ReadonlySet<string>,
  spelt: ReadonlySet<string>,
  inCopy: ReadonlySet<string>,
): boolean {
  const kind = kindOf(sentence, token)
  if (kind === undefined || (kind === 'figure' && spelt.has(token.key))) return false
  // Copy of the agency leaves it unsaid.
  if (token.key === 'vietnam') return false
  return !(kind === 'rank' ? inTwin : inCopy).has(token.key)
}

/** One fact in the place of another. */
function inPlace(
  here: Sentence,
  ours: Fact,
  there: Sentence,
  theirs: Fact,
  known: Known,
): readonly Difference[] {
  const { kind } = ours
  if (kind === 'name' && isGlued(here, ours, there, theirs)) return []
  if (kind === 'name' && (isBareCapital(here, ours) || isBareCapital(there, theirs))) {
    // `Comité central` for `Bureau politique`; `Tran Van Hai` is no other reading of `Commerce`.
    if (isBareCapital(here, ours) && isBareCapital(there, theirs))
      return [{ kind, here: bodyAt(here, ours), there: bodyAt(there, theirs) }]
    return [...alone(here, ours, there, known), ...alone(there, theirs, here, known).map(turned)]
  }
  const told = { kind, here: printedOf(here, ours), there: printedOf(there, theirs) }
  return isOneFact(told, known) ? [] : [told]
}

function isOneFact(
  { kind, here, there }: Required<Difference>,
  { published }: Pick<Known, 'published'>,
): boolean {
  switch (kind) {
    case 'figure':
      return areOneAmount(here, there)
    case 'date':
      return mayBeOneDate(here, there, published)
    case 'rank':
      return areOneRank(here, there)
    default:
      return false
  }
}

/** `Quan Mydoit ouvrir` for `Quan My doit ouvrir`: a page that lost a space. */
function isGlued(here: Sentence, ours: Fact, there: Sentence, theirs: Fact): boolean {
  const [a, b] = [spanOf(here, ours), spanOf(there, theirs)]
  const length = Math.max(a.end - a.start, b.end - b.start)
  const [one, other] = [
    here.text.slice(a.start).replace(/\s/gu, ''),
    there.text.slice(b.start).replace(/\s/gu, ''),
  ]
  return one.slice(0, length) === other.slice(0, length)
}

const bodyAt = (sentence: Sentence, fact: Fact): string => {
  const { start, end } = spanOf(sentence, fact)
  return sentence.text.slice(start, withItsWord(sentence.text, end))
}

/** `600 délégués`: a bare number says little alone. */
function countedAt(sentence: Sentence, fact: Fact): string {
  const { start, end } = spanOf(sentence, fact)
  const isBare = /\d(?:er?|re|es|e)?$/u.test(sentence.text.slice(start, end))
  return sentence.text.slice(start, isBare ? withItsWord(sentence.text, end) : end)
}

/** A fact that the other sentence has nothing in the place of. */
function alone(here: Sentence, fact: Fact, there: Sentence, known: Known): readonly Difference[] {
  const told = { kind: fact.kind, here: printedOf(here, fact) }
  switch (fact.kind) {
    case 'date':
      return dateAlone(here, told.here, there, known.published)
    case 'name':
      return isBareCapital(here, fact) ? [] : [told]
    case 'rank':
      return rankAlone(here, fact, there)
    default:
      return [{ ...told, here: countedAt(here, fact) }]
  }
}

/** A title left out is style; a deputy made minister is an error. */
function rankAlone(here: Sentence, fact: Fact, there: Sentence): readonly Difference[] {
  if (!fact.tokens.some(isDeputy)) return []
  const [from, to] = [
    here.tokens.indexOf(fact.tokens[0]!),
    here.tokens.indexOf(fact.tokens.at(-1)!),
  ]
  const office = [here.tokens[to + 1], here.tokens[from - 1]].find(
    (token) =>
      token !== undefined && isRank(token) && !isDeputy(token) && there.keys.has(token.key),
  )
  const twin = there.tokens.find(({ key }) => key === office?.key)
  if (twin === undefined) return []
  const told = {
    here: printedOf(here, fact),
    there: printedOf(there, { kind: 'rank', tokens: [twin] }),
  }
  return areOneRank(told.here, told.there) ? [] : [{ kind: 'rank', ...told }]
}

const isDeputy = ({ key }: Token): boolean => DEPUTY.test(key)

const DEPUTY = /^(?:vice|adjointe?|permanente?|interim|contre|honoraire|suppleante?)$/u

/** The same told from the other copy. */
const turned = ({ kind, here, there }: Difference): Difference => ({
  kind,
  ...(there === undefined ? {} : { here: there }),
  ...(here === undefined ? {} : { there: here }),
})
