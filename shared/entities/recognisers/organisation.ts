/**
 * Organisations: parties and their organs, ministries, committees, companies, media, schools, armies.
 *
 * Three sources: names the gazetteer fixes, names the grammar composes, names that a noun introduces
 * (`le groupe pétrolier Zarubezhneft`). An acronym or foreign name in brackets belongs to the body
 * before it, in both directions, and is then one wherever the article prints it.
 */
import { isAllCapitals } from '../../french/letters.ts'
import { isOneOf } from '../../french/word-list.ts'
import type { Part } from '../../article/article.ts'
import { GRAMMAR } from '../gazetteer/not-names.ts'
import { isUnitWord, unitAt } from '../organisations/appositions/units.ts'
import { withBranch } from '../organisations/composed/branches.ts'
import { composedAt, mayHead } from '../organisations/composed/composed.ts'
import { worldwideAt } from '../organisations/composed/worldwide.ts'
import { besideCompany } from '../organisations/cued/beside-company.ts'
import { clubsIn } from '../organisations/cued/clubs.ts'
import { cuedAt, type Others, shownOtherwise } from '../organisations/cued/cued.ts'
import { echoes } from '../organisations/cued/echoes.ts'
import { explainedAt } from '../organisations/cued/explained.ts'
import { forumsIn } from '../organisations/cued/forums.ts'
import { freeRuns, listedFrom, opensList } from '../organisations/cued/listed.ts'
import { stateForumsIn } from '../organisations/cued/state-forums.ts'
import { foreignBodyAt } from '../organisations/foreign/foreign.ts'
import { tradeNameAt } from '../organisations/foreign/trade-names.ts'
import { vietnameseBodyAt } from '../organisations/foreign/vietnamese-bodies.ts'
import { companyIn, type FoundBody } from '../organisations/found-body.ts'
import { imprintAt } from '../organisations/introduced/imprints.ts'
import { introducedAt, introduces } from '../organisations/introduced/introduced.ts'
import { acronymAt, isBareAcronym } from '../organisations/letters/acronyms.ts'
import { aliasAt, aliasesAfter, ownLetters } from '../organisations/letters/aliases.ts'
import { conferenceAt } from '../organisations/letters/conferences.ts'
import { withoutMeasures } from '../organisations/letters/measures.ts'
import { partnershipAt } from '../organisations/letters/partnerships.ts'
import { speltAt } from '../organisations/letters/spelt.ts'
import { fixedBodyAt } from '../organisations/lexicon/fixed-body.ts'
import { gatherBodies } from '../organisations/naming/naming.ts'
import type { Recogniser } from '../recogniser.ts'
import { bySpelling } from '../spelling.ts'
import { continues, type Word, wordsOf } from '../words.ts'

/** Where a body's name may begin: a capital, a number, a noun that heads a name or introduces it. */
const opensBody = bySpelling((spelling) => {
  const { capital, text } = spelling
  const word = { spelling }
  return (
    capital ||
    mayHead(word) ||
    isUnitWord(word) ||
    introduces(word) ||
    text === 'département' ||
    text === 'état'
  )
})

export const recogniseOrganisations: Recogniser = ({ parts }) => {
  // Few pages have a name that only its surroundings tell.
  let read: Others | undefined
  const known = () => (read ??= shownOtherwise(parts.map(wordsOf)))
  const found = parts.flatMap((part) => bodiesIn(part, known))
  const all = [
    ...found,
    ...echoes(parts, found, known),
    ...forumsIn(parts),
    ...stateForumsIn(parts),
    ...clubsIn(parts),
  ]
  return gatherBodies(parts, withoutMeasures(parts, all))
}

function bodiesIn(part: Part, known: () => Others): readonly FoundBody[] {
  const words = wordsOf(part)
  const found: FoundBody[] = []
  for (let at = 0; at < words.length; at += 1) {
    if (!opensBody(words[at]!)) continue
    const spelt = speltBehind(part, words, at)
    if (spelt !== undefined) {
      found.push(spelt, aliasAt(part, words, at, spelt))
      at = spelt.to
      continue
    }
    const whole = bodyAt(part, words, at)
    if (whole === undefined) continue
    const body = withBranch(part, words, whole)
    found.push(body, ...ownLetters(part, words, body))
    at = body.to
    for (const alias of aliasesAfter(part, words, body)) {
      found.push(alias)
      at = alias.to
    }
  }
  return [...found, ...inLists(part, words, found, known)]
}

/** `l'IDA (Association internationale de développement)`: the letters first. */
function speltBehind(part: Part, words: readonly Word[], at: number): FoundBody | undefined {
  if (words[at + 1]?.gap !== ' (' || !isAllCapitals(words[at]!.text, 3, 7)) return undefined
  const body = composedAt(part, words, at + 1)
  if (body === undefined || body.to === body.from) return undefined
  let { to } = body
  // `FSPI (Fonds de solidarité pour les projets innovants, les sociétés civiles et la francophonie)`: up to the mark
  while (to < at + 24 && goesOn(words[to + 1])) to += 1
  return /^ ?\)/u.test(part.text.slice(words[to]!.end))
    ? { ...body, to, words: words.slice(body.from, to + 1) }
    : undefined
}

