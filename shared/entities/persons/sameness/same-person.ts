/**
 * Which printed names of one page are one person.
 *
 * Full names meet by letters (Vietnamese) or by sound (others), in either order of family and given name.
 * Short names (surname, given name, initial and surname) join the last person before them whose name
 * they fit, else the first after them. What fits nobody is a person of its own.
 */
import { isOneOf } from '../../../french/word-list.ts'
import { FAMILY_NAMES, isSyllable } from '../../gazetteer/vietnamese-names.ts'
import { formOf, type Form } from './name-form.ts'

export interface PrintedName {
  readonly text: string
  /** Woman (`Mme`), man (`M.`) or not told. */
  readonly sex?: 'f' | 'm'
}

/** How many persons of a page are compared with a new name: more stand only in lists of hundreds. */
const COMPARED = 300

/** For each name, the index of the first name of the same person. */
export function samePersons(names: readonly PrintedName[]): readonly number[] {
  // Kept here: a page of thousands of names would drive one another out of the memory of forms.
  const formsOf = names.map(({ text }) => formOf(text))
  const leader = names.map((_, at) => at)
  const full: number[] = []
  const byText = new Map<string, number>()
  for (const [at, { text }] of names.entries()) {
    const form = formsOf[at]!
    if (!form.full) continue
    const same = byText.get(text) ?? findRecent(full, (other) => areOne(formsOf[other]!, form))
    if (same === undefined) full.push(at)
    else leader[at] = leader[same]!
    byText.set(text, leader[at]!)
  }
  const alone: number[] = []
  for (const [at, name] of names.entries()) {
    const form = formsOf[at]!
    if (form.full) continue
    const fits = (other: number): boolean =>
      standsFor(form, formsOf[other]!) && sexAgrees(name, names[other]!, formsOf[other]!)
    const chosen =
      lastBefore(at, full, leader, formsOf, fits) ??
      full.find((other) => other > at && fits(other)) ??
      findRecent(alone, (other) => soundsLike(formsOf[other]!, form))
    if (chosen === undefined) alone.push(at)
    else leader[at] = leader[chosen]!
  }
  return leader
}

/** The first of the last few that is asked for. */
function findRecent(
  from: readonly number[],
  isMeant: (other: number) => boolean,
): number | undefined {
  for (let at = Math.max(0, from.length - COMPARED); at < from.length; at += 1)
    if (isMeant(from[at]!)) return from[at]
  return undefined
}

/** The person named last before this place, by any mention, whom the short name fits. */
function lastBefore(
  at: number,
  full: readonly number[],
  leader: readonly number[],
  formsOf: readonly Form[],
  fits: (other: number) => boolean,
): number | undefined {
  const fitting = new Set(full.slice(-COMPARED).filter(fits))
  if (fitting.size === 0) return undefined
  for (let other = at - 1; other >= 0; other -= 1) {
    if (formsOf[other]!.full && fitting.has(leader[other]!)) return leader[other]
  }
  return undefined
}

const soundsLike = (a: Form, b: Form): boolean =>
  a.sounds[0] === b.sounds[0] && a.sounds.join() === b.sounds.join()

/** `Mme Nga` is not `Nguyen Van Nga`; `M. Hang` is not `Le Thi Thu Hang`. */
function sexAgrees(short: PrintedName, full: PrintedName, { words }: Form): boolean {
  if (short.sex !== undefined && full.sex !== undefined) return short.sex === full.sex
  if (short.sex === 'm') return words[1] !== 'thi'
  if (short.sex === 'f') return !(words[1] === 'van' && words.length < 4)
  return true
}

/** Whether two full names are one person's: `Abe Shinzo` and `Shinzo Abe`, `V. Titov` and `Vladimir Titov`. */
export const areSame = (a: string, b: string): boolean => areOne(formOf(a), formOf(b))

function areOne(x: Form, y: Form): boolean {
  if (!mayBeOne(x, y)) return false
  if (x.letters === y.letters) return true
  if (isCounted(x) && isCounted(y) && x.words.at(-1) !== y.words.at(-1)) return false
  if (isTail(x, y) || isTail(y, x)) return true
  if (x.vietnamese && y.vietnamese) return x.solid === y.solid
  if (x.vietnamese !== y.vietnamese && (x.words.length > 2 || y.words.length > 2)) return false
  const [p, q] = [x.sound, y.sound]
  if (p === q || near(p, q)) return true
  if (x.sounds.length === y.sounds.length && x.sorted === y.sorted) return true
  const [short, long] = x.sounds.length <= y.sounds.length ? [x, y] : [y, x]
  return contains(short, long)
}

