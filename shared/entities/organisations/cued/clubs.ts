/**
 * Sport clubs that meet one another: `King Whale Taipei affrontera Sport Center 1`, `Saigon Heat a battu Cantho Catfish`.
 *
 * Players and countries meet too: a club's name holds a town and a word more, or ends with a club's English noun. What a
 * page shows once is a club throughout. A town alone is a side where a match is told (`Nam Dinh a battu Hai Phong 2-1`), and
 * elsewhere on the page where nothing stands in it.
 */
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import type { Part } from '../../../article/article.ts'
import { isSyllable } from '../../../french/syllable.ts'
import { countryAt } from '../../countries/words.ts'
import { opensName } from '../../gazetteer/given-names.ts'
import { isGrammar } from '../../gazetteer/not-names.ts'
import { endOfPlaceName, knownPlaceAt } from '../../places/known.ts'
import { bySpelling } from '../../spelling.ts'
import { textOf, whereIn, wordsOf, type Word } from '../../words.ts'
import { fixedAt } from '../lexicon/fixed.ts'
import { TEAMS } from '../foreign/foreign-heads.ts'
import { companyIn, type FoundBody } from '../found-body.ts'
import { isInside, isPersonal, type Run, runEnd } from '../runs.ts'

/** What clubs are called, and other things too. */
const NOUNS = oneOf(
  'United City Athletic Kings Royals Titans Giants Thunder Storm Phoenix Pirates Suns Stars Center Centre Club Women Ladies Youth Academy Victory Utd',
)

const isMeeting = bySpelling(
  ({ plain, capital }) =>
    !capital &&
    /^(?:affront(?:e|ent|era|eront|ait|aient|er)|battr?(?:u|a|ont|e|ent)?|bat|dompt(?:e|ent|era|er)|domin(?:e|ent|era|er)|defi(?:e|era|er)|ecras(?:e|ent|er)|surclass(?:e|ent|er)|terrass(?:e|ent|er)|elimin(?:e|ent|er)|rencontr(?:e|ent|era|eront|er))$/u.test(
      plain,
    ),
)
/** What is said of sides, and of people and markets far more often: `a rencontré le ministre`, `domine le marché`. */
const meetsOthers = bySpelling(({ plain }) => /^(?:rencontr|domin|defi)/u.test(plain))

const isParticiple = bySpelling(({ text }) =>
  /^(?:battu|affronté|dominé|dompté|défié|écrasé|surclassé|terrassé|éliminé|rencontré|étrillé|imposé|incliné)$/u.test(
    text,
  ),
)

const mayMeet = bySpelling((spelling) => isParticiple({ spelling }) || isMeeting({ spelling }))

export function clubsIn(parts: readonly Part[]): readonly FoundBody[] {
  const names = new Map<string, Set<string>>()
  for (const part of parts) {
    const words = wordsOf(part)
    for (const at of whereIn(words, mayMeet)) {
      for (const run of clubsBeside(words, at)) {
        const first = words[run.from]!.text
        const known = names.get(first) ?? new Set<string>()
        names.set(first, known.add(textOf(words, run.from, run.to)))
      }
    }
  }
  if (names.size === 0) return []
  return parts.flatMap((part) => printedIn(part, names))
}

/** The names, wherever a page prints them whole. */
function printedIn(part: Part, names: ReadonlyMap<string, ReadonlySet<string>>): FoundBody[] {
  const words = wordsOf(part)
  const found: FoundBody[] = []
  for (let at = 0; at < words.length; at += 1) {
    const known = names.get(words[at]!.text)
    if (known === undefined || (isInside(words, at) && !isGrammar(words[at - 1]))) continue
    const to = clubEnd(words, at)
    if (!known.has(textOf(words, at, to))) continue
    // `à Nam Dinh`, `la province de Nam Dinh`
    if (
      isOneOf(words[at - 1]?.plain, 'a de d en dans vers pour') &&
      isTown(words, { from: at, to }) &&
      words[at - 2]?.plain !== 'face'
    )
      continue
    found.push(companyIn(part, words, { from: at, to, rule: 'organisation/club' }))
    at = to
  }
  return found
}

