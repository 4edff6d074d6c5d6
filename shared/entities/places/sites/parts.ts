/** Sites that an English noun ends, and parts of a country: `Patriot Park`, `Centre du Vietnam`, `Nord-Vietnam`. */
import { isOneOf } from '../../../french/word-list.ts'
import { opensName } from '../../gazetteer/given-names.ts'
import { countryAt } from '../../countries/words.ts'
import { plainIn, textIn } from '../../spelling.ts'
import type { Word } from '../../words.ts'
import { knownPlaceAt, site, type PlaceAt } from '../known.ts'

/** Whether a run of capitals ends as a site's name in English does: `Yayasan Complex`. */
export const endsAsSite = textIn(
  'Park Stadium Arena Towers? Plaza Halls? Airport Palace Square Bay Bridge Gardens? Islands? Center Centre Complex Buildings? Malls? Terminal Wharf Harbour Harbor Quay Docks Marina Beach Heights Residences? Villas Resort Cathedral Mosque Pagoda Shrine Castle Cemetery Aquarium Theatre Theater Boulevard Avenue Waterfall Falls Canyon Reef Shoal Islet Peninsula Speedway Racecourse Velodrome Gymnasium Auditorium Coliseum Dome Pavilion Skyscraper Causeway Expressway',
)

/** These are common nouns of French, families' names or a firm's as well: they want a preposition or an article. */
const endsAsSharedSite = textIn(
  'Pier House Market Street Road Lake River Hotel Fields? Temple Church Fort Library',
)

const isArticle = plainIn('le la les un une au du ce the')

/** `Patriot Park`, `Times Square`: a foreign site says what it is at its end. */
export function foreignSiteAt(words: readonly Word[], at: number): PlaceAt | undefined {
  const before = words[at - 1]
  if (
    !words[at]!.capital ||
    (before?.capital === true && words[at]!.gap === ' ' && !isArticle(before))
  )
    return undefined
  if (isArticle(words[at])) return undefined
  let to = at
  while (words[to + 1]?.capital === true && words[to + 1]!.gap === ' ') to += 1
  if (to === at || to - at > 4) return undefined
  const shared = endsAsSharedSite(words[to])
  if (!shared && !endsAsSite(words[to])) return undefined
  if (shared && words[at]!.text === 'ONG') return undefined
  // `Mme Jane Towers`, `la Toyota Yaris Cross Lake`; `Lego House`, `Samsung Digital City Park` are sites
  if (isOneOf(words[at]!.plain, 'm mm mme mmes mlle dr pr mr mrs ms miss sir lord lady'))
    return undefined
  if (shared && !isOneOf(words[at - 1]?.plain, 'le la l au aux du a dans pres devant'))
    return undefined
  // `James Hall`, `Sungho Park, représentant`: a family's name, unless an article makes it a site.
  if (
    to === at + 1 &&
    opensName(words[at]!.plain) &&
    !isOneOf(
      words[at - 1]?.plain,
      'le la l au du a de d dans the pres immeuble immeubles batiment edifice hotel complexe residence tour centre gratte-ciel restaurant',
    )
  )
    return undefined
  return site(words, at, to, 'foreign')
}

export const isSide = plainIn('nord sud est ouest centre')

/** `Centre du Vietnam`, `Sud de l'Ukraine`, `Nord-Est de la Thaïlande`: a part of a country or region. */
export function partAt(words: readonly Word[], at: number): PlaceAt | undefined {
  const head = words[at]!
  if (!head.capital || !isSide(head) || (words[at - 1]?.gap === undefined && at > 0))
    return undefined
  // `Sud Vietnam`, `Nord-Vietnam`: the two states of the war.
  const half = isOneOf(head.plain, 'nord sud centre') ? countryAt(words, at + 1) : undefined
  if (half?.form === 'name' && /^[ -]$/u.test(words[at + 1]!.gap))
    return site(words, at, half.to, 'part')
  let next = at + 1
  if (words[next]?.gap === '-' && isSide(words[next]!)) next += 1
  // `Centre méridional du Vietnam`
  if (words[next]?.gap === ' ' && isOneOf(words[next]!.plain, 'meridional septentrional')) next += 1
  if (words[next]?.gap !== ' ' || !isOneOf(words[next]!.plain, 'du de d des')) return undefined
  next += 1
  if (isOneOf(words[next]?.plain, 'la l le')) next += 1
  if (words[next] === undefined) return undefined
  const country = countryAt(words, next)
  if (country !== undefined) return site(words, at, country.to, 'part')
  const wide = knownPlaceAt(words, next)
  return wide?.rule === 'place/wide' ? site(words, at, wide.to, 'part') : undefined
}
