/**
 * The office that somebody is appointed to: behind the verb (`a été élue lundi ministre de la Santé`), or before the
 * name (`le Premier ministre X, nommé en mars`).
 */
import type { Mention, Person, Role } from '../../entities/entity.ts'
import { roleOf } from '../../entities/persons/roles/normal-role.ts'
import { endOfRole } from '../../entities/persons/roles/role-phrase.ts'
import { DETERMINERS } from '../../entities/persons/roles/role-span.ts'
import { titleAt } from '../../entities/persons/title.ts'
import { textOf, type Attesting } from '../attestation/attesting.ts'
import { isPublicRole } from '../offices/public-role.ts'
import { readingAt } from '../attestation/reading-at.ts'
import { areInOneText, standsIn } from '../attestation/place-in-text.ts'

/** How far behind its verb an office may stand: `a été élu mardi à l'unanimité par l'Assemblée président`. */
const TOKENS_AHEAD = 14
/** `, M. `. */
const WORDS_BETWEEN = 6

/** The one office printed right before a name; of two, which was it? */
export function officeBefore(person: Person, at: Mention): Role | undefined {
  const role = person.roles.find(
    ({ at: where }) =>
      areInOneText(where, at) && where.start < at.start && at.start - where.end <= WORDS_BETWEEN,
  )
  return role?.titles === undefined ? role : undefined
}

/** The title that stands behind the verb without an article: `président`, `au poste de directeur`. */
export function officeBehind(
  page: Attesting,
  person: Person,
  at: Mention,
  from: number,
  end: number,
): Role | undefined {
  const reading = readingAt(page, at)
  const text = textOf(page.article, at)
  if (reading === undefined || text === undefined) return undefined
  // What stands behind the next name is of the next person.
  const to = Math.min(end, nextPersonIn(page, person, at, from))
  const first = reading.tokens.findIndex(({ start }) => start >= from)
  if (first < 0) return undefined
  for (let token = first; token < first + TOKENS_AHEAD; token += 1) {
    const { start, plain } = reading.tokens[token] ?? {}
    if (start === undefined || start >= to || /^[;.:]$/u.test(plain!)) return undefined
    const title = titleAt(reading, token)
    if (title === undefined || DETERMINERS.has(reading.tokens[token - 1]?.plain ?? '')) continue
    if (!isLedTo(text.slice(from, start), from > at.end)) continue
    const last = endOfRole(reading, token, reading.tokens.length, 'after')
    if (last === undefined) return undefined
    const role = roleOf(reading, { start: token, end: last, head: title.head, close: false })
    return isPublicRole(role) && !/^\p{L}+[sx](?!\p{L})/u.test(role.text) ? role : undefined
  }
  return undefined
}

/**
 * Whether the words between lead from the verb, or from the name behind `a élu`, to the office: `lundi`, `au poste de`,
 * `par le Sénat`. In `à la surprise générale`, `de la chaîne parlementaire` they lead elsewhere, and `X, président du
 * parti,` is what somebody is.
 */
function isLedTo(between: string, isBehindVerb: boolean): boolean {
  if (/["«“]\s?$/u.test(between)) return false
  if (!isBehindVerb && between.includes(',')) return POST.test(between)
  const word = /(?<word>[\p{L}\d-]+)[\s,’')]*$/u.exec(between)?.groups?.['word']
  return word === undefined || LEADING.test(word) || POST.test(between) || /\spar\s/u.test(between)
}

const POST =
  /(?<!\p{L})(?:postes?|fonctions?|tête|comme|en tant qu(?:e|[’'])|en qualité|mandats?)(?!\p{L})/u
const LEADING =
  /^(?:d|de|en|qu|que|\d+|\d*er|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|dernier|dernière|matin|midi|soir|hier|après-midi|unanimité|voix|tour|foulée|part|nouveau|nouvel|nouvelle|femme|également|aussi|ensuite|alors|puis|\p{L}+ment|M|Mme)$/iu

function nextPersonIn({ entities }: Attesting, person: Person, at: Mention, from: number): number {
  const starts = entities.flatMap(({ kind, id, mentions }) =>
    kind === 'person' && id !== person.id
      ? mentions.flatMap((mention) => (standsIn(mention, at, from) ? mention.start : []))
      : [],
  )
  return Math.min(...starts, Infinity)
}