/** `Albert I`, `Albert II` */
const isCounted = ({ words }: Form): boolean => /^(?:ier|[ivx]+)$/u.test(words.at(-1)!)

/** What all names of one person have in common, asked of every two: where they begin, or how they end. */
const mayBeOne = (x: Form, y: Form): boolean =>
  x.solid[0] === y.solid[0] ||
  x.sound[0] === y.sound[0] ||
  x.sounds.at(-1) === y.sounds.at(-1) ||
  x.sorted === y.sorted

/** `Manh Dung` of `Nham Manh Dung`, `Diaz-Canel Bermudez` of `Miguel Díaz-Canel Bermúdez`. */
function isTail(short: Form, long: Form): boolean {
  const from = long.sounds.length - short.sounds.length
  if (from < 1 || short.sounds.length < 2) return false
  // `Jean-Baptiste Pham Minh Man` was baptised; `Mohammed ben Salman` is Salman's son.
  if (FAMILY_NAMES.has(short.words[0]!) && isSyllable(long.words[0]!)) return false
  if (isOneOf(long.words[from - 1], 'ben bin ibn bint')) return false
  return short.sounds.every((sound, at) => sound === long.sounds[from + at])
}

/** `Diaz-Canel` inside `Miguel Diaz-Canel Bermudez`. */
const isRun = (short: Form, long: Form): boolean =>
  ` ${long.sounds.join(' ')} `.includes(` ${short.sounds.join(' ')} `)

/** One or two letters apart in a long name: `Vorachith`, `Vorachit`; `Sahibé`, `Sahiba`. */
function near(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 9 || a[0] !== b[0]) return false
  return distance(a, b, a.length > 14 ? 2 : 1)
}

/** Whether two strings differ by at most `limit` edits. Bounded work: a band of the usual table. */
function distance(a: string, b: string, limit: number): boolean {
  if (Math.abs(a.length - b.length) > limit) return false
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      next.push(
        Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)),
      )
    }
    if (Math.min(...next) > limit) return false
    row = next
  }
  return row.at(-1)! <= limit
}

/** Every word of the shorter stands in the longer, in order, first and last fitting: `Aleksandr (Vasilievich) Fomin`. */
function contains(short: Form, long: Form): boolean {
  if (short.sounds.length < 2) return false
  let at = 0
  for (const [index, sound] of short.sounds.entries()) {
    const initial = short.words[index]!.length <= 2
    while (
      at < long.sounds.length &&
      !(long.sounds[at] === sound || fitsInitial(initial, sound, long, at))
    )
      at += 1
    if (at === long.sounds.length) return false
    at += 1
  }
  const firstInitial = short.words[0]!.length <= 2
  const firstFits =
    short.sounds[0] === long.sounds[0] ||
    (firstInitial && fitsInitial(true, short.sounds[0]!, long, 0))
  // A double surname may lose its second half: `Miguel Díaz-Canel (Bermúdez)`.
  return firstFits
}

const fitsInitial = (initial: boolean, sound: string, long: Form, at: number): boolean =>
  initial && sound !== '' && (long.sounds[at]?.startsWith(sound[0]!) ?? false)

/** Whether a short name can stand for a full one: `Thach`, `Manh Dung`, `Zubov`, `Kim`, `Diaz-Canel`. */
export const isShortFor = (short: string, full: string): boolean =>
  standsFor(formOf(short), formOf(full))

function standsFor(s: Form, f: Form): boolean {
  if (isCounted(s) && s.words.at(-1) !== f.words.at(-1)) return false
  const initials = s.words.length > 1 && s.words.some((word) => word.length === 1)
  if (s.words.length > f.words.length || (s.words.length === f.words.length && !initials))
    return false
  if (f.vietnamese) {
    // The one Vietnamese leader who is called by his family name: `l'Oncle Hô`.
    if (s.words[0] === 'ho' && f.words.join(' ') === 'ho chi minh') return true
    const tail = f.words.slice(-s.words.length)
    return s.words.length < f.words.length && tail.join(' ') === s.words.join(' ')
  }
  if (s.words.length > 1) return isRun(s, f) || contains(s, f)
  const sound = s.sounds[0]!
  if (sound === '') return false
  return (
    f.sounds.some(
      (other, at) =>
        other === sound && (f.words[at]!.length > 2 || at === 0 || at === f.words.length - 1),
    ) || near(sound, f.sounds.at(-1)!)
  )
}

/** A name without Vietnamese marks; other names keep theirs: `Ngô Duc Manh` → `Ngo Duc Manh`, `Jiří Knitl`. */
export function canonicalOf(text: string): string {
  if (!formOf(text).vietnamese) return text.replaceAll('’', "'")
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .replaceAll('Ð', 'D')
}
