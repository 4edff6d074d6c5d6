/**
 * Persons and their roles.
 *
 * A run of capitalised words is a person when something says so: a form of address, a role beside it, its
 * own Vietnamese form, a known given name, a list it stands in, or a person of the page it is short for.
 * Names inside institutions, streets, airports and prizes are not persons. The rule that decided is named.
 */
import { isOneOf } from '../../french/word-list.ts'
import { isCalling, isOccupation, isPluralTitle } from '../gazetteer/titles.ts'
import { isSyllable } from '../gazetteer/vietnamese-names.ts'
import type { Span } from '../entity.ts'
import type { Recogniser } from '../recogniser.ts'
import { personKey } from '../persons/sameness/person-key.ts'
import { printedRole } from '../persons/roles/printed-role.ts'
import { formOf } from '../persons/sameness/name-form.ts'
import { afterBracket } from '../persons/evidence/name-list.ts'
import { canonicalOf, isShortFor, samePersons } from '../persons/sameness/same-person.ts'
import type { NameSpan } from '../persons/names/name-span.ts'
import { nameSpansOf } from '../persons/names/name-spans.ts'
import { bearerBefore } from '../persons/names/bearers.ts'
import { evidenceFor, type Evidence } from '../persons/evidence/evidence.ts'
import { readingsOf, type Reading } from '../persons/reading.ts'

interface Named {
  readonly reading: Reading
  readonly span: NameSpan
  readonly evidence: Evidence
}

export const recognisePersons: Recogniser = ({ parts, found = [], roleOf = printedRole }) => {
  const readings = readingsOf(parts, found)
  const spans = readings.flatMap((reading) =>
    nameSpansOf(reading).map((span) => ({ reading, span })),
  )
  const named = firstPass(spans)
  const accepted = secondPass(spans, named)
  const names = accepted.map(({ reading, span, evidence }) => ({
    text: textOf(reading, span),
    ...(evidence.sex === undefined ? {} : { sex: evidence.sex }),
  }))
  const leaders = samePersons(names)
  const canonicals = canonicalNames(
    names.map(({ text }) => text),
    leaders,
  )
  return accepted.map(({ reading, span, evidence }, at) => {
    const canonical = canonicals.get(leaders[at]!)!
    return {
      kind: 'person',
      ...spanOf(reading, span.start, span.end),
      rule: `person/${evidence.rule}`,
      key: personKey(canonical),
      canonical,
      roles: evidence.roles.map((role) => roleOf(reading, role)),
    }
  })
}

function firstPass(
  spans: readonly { reading: Reading; span: NameSpan }[],
): readonly (Evidence | undefined)[] {
  const found: (Evidence | undefined)[] = []
  let marks: Marks | undefined
  for (let at = 0; at < spans.length; at += 1) {
    const { reading, span } = spans[at]!
    if (marks?.reading !== reading) marks = marksFrom(spans, at)
    const last = lastNamed(spans, found, at)
    const before = spans[last]
    const accepted = before?.reading === reading && found[last] !== undefined
    found.push(
      evidenceFor(reading, span, {
        neighbour: accepted ? before.span : undefined,
        taken: marks.isNamed,
        shared:
          accepted &&
          (hasSharedTitle(reading, found[last]!) || standsInPlural(reading, before.span)),
        roleEnd: accepted ? Math.max(0, ...found[last]!.roles.map(({ end }) => end)) : 0,
        starts: marks.isStart,
      }),
    )
    if (found[at] !== undefined) marks.named.fill(1, span.start, span.end)
  }
  return found
}

/** What is known of a part's tokens while its names are read. */
interface Marks {
  readonly reading: Reading
  /** 1 for each token of a name that is somebody's. */
  readonly named: Uint8Array
  readonly isNamed: (token: number) => boolean
  readonly isStart: (token: number) => boolean
}

/** The marks of the part whose names begin with this one. */
function marksFrom(spans: readonly { reading: Reading; span: NameSpan }[], first: number): Marks {
  const { reading } = spans[first]!
  const named = new Uint8Array(reading.tokens.length)
  const starts = new Uint8Array(reading.tokens.length)
  for (let at = first; spans[at]?.reading === reading; at += 1) starts[spans[at]!.span.start] = 1
  return {
    reading,
    named,
    isNamed: (token) => named[token] === 1,
    isStart: (token) => starts[token] === 1,
  }
}

/** The name before, past what a bracket behind it holds: `A (musée de Dresde) et B`. */
function lastNamed(
  spans: readonly { reading: Reading; span: NameSpan }[],
  found: readonly (Evidence | undefined)[],
  at: number,
): number {
  const { reading, span } = spans[at]!
  for (let last = at - 1; last >= Math.max(0, at - 3); last -= 1) {
    const before = spans[last]!
    if (before.reading !== reading) break
    if (found[last] === undefined) continue
    const past = afterBracket(reading.tokens, before.span.end)
    return last === at - 1 ||
      (past > before.span.end && past <= span.start && past >= spans[at - 1]!.span.end)
      ? last
      : at - 1
  }
  return at - 1
}

