/**
 * Which of a person's attested roles are one office, printed once in full and once in short.
 *
 * `le président Macron` is the `président français` where no other presidency is printed; `le ministre` is the
 * `ministre des Affaires étrangères` between two dispatches that say so, and outside of them nobody knows.
 */
import { compare } from '../../search/order.ts'
import { fold } from '../../french/fold.ts'
import { pattern } from '../../french/letters.ts'
import { oneRole, type RoleLine } from './role-lines.ts'
import {
  bodyIn,
  isBetween,
  isBodyAbbreviated,
  isCountryLeftOut,
  isMinistryShortened,
  isPostLeftOut,
  isSaidOtherwise,
  isStateUnderstood,
  type CouldBe,
} from './role-shortened.ts'

/** Roles of one office together. */
export function joinedOffices(lines: readonly RoleLine[]): readonly RoleLine[] {
  const spelt = spellings(lines)
  const passes: readonly CouldBe[] = [
    isCountryLeftOut,
    isPostLeftOut,
    (short, full) => isBodyAbbreviated(short, full, spelt),
    isMinistryShortened,
    isStateUnderstood,
    isBetween,
    isSaidOtherwise,
  ]
  return passes.reduce((roles, couldBe) => joinedBy(roles, couldBe), lines)
}

function joinedBy(lines: readonly RoleLine[], couldBe: CouldBe): readonly RoleLine[] {
  const into = new Map<RoleLine, RoleLine>()
  for (const short of lines) {
    // Where two could be meant, none is.
    const [full, ...others] = lines.filter((line) => line !== short && couldBe(short, line, lines))
    if (full !== undefined && others.length === 0) into.set(short, full)
  }
  const homes = new Map<RoleLine, RoleLine[]>()
  for (const line of lines) {
    const home = into.get(line) ?? line
    // What is short of something short stays where it is: two steps are a guess.
    if (into.has(home)) into.delete(line)
    const place = into.has(home) ? line : home
    homes.set(place, [...(homes.get(place) ?? []), line])
  }
  return [...homes].map(([full, some]) => (some.length === 1 ? some[0]! : joined(full, some)))
}

/** Under the commonest wording, and no shorter one. */
function joined(full: RoleLine, some: readonly RoleLine[]): RoleLine {
  const { wordings, ...counted } = oneRole(some)
  const rest = { ...counted, normal: full.normal! }
  if (some.every((line) => bodyIn(line) !== '' && bodyIn(line) === bodyIn(full))) {
    return { ...rest, wordings }
  }
  return { ...rest, wordings: { ...full.wordings, ...omit(wordings, full.wordings) } }
}

const omit = (counts: RoleLine['wordings'], known: RoleLine['wordings']) =>
  Object.fromEntries(Object.entries(counts).filter(([wording]) => !Object.hasOwn(known, wording)))

/** `(PCV)` */
const inBrackets = pattern(String.raw`\((?<letters>\p{Lu}[\p{L}\d-]{1,11})\)`, 'u')

/** `directrice de la Banque mondiale (BM)`: what letters stand for, as this person's roles are printed. */
function spellings(lines: readonly RoleLine[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const line of [...lines].sort((a, b) => compare(bodyIn(a), bodyIn(b)))) {
    for (const wording of Object.keys(line.wordings)) {
      const letters = inBrackets().exec(wording)?.groups?.['letters']
      if (letters !== undefined) found.set(fold(letters.toLowerCase()), bodyIn(line))
    }
  }
  return found
}
