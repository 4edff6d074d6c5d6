/** Companies that a page tells once and prints again. */
import { isOneOf } from '../../../french/word-list.ts'
import type { Part } from '../../../article/article.ts'
import { isSyllable } from '../../../french/syllable.ts'
import { countryAt } from '../../countries/words.ts'
import { opensName } from '../../gazetteer/given-names.ts'
import { isLeader } from '../../gazetteer/leaders.ts'
import { isGrammar, isInstitutional } from '../../gazetteer/not-names.ts'
import { knownPlaceAt } from '../../places/known.ts'
import { headsSite } from '../../places/sites/site-heads.ts'
import { opensSentence, textOf, wordsOf, type Word } from '../../words.ts'
import { isBareAcronym } from '../letters/acronyms.ts'
import type { Others } from './cued.ts'
import { companyIn, type FoundBody } from '../found-body.ts'
import { beforePerson, isCivility, isPersonal, type Run, runEnd } from '../runs.ts'
import { calledAlone, isHeldFirst, shortFirm } from '../naming/short-firms.ts'
import { yieldsAt } from '../lexicon/yields.ts'

/** A name the page shows to be a company's is one wherever it stands whole. */
export function echoes(
  parts: readonly Part[],
  found: readonly FoundBody[],
  known: () => Others,
): readonly FoundBody[] {
  const names = new Set<string>()
  const linked = new Set<string>()
  for (const body of found) {
    const own = calledAlone(body)
    if (own !== undefined) names.add(own)
  }
  if (names.size === 0 && !found.some(({ head }) => head === 'company')) return []
  const { surnames, places } = known()
  for (const { head, words, rule } of found) {
    if (head !== 'company') continue
    const { plain } = words.at(-1)!
    const told = isIntroduced(words, rule)
    if (!told && (surnames.has(plain) || places.has(words[0]!.plain))) continue
    const whole = textOf(words)
    names.add(whole)
    if (/ \p{Ll}/u.test(whole) && !headsSite(words[0]) && knownPlaceAt(words, 0) === undefined)
      linked.add(whole)
    // `OOCL Vietnam`, and its mother: `OOCL`
    const house = words.length === 2 && isBareAcronym(words, 0) && countryAt(words, 1) !== undefined
    if (house) names.add(words[0]!.text)
    if (isHeldFirst(words) && isOwnName(words.slice(1))) names.add(textOf(words, 1))
    const short = shortFirm(words)
    // `Harvey Weinstein`, `la Weinstein Company`: alone the name is his who founded it.
    const founders = short === 1 && (surnames.has(words[0]!.plain) || isLeader(words[0]!.plain))
    if (short !== undefined && !founders && isOwnName(words.slice(0, short)))
      names.add(textOf(words.slice(0, short)))
  }
  if (names.size === 0) return []
  const taken = new Map<Part, Set<number>>()
  for (const { part, from, to } of found) {
    const inPart = taken.get(part) ?? new Set<number>()
    taken.set(part, inPart)
    for (let at = from; at <= to; at += 1) inPart.add(at)
  }
  return parts.flatMap((part) => {
    const words = wordsOf(part)
    const again: FoundBody[] = [...linked].flatMap((name) => wholeIn(part, words, name))
    for (let at = 0; at < words.length; at += 1) {
      if (!words[at]!.capital || taken.get(part)?.has(at) === true) continue
      // `M. Hoang Anh` is nobody's firm.
      if (at > 0 && isCivility(words[at - 1]!)) continue
      const end = runEnd(words, at)
      const run = echoIn(words, at, end, names)
      if (run !== undefined && (run.to > run.from || !yieldsAt(words, run.from, run.to)))
        again.push(companyIn(part, words, { ...run, rule: 'organisation/echo' }))
      at = end
    }
    return again
  })
}

/** The whole run of capitals, but for the sentence's own (`Mais Zorvex a`) and who is in it (`la CFTX Nicole Roy`). */
function echoIn(
  words: readonly Word[],
  at: number,
  end: number,
  names: ReadonlySet<string>,
): Run | undefined {
  const opened =
    end > at &&
    opensSentence(words, at) &&
    (isGrammar(words[at]) || isOneOf(words[at]!.plain, 'affaire proces'))
  // `A Paris` is where.
  const from = opened && !isOneOf(words[at]!.plain, 'a en dans de d') ? at + 1 : at
  const to = isBareAcronym(words, from) ? beforePerson(words, from, end) : end
  for (const run of [
    { from: at, to: end },
    { from, to: end },
    { from, to },
  ])
    if (names.has(textOf(words.slice(run.from, run.to + 1)))) return run
  return undefined
}

/** `Coup de Pouce Vietnam`: small letters stand in it. */
function wholeIn(part: Part, words: readonly Word[], name: string): readonly FoundBody[] {
  const found: FoundBody[] = []
  for (let at = part.text.indexOf(name); at !== -1; at = part.text.indexOf(name, at + 1)) {
    const from = words.findIndex(({ start }) => start === at)
    const to = words.findIndex(({ end }) => end === at + name.length)
    if (from !== -1 && to !== -1)
      found.push(companyIn(part, words, { from, to, rule: 'organisation/echo' }))
  }
  return found
}

/** `Mass Noble`; not `Golden`, whose capital other names have. */
const isOwnName = (words: readonly Word[]): boolean =>
  (words.length > 1 && !isPersonal(words, { from: 0, to: words.length - 1 })) ||
  (words[0]!.text.length > 4 &&
    !isInstitutional(words[0]!.plain) &&
    !opensName(words[0]!.plain) &&
    knownPlaceAt(words, 0) === undefined &&
    countryAt(words, 0) === undefined)

/** `la compagnie Tan Long`: the noun told it, whoever and whatever else has such syllables; not `l'entreprise Los Palacios`. */
const isIntroduced = (words: readonly Word[], rule: string): boolean =>
  words.length > 1 &&
  words.every(({ plain }) => isSyllable(plain)) &&
  rule.startsWith('organisation/introduced:') &&
  !isOneOf(rule.slice(24), 'club ensemble site maison reseau orchestre parti') &&
  knownPlaceAt(words, 0) === undefined