const hasSharedTitle = ({ tokens }: Reading, { roles }: Evidence): boolean =>
  roles.some(({ head, close }) => {
    const { plain } = tokens[head]!
    // `les négociants Louis Dreyfus, Sucafina et Simexco`: firms.
    return close && isPluralTitle(plain) && (!isOccupation(plain) || isCalling(plain))
  })

/** `MM. Chinh et Sonexay`: the form of address of several. */
function standsInPlural({ tokens }: Reading, { start }: NameSpan): boolean {
  for (let at = start - 1; at >= Math.max(0, start - 6); at -= 1) {
    const { plain, shape } = tokens[at]!
    if (/^(?:mm|mmes|mlles)\.?$|^(?:messieurs|mesdames)$/u.test(plain)) return true
    if (shape !== 'capital' && plain !== ',') return false
  }
  return false
}

/** What needed a person already known: short forms and names printed again without anything beside them. */
function secondPass(
  spans: readonly { reading: Reading; span: NameSpan }[],
  found: readonly (Evidence | undefined)[],
): readonly Named[] {
  const known = new Set<string>()
  // `M. Benchoukri`: surnames behind a form of address
  const addressed = new Set<string>()
  for (const [at, { reading, span }] of spans.entries()) {
    if (found[at] === undefined) continue
    known.add(textOf(reading, span))
    const { plain } = reading.tokens[span.start]!
    if (found[at].rule === 'civility' && span.end - span.start === 1 && !isSyllable(plain))
      addressed.add(plain)
  }
  const full = [...known].filter((name) => formOf(name).full)
  const folded = new Set([...known].map((name) => formOf(name).words.join(' ')))
  return spans.flatMap(({ reading, span }, at) => {
    const evidence = found[at] ?? again(reading, span, full, folded, addressed)
    return evidence === undefined ? [] : [{ reading, span, evidence }]
  })
}

function again(
  reading: Reading,
  span: NameSpan,
  full: readonly string[],
  folded: ReadonlySet<string>,
  addressed: ReadonlySet<string>,
): Evidence | undefined {
  const text = textOf(reading, span)
  const form = formOf(text)
  if (reading.claims[span.start] !== undefined || bearerBefore(reading, span.start) !== undefined)
    return undefined
  // `Zouaric Benchoukri`, where the page says `M. Benchoukri` too
  const isAddressed = span.form === 'other' && addressed.has(reading.tokens[span.end - 1]!.plain)
  if (form.words.length > 1 && (isAddressed || folded.has(form.words.join(' '))))
    return { rule: 'named-elsewhere', roles: [] }
  const token = reading.tokens[span.start]!
  if (form.words.length === 1 && (token.plain.length < 4 || token.shape === 'initial'))
    return undefined
  const before = reading.tokens[span.start - 1]
  if (before !== undefined && isOneOf(before.plain, "a en dans la l'")) return undefined
  if (
    form.words.length === 1 &&
    full.some((name) => formOf(name).vietnamese && isShortFor(text, name))
  )
    return undefined
  // With nothing beside it, one word stands for a person only as the first or last of a name.
  const fits = (name: string): boolean =>
    isShortFor(text, name) &&
    (form.words.length > 1 ||
      formOf(name).sounds.at(-1) === form.sounds[0] ||
      // `Prabowo Subianto`, `Thongloun Sisoulith`: called by the first word.
      (formOf(name).sounds[0] === form.sounds[0] && !isOneOf(before?.plain, "de d' du le")))
  return full.some(fits) ? { rule: 'short-form', roles: [] } : undefined
}

function canonicalNames(
  texts: readonly string[],
  leaders: readonly number[],
): ReadonlyMap<number, string> {
  const best = new Map<number, string>()
  for (const [at, text] of texts.entries()) {
    const leader = leaders[at]!
    const current = best.get(leader)
    if (current === undefined || weight(text) > weight(current)) best.set(leader, text)
  }
  return new Map(
    [...best].map(([leader, text]) => [
      leader,
      canonicalOf(text === 'Hô' || text === 'Ho' ? 'Ho Chi Minh' : text),
    ]),
  )
}

/** The fullest form stands for the person: more words written out, then more letters. */
const weight = (text: string): number => {
  const { words } = formOf(text)
  return words.filter((word) => word.length > 1).length * 1000 + text.length
}

const textOf = ({ part, tokens }: Reading, { start, end }: NameSpan): string =>
  part.text.slice(tokens[start]!.start, tokens[end - 1]!.end)

const spanOf = ({ part, tokens }: Reading, start: number, end: number): Span => ({
  part: part.part,
  index: part.index,
  start: tokens[start]!.start,
  end: tokens[end - 1]!.end,
})
