/**
 * A printed role in one form, so that wordings meet: office, body, country.
 *
 * "vice-ministre azerbaïdjanais des AE" and "vice-ministre des Affaires étrangères d'Azerbaïdjan" give the same.
 * Nothing is added that is not printed: a role without a country has none.
 */
import { remembering } from '../../../french/remembering.ts'
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import type { NormalRole, Role } from '../../entity.ts'
import { headOf } from '../../gazetteer/titles.ts'
import { bySpelling, spellingOf } from '../../spelling.ts'
import { printedRole } from './printed-role.ts'
import type { Reading } from '../reading.ts'
import type { RoleSpan } from './role-span.ts'
import { titlesOf } from './double-role.ts'

const PREPOSITIONS = new Set([
  'de',
  "d'",
  'du',
  'des',
  'a',
  'au',
  'aux',
  'en',
  'pour',
  'sur',
  'aupres',
  'pres',
  'charge',
  'chargee',
  'par',
])
const ARTICLES = new Set(['le', 'la', "l'", 'les'])
/** `secrétaire d'État`, `général de corps d'armée`, `chargé d'affaires`: the complement names the office. */
const COMPOUND = new Set([
  'etat',
  'affaires',
  'corps',
  'armee',
  'division',
  'brigade',
  'etat-major',
  'equipe',
  'entreprise',
])
/** Said of the moment, not of the office; `ancien` and `par intérim` are of the office. */
const PASSING = new Set([
  'nouveau',
  'nouvel',
  'nouvelle',
  'actuel',
  'actuelle',
  'defunt',
  'defunte',
  'feu',
  'cher',
  'chere',
  'regrette',
  'regrettee',
  'jeune',
  'celebre',
])
const SPELT_OUT: ReadonlyMap<string, string> = new Map([
  ['ae', 'affaires étrangères'],
  ['an', 'assemblée nationale'],
  ['cc', 'comité central'],
  ['pm', 'premier ministre'],
  ['vice-pm', 'vice-premier ministre'],
  ['sg', 'secrétaire général'],
  ['dg', 'directeur général'],
  ['pcv', 'parti communiste'],
  ['pprl', 'parti populaire révolutionnaire'],
  ['mae', 'ministère des affaires étrangères'],
])
/** Feminine endings and the masculine ones that offices are compared by. */
const MASCULINE: readonly (readonly [RegExp, string])[] = [
  [/adrice$/u, 'adeur'],
  [/trice$/u, 'teur'],
  [/euse$/u, 'eur'],
  [/eure$/u, 'eur'],
  [/idente$/u, 'ident'],
  [/cheffe$/u, 'chef'],
  [/ère$/u, 'er'],
  [/ière$/u, 'ier'],
  [/ée$/u, 'é'],
  [/ale$/u, 'al'],
  [/enne$/u, 'en'],
  [/ante$/u, 'ant'],
  [/ente$/u, 'ent'],
  [/ointe$/u, 'oint'],
  [/ive$/u, 'if'],
]
const MASCULINE_IN_E = oneOf(
  'ministre secrétaire membre maire commissaire porte-parole capitaine homologue gouverneur artiste frère père mère épouse femme reine princesse impératrice critique interprète athlète poète',
)

/** The role as printed, with its normal form where a head noun was read; of a double role, each title too. */
export function roleOf(reading: Reading, role: RoleSpan): Role {
  const whole = oneTitle(reading, role)
  const spans = titlesOf(reading, role)
  if (spans.length < 2) return whole
  const titles = spans.map((span) => oneTitle(reading, span))
  const { normal } = titles[0]!
  return { text: whole.text, at: whole.at, ...(normal === undefined ? {} : { normal }), titles }
}

function oneTitle(reading: Reading, title: RoleSpan): Role {
  const printed = printedRole(reading, title)
  const normal = normalRole(reading, title)
  return normal === undefined ? printed : { ...printed, normal }
}

function normalRole(
  { tokens, country }: Reading,
  { start, end, head }: RoleSpan,
): NormalRole | undefined {
  const office: string[] = []
  const body: string[] = []
  let iso: string | undefined
  let inBody = false
  let brackets = 0
  for (let at = start; at < end; at += 1) {
    const { text, plain } = tokens[at]!
    if (plain === '(') brackets += 1
    if (plain === ')') brackets -= 1
    if (brackets > 0 || plain === ')') continue
    if (country[at] !== undefined) {
      // An ambassador's second country is where he is posted.
      if (country[at]!.length > 2) body.push(text.toLowerCase())
      else if (iso === undefined) iso = country[at]
      else if (country[at] !== iso) body.push(text.toLowerCase())
      continue
    }
    if (
      at > head &&
      !inBody &&
      COMPOUND.has(tokens[at + 1]?.plain ?? '') &&
      isOneOf(plain, "de d'")
    ) {
      office.push(
        plain === 'de'
          ? `de ${tokens[at + 1]!.text.toLowerCase()}`
          : `d'${tokens[at + 1]!.text.toLowerCase()}`,
      )
      at += 1
      continue
    }
    if (at > head && isPreposition(tokens[at])) {
      // `ministre par intérim`; `la Compagnie par actions Hoang Gia` is what a firm is.
      if (plain !== 'par') inBody = true
      else if (isOneOf(tokens[at + 1]?.plain, 'interim')) {
        office.push('par', 'intérim')
        at += 1
      } else if (isOneOf(tokens[at + 1]?.plain, 'action actions')) at += 1
      continue
    }
    if (isPassedOver(tokens[at])) continue
    if (isInterim(tokens[at])) office.push('par', 'intérim')
    else if (inBody) body.push(spelt(text, plain))
    else office.push(officeWord(text))
  }
  if (office.length === 0) return undefined
  const field = body
    .filter((word) => word !== 'et')
    .join(' ')
    .replace(/^défense nationale$/u, 'défense')
  return {
    office: office.join(' '),
    ...(field === '' ? {} : { body: field }),
    ...(iso === undefined ? {} : { country: iso }),
  }
}

const isPreposition = bySpelling(({ plain }) => PREPOSITIONS.has(plain))
const isPassedOver = bySpelling(
  ({ plain, shape }) =>
    ARTICLES.has(plain) || (shape === 'mark' && plain !== '-') || PASSING.has(plain),
)
const isInterim = bySpelling(({ plain }) => /^[ap]\.\s?i/u.test(plain))

// The words of offices are few, and on every page.
const officeWord = remembering((text) => {
  const { plain } = spellingOf(text)
  return masculine(singular(spelt(text, plain), headOf(plain) !== plain))
}, 5000)

const spelt = (text: string, plain: string): string =>
  (text === text.toUpperCase() || plain === 'vice-pm' ? SPELT_OUT.get(plain) : undefined) ??
  text.toLowerCase()

/** `ministres` → `ministre`, where the table knows the singular. */
const singular = (word: string, known: boolean): string =>
  known && /[^i]s$/u.test(word) ? word.slice(0, -1) : word

function masculine(word: string): string {
  if (MASCULINE_IN_E.test(word.replace(/^(?:vice-|ex-|sous-)/u, ''))) return word
  const premier = /^(?<vice>vice-)?premi(?:er|ère)s?$/u.exec(word)
  if (premier !== null) return `${premier.groups!['vice'] ?? ''}premier`
  for (const [ending, replacement] of MASCULINE)
    if (ending.test(word)) return word.replace(ending, replacement)
  return word
}