/** The clubs on the two sides of a verb at this word, and behind `contre` or `face à` beside one. */
function clubsBeside(words: readonly Word[], at: number): readonly Run[] {
  const participle = isParticiple(words[at]!)
  const helped = participle && isOneOf(words[at - 1]?.plain, 'a ont avait avaient est')
  // `s'est imposé`
  const left = !helped ? at - 1 : words[at - 1]!.plain === 'est' ? at - 3 : at - 2
  const found: Run[] = []
  if (words[left]?.capital === true || /^\d{1,2}$/u.test(words[left]?.text ?? '')) {
    let from = left
    while (
      from > left - 6 &&
      (!words[from]!.capital || (isInside(words, from) && !isGrammar(words[from - 1])))
    )
      from -= 1
    if (words[from]!.capital && clubEnd(words, from) === left && isClub(words, { from, to: left }))
      found.push({ from, to: left })
  }
  // `s'est imposé 2-0 face à Quang Nam`
  const facing = words.slice(at + 1, at + 5).findIndex(({ plain }) => isOneOf(plain, 'face contre'))
  const then =
    facing < 0 ? at + 1 : at + facing + (words[at + 1 + facing]!.plain === 'face' ? 3 : 2)
  const right = isOneOf(words[then]?.plain, 'le la l les') ? then + 1 : then
  if (words[right]?.capital === true && /^(?: |')$/u.test(words[right]!.gap)) {
    const run = { from: right, to: clubEnd(words, right) }
    if (isClub(words, run)) found.push(run)
  }
  return found.length === 1 && found[0]!.from < at && meetsOthers(words[at]!) ? [] : found
}

/** `Sport Center 1`; not `Hanoi Buffaloes 3-0`. */
function clubEnd(words: readonly Word[], from: number): number {
  const to = runEnd(words, from)
  const [number, after] = [words[to + 1], words[to + 2]]
  return to > from &&
    number?.gap === ' ' &&
    /^\d{1,2}$/u.test(number.text) &&
    after?.gap !== '-' &&
    after?.gap !== ':'
    ? to + 1
    : to
}

const isTown = (words: readonly Word[], { from, to }: Run): boolean =>
  knownPlaceAt(words, from)?.rule === 'place/vietnamese' && endOfPlaceName(words, from) === to

/** A score or a word of matches in the clause. */
const isOfMatch = (words: readonly Word[], at: number): boolean =>
  words
    .slice(Math.max(0, at - 12), at + 16)
    .some(
      ({ plain, gap }, n, near) =>
        MATCHES.test(plain) ||
        (gap === '-' && /^\d\d?$/u.test(plain) && /^\d\d?$/u.test(near[n - 1]?.plain ?? '')),
    )

const MATCHES = oneOf('match matches matchs league finale buts? joueurs entraineur sets mi-temps')

function isClub(words: readonly Word[], { from, to }: Run): boolean {
  if (isTown(words, { from, to })) return isOfMatch(words, from)
  if (to === from || to - from > 5 || isGrammar(words[from]!)) return false
  if (fixedAt(words, from)?.to === to || countryAt(words, from)?.to === to) return false
  const last = /^\d/u.test(words[to]!.text) ? to - 1 : to
  // `Hanoï I`: a town's first team
  if (isOneOf(words[to]!.text, 'I II')) return endOfPlaceName(words, from) === to - 1
  if (NOUNS.test(words[last]!.text) || TEAMS.test(words[last]!.text))
    return (
      !opensName(words[from]!.plain) ||
      // `Sofia Angels`; not `Madison Keys`
      (endOfPlaceName(words, from) !== undefined && !isPersonal(words, { from, to: last }))
    )
  // `Florence Parly`, `Petra Kvitova`, `Denzel Washington`: a town and one word more is anybody.
  const town = endOfPlaceName(words, from) ?? from
  // `Thanh Hoa Blue`: a town of two words is nobody's given name
  const personal = town === from && isPersonal(words, { from, to: last })
  return last - from > 1 && !personal && holdsTown(words, from, last)
}

/** A town and a word that is no person's: `King Whale Taipei`. */
function holdsTown(words: readonly Word[], from: number, to: number): boolean {
  const first = endOfPlaceName(words, from)
  if (first !== undefined)
    return (
      first < to &&
      words[first + 1]!.gap === ' ' &&
      isPlain(words, first + 1, to) &&
      // `Paris Marcel Campion`, a comma lost
      !words.slice(first + 1, to + 1).some(({ plain }) => opensName(plain))
    )
  for (let at = from + 1; at <= to; at += 1)
    if (endOfPlaceName(words, at) === to)
      return words[at]!.gap === ' ' && isPlain(words, from, at - 1)
  return false
}

/** Words of which one at least is no given name, and none a country. */
const isPlain = (words: readonly Word[], from: number, to: number): boolean => {
  const rest = words.slice(from, to + 1)
  return (
    rest.some(({ plain }) => !opensName(plain) && !isSyllable(plain)) &&
    rest.every((_, at) => countryAt(words, from + at) === undefined)
  )
}
