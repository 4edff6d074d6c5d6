/** Companies that only their company tells: a list a plural noun opens (`les groupes Tata, Adani et Infosys`). */
import { hasCapitals } from '../../../french/letters.ts'
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { opensName } from '../../gazetteer/given-names.ts'
import { knownPlaceAt } from '../../places/known.ts'
import type { Word } from '../../words.ts'
import { isAdjective, isTheme } from '../lexicon/adjectives.ts'
import { fixedAt } from '../lexicon/fixed.ts'
import { endOfCountedHouse } from '../lexicon/fixed-ends.ts'
import { isGiven } from '../introduced/introduced-ends.ts'
import { isFree } from '../introduced/free-runs.ts'
import { isPersonal, runEnd, type Run } from '../runs.ts'

const PLURALS = oneOf(
  'groupes societes compagnies entreprises firmes banques etablissements operateurs constructeurs laboratoires fabricants geants multinationales conglomerats transporteurs journaux quotidiens magazines agences chaines marques ong startups editeurs enseignes plateformes negociants armateurs assureurs distributeurs avionneurs chaebols equipementiers acieries cimenteries sucreries laiteries brasseries clubs universites instituts supermarches hypermarches magasins incubateurs grossistes brasseurs cimentiers applications exportateurs importateurs torrefacteurs voyagistes ventures organisations associations fondations detaillants cabinets librairies maisons pousses investisseurs fournisseurs exposants sponsors concurrents candidats soumissionnaires galeries lycees colleges hopitaux ecoles cooperatives theatres',
)

export const opensList = (plain: string): boolean => PLURALS.test(plain)

const EXAMPLES = oneOf(
  'sont figurent suivante?s dont comme notamment telles? tels que a savoir parmi lesquels lesquelles et de d presse aeriennes?',
)

// A list longer than this is a table; comparing all its members would cost their square.
export const MOST = 12

export const AND = oneOf('et ou')

const NONE: readonly Run[] = []