/** Behind a comma another aim of the body's, and no remark: `, ndlr`, `, MRAP`. */
const goesOn = (next: Word | undefined): boolean =>
  next !== undefined &&
  next.plain !== 'ndlr' &&
  (continues(next) ||
    (next.gap === ', ' && isOneOf(next.plain, 'de du des d la le les l aux? pour')))

const opensListOrName = bySpelling(
  ({ capital, plain }) => (capital && !GRAMMAR.has(plain)) || opensList(plain),
)

/** Companies that stand in a list or are explained by what follows; a list makes others known in turn. */
function inLists(
  part: Part,
  words: readonly Word[],
  found: readonly FoundBody[],
  known: () => Others,
): readonly FoundBody[] {
  const taken = new Uint8Array(words.length)
  const take = (from: number, to: number) => taken.fill(1, from, to + 1)
  for (const { from, to } of found) take(from, to)
  const listed: FoundBody[] = []
  const add = (from: number, to: number, rule: string) => {
    for (let at = from; at <= to; at += 1) if (taken[at] === 1) return
    take(from, to)
    listed.push(companyIn(part, words, { from, to, rule }))
  }
  for (let at = 0; at < words.length; at += 1) {
    if (!opensListOrName(words[at]!)) continue
    // `l'Union des associations d'amitié, Phuong Lan a`: a body's own plural opens no list
    if (taken[at] === 0)
      for (const { from, to } of freeRuns(words, at, listedFrom(words, at)))
        add(from, to, 'organisation/listed')
    const explained = explainedAt(words, at)
    if (explained !== undefined) add(explained.from, explained.to, 'organisation/explained-after')
    const cued = cuedAt(words, at, known)
    if (cued !== undefined) add(cued.from, cued.to, 'organisation/cued')
  }
  for (const company of [...found, ...listed]) {
    // `BHD et CJ CGV`; beside the UNESCO letters alone are a body's: `l'UNESCO et ICOMOS`
    const worldly = company.head === 'international'
    if (!worldly && !isOneOf(company.head, 'company banque groupe societe compagnie fonds'))
      continue
    for (const { from, to } of besideCompany(words, company))
      if (!worldly || (from === to && isBareAcronym(words, from)))
        add(from, to, 'organisation/beside')
  }
  return listed
}

function bodyAt(part: Part, words: readonly Word[], at: number): FoundBody | undefined {
  const composed = composedAt(part, words, at)
  const { capital, text } = words[at]!
  const unit = capital || isUnitWord(words[at]) ? unitAt(words, at) : undefined
  if (unit !== undefined) return companyIn(part, words, unit)
  if (!capital && composed === undefined && text !== 'département') {
    const introduced = imprintAt(words, at) ?? introducedAt(words, at)
    return introduced === undefined ? undefined : companyIn(part, words, introduced)
  }
  const vietnamese = capital ? vietnameseBodyAt(words, at) : undefined
  if (vietnamese !== undefined) return companyIn(part, words, vietnamese)
  const fixed = fixedBodyAt(part, words, at)
  const foreign = foreignBodyAt(words, at)
  const partnership =
    partnershipAt(words, at) ??
    conferenceAt(words, at) ??
    worldwideAt(words, at) ??
    imprintAt(words, at)
  if (partnership !== undefined) return companyIn(part, words, partnership)
  const spelt = speltAt(words, at)
  // `Institut cubain d'amitié avec les peuples (ICAP)`
  if (spelt !== undefined && spelt.to > Math.max(composed?.to ?? at, fixed?.to ?? at))
    return companyIn(part, words, spelt)
  // `la Banque mondiale pour le Vietnam`: what it is for is no part of a fixed name.
  const behind = fixed === undefined ? undefined : words[fixed.to + 1]
  const charged =
    fixed !== undefined &&
    ((isOneOf(behind?.plain, 'pour charge chargee') && words[at]!.plain !== 'organisation') ||
      // `le directeur de la Banque mondiale Axel van Trotsenburg`
      (fixed.head === 'international' && behind?.capital === true && behind.gap === ' '))
  if (
    composed !== undefined &&
    !(charged && composed.to > fixed.to) &&
    (fixed === undefined ||
      composed.to > fixed.to ||
      (composed.to === fixed.to && fixed.head !== 'parliament'))
  )
    return composed
  if (fixed !== undefined && (foreign === undefined || foreign.to <= fixed.to)) return fixed
  const introduced =
    introducedAt(words, at) ?? foreign ?? spelt ?? acronymAt(words, at) ?? tradeNameAt(words, at)
  return introduced === undefined ? undefined : companyIn(part, words, introduced)
}