/** Names after `les groupes`, `des sociétés comme`, `quarante entreprises, dont`. */
export function listedFrom(words: readonly Word[], at: number): readonly Run[] {
  if ((words[at]!.capital && words[at]!.text !== 'ONG') || !PLURALS.test(words[at]!.plain))
    return NONE
  // `l'ONG Enfants & Développement, Sophie Duval`: one
  if (words[at]!.plain === 'ong' && isOneOf(words[at - 1]?.plain, 'l une cette')) return NONE
  // `trois chaînes de montagnes (Dèo Ca, Da Bia et Hon Bà)`
  if (words[at + 2]?.plain === 'montagnes') return NONE
  // `les hôpitaux de Brest et Morlaix`: where they are
  if (HOUSES.test(words[at]!.plain) && isOneOf(words[at + 1]?.plain, 'de d a en')) return NONE
  let next = at + 1
  for (let word = words[next]; word !== undefined && next < at + 9; next += 1, word = words[next]) {
    // `les sociétés sud-coréennes`
    const joined = /^[ '-]$/u.test(word.gap)
    // `les compagnies de bus Hoang Long et Thanh Buoi`
    const detail = words[next + 1]
    if (
      isOneOf(word.plain, 'de d') &&
      joined &&
      detail?.capital === false &&
      /^[ ']$/u.test(detail.gap) &&
      next < at + 4
    ) {
      next += 1
      continue
    }
    if (word.capital || !(joined || /^(?:, | \(| :|, a )$/u.test(word.gap))) break
    if (!isAdjective(words, next) && !EXAMPLES.test(word.plain)) {
      const apart = examplesAfter(words, next)
      if (apart === undefined) return NONE
      const examples = runsFrom(words, apart)
      // `des entreprises du textile telles que Thiên An Phu`: nobody else is such as they are.
      return isOneOf(words[apart - 1]!.plain, 'que sont') && examples.length > 1
        ? examples
        : examples.filter((run) => !isPersonal(words, run) && !opensName(words[run.from]!.plain))
    }
  }
  const runs = withoutPeople(words, at, next)
  // `deux candidats, An et Binh`: one of them is written as no person's name is
  if (
    isOneOf(words[at]!.plain, 'candidats concurrents') &&
    !runs.some((run) => isWrittenAsFirm(words, run))
  )
    return NONE
  return runs.length > 1 || words[next - 1]?.plain === 'dont' ? joinedByAnd(words, at, runs) : []
}

/** Houses that stand in a town, and are called as one. */
const HOUSES = oneOf('lycees colleges hopitaux ecoles cooperatives theatres')

/** What is called after people. */
const BEARERS = oneOf(
  'marques enseignes magasins cabinets fondations etablissements laboratoires universites instituts librairies maisons lycees colleges hopitaux galeries ecoles cooperatives theatres',
)

/** `les groupes de presse de Xavier Niel, Marc Simoncini et …`: people, but for what is called after them. */
function withoutPeople(words: readonly Word[], at: number, first: number): readonly Run[] {
  const runs = runsFrom(words, first)
  const { plain } = words[at]!
  if (BEARERS.test(plain) || (plain === 'groupes' && first === at + 1)) return runs
  const others = runs.filter((run) => !isPersonal(words, run) || !isGiven(words[run.from]!))
  return others.length + 1 < runs.length ? others : runs
}

/** `les associations Fenvac, Victimes et Avenir`: `et` joins the last two into one name, as a common noun shows. */
function joinedByAnd(words: readonly Word[], at: number, runs: readonly Run[]): readonly Run[] {
  if (!isOneOf(words[at]!.plain, 'associations? organisations? ong fondations?')) return runs
  const [first, last] = runs.slice(-2)
  const one =
    first !== undefined &&
    last?.from === first.to + 2 &&
    first.from === first.to &&
    last.from === last.to &&
    words[first.from]!.plain.endsWith('s') &&
    isTheme(words[first.from]!)
  return one ? [...runs.slice(0, -2), { from: first.from, to: last.to }] : runs
}

const FAR = 16

/** `plusieurs entreprises sont actives sur l'île, dont ViMariel`: the first example, further on in the clause. */
function examplesAfter(words: readonly Word[], from: number): number | undefined {
  for (let at = from; at < from + FAR; at += 1) {
    const word = words[at]
    if (word === undefined || !/^(?:[ '-]|, )$/u.test(word.gap)) return undefined
    if (word.plain === 'que' && isOneOf(words[at - 1]!.plain, 'tels? telles?'))
      return words[at + 1]?.capital === true ? at + 1 : undefined
    // `des entreprises de premier rang que sont Vingroup, Thanh Cong`
    if (word.plain === 'que' && words[at + 1]?.plain === 'sont') return at + 2
    // `des jeunes pousses de ce secteur comme Tima`; not `des villes comme`
    if (
      word.plain === 'comme' &&
      word.gap === ' ' &&
      words[at + 1]?.capital === true &&
      !/[sx]$/u.test(words[at - 1]!.plain)
    )
      return at + 1
    if (word.gap !== ', ') continue
    if (!isOneOf(word.plain, 'dont notamment comme')) return undefined
    return words[at + 1]?.capital === true ? at + 1 : undefined
  }
  return undefined
}

/** `A, B et C`, each a run of capitals that nothing else explains. */
function runsFrom(words: readonly Word[], first: number): readonly Run[] {
  const runs: Run[] = []
  for (let at = first; at < words.length && runs.length < MOST;) {
    const run = runAt(words, at)
    if (run === undefined) break
    runs.push(run)
    // `les entreprises de France (Medef), Frédéric Sanchez` is no list
    // `CIENCO 4, Deo Ca et Hoa Lu`
    const behind = endOfCountedHouse(words, run.to) + 1
    const then = isFree(words, run) ? pastBrackets(words, behind) : behind
    const next = words[then]
    if (next === undefined) break
    const gap = then > behind ? next.gap.replace(')', '') : next.gap
    if (gap === ', ' && !AND.test(next.plain)) at = then
    else if (/^,? $/u.test(gap) && AND.test(next.plain))
      at = words[then + 1]?.plain === 'encore' ? then + 2 : then + 1
    else break
  }
  return runs
}

/** `One (Japon), Yang Ming (Taïwan)`: the word behind what stands in brackets. */
export function pastBrackets(words: readonly Word[], at: number): number {
  if (words[at]?.gap !== ' (') return at
  for (let next = at + 1; next < at + 8; next += 1)
    if (words[next]?.gap.startsWith(')') === true) return next
  return at
}

export function runAt(words: readonly Word[], from: number): Run | undefined {
  const start = words[from]
  if (
    start === undefined ||
    // `eLoan`
    !(start.capital || /^[a-z]\p{Lu}/u.test(start.text)) ||
    !/^\)?(?:,? | ?: |\()["«“]? ?$|^ \($/u.test(start.gap)
  )
    return undefined
  const to = runEnd(words, from)
  // `les groupes A, H et K`: letters of an order.
  return from === to && start.text.length === 1 ? undefined : { from, to }
}

export const runAfterDe = (words: readonly Word[], from: number): Run | undefined =>
  words[from]?.capital === true && /^[ ']$/u.test(words[from]!.gap)
    ? { from, to: runEnd(words, from) }
    : undefined

/** Letters or two names in one: `CHEC-BCEC`. */
const isWrittenAsFirm = (words: readonly Word[], { from, to }: Run): boolean =>
  fixedAt(words, from)?.kind === 'company' ||
  words.slice(from, to + 1).some(({ text }) => hasCapitals(text))

/** Firms whose list is told at once: `trois entreprises, Song Da, FPT et Thanh Hoa`. */
const FIRMS = /^(?:gr|so[cu]|com|ent|fir|con[cs]|can|clubs)/u

/** The runs behind the noun at `at` that can be companies; right behind `entreprises` one may be called as a place is. */
export function freeRuns(words: readonly Word[], at: number, runs: readonly Run[]): readonly Run[] {
  const told =
    runs[0]?.from === at + 1 &&
    (HOUSES.test(words[at]!.plain) ||
      (FIRMS.test(words[at]!.plain) && runs.some((run) => isWrittenAsFirm(words, run))))
  return runs.filter((run) => isFree(words, run) || (told && isCalledAsPlace(words, run)))
}

/** `Hoa Binh`, which a firm is called as well as a province. */
export const isCalledAsPlace = (words: readonly Word[], { from, to }: Run): boolean => {
  const place = to === from + 1 ? knownPlaceAt(words, from) : undefined
  return place?.rule === 'place/vietnamese' && place.to === to
}
