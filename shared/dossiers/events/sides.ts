/**
 * On whose side somebody stands: the country that a printed role is of, never the one where a post is.
 *
 * `directrice de la Banque mondiale pour le Vietnam` is nobody of Vietnam's. In the agency's own copy Vietnam goes
 * without saying: an office of state beside a Vietnamese name, without a country, is Vietnam's.
 */
import { firstCode, isCapital } from '../../french/letters.ts'
import type { Article } from '../../article/article.ts'
import type { Entity, EntityId, Mention, Person, Role, Span } from '../../entities/entity.ts'
import { isRank } from '../../entities/gazetteer/ranks.ts'
import { fold } from '../../french/fold.ts'
import { textOf } from '../attestation/attesting.ts'
import { isTopLeader } from '../../related/partners/leaders.ts'
import { isRecalled } from '../time/remembered.ts'
import { isVietnamese } from '../../related/partners/vietnamese-name.ts'
import { standsIn } from '../attestation/place-in-text.ts'

export const HOME = 'VN'

interface Page {
  readonly article: Article
  readonly entities: readonly Entity[]
  readonly countries?: ReadonlyMap<EntityId, string>
}

/** Whether a printed role attaches somebody to a country. */
export function isOf(page: Page, person: Person, iso: string): boolean {
  const roles = person.roles
    .flatMap((role) => role.titles ?? [role])
    .filter(({ text }) => !FRIEND.test(text))
  if (iso === HOME && isHired(roles) && !isVietnamese(person.canonical)) return false
  const printed = roles.filter(({ normal }) => normal?.country === iso)
  if (printed.length > 0) return printed.some((role) => !isPostedIn(page, role, iso))
  const attested = page.countries?.get(person.id)
  if (attested !== undefined) return attested === iso
  if (iso !== HOME) return isOfTheOneNamed(page, person, roles, iso)
  return (
    roles.every(({ normal }) => normal?.country === undefined) &&
    isVietnamese(person.canonical) &&
    !roles.some(({ text }) => isRecalled(person.canonical, text)) &&
    roles.some((role) => isOfState(page, person.canonical, role))
  )
}

/** `grand ami du Vietnam`: of another country than that. */
const FRIEND =
  /^(?:\p{Ll}+ )?(?:amie?|admirat(?:eur|rice)|amoureu(?:x|se)|spécialiste)s? (?:du|de la|de l[’']|des|de) ?\p{Lu}/u

/**
 * `les ministres des Affaires étrangères Tran Van Hai et Marco Rossi`, `la princesse Anna`, on a page that names one
 * foreign country: a name from elsewhere with an office of state is of that country.
 */
function isOfTheOneNamed(page: Page, person: Person, roles: readonly Role[], iso: string): boolean {
  const abroad = page.entities.filter((one) => one.kind === 'country' && one.iso !== HOME)
  return (
    abroad.length === 1 &&
    abroad[0]!.kind === 'country' &&
    abroad[0]!.iso === iso &&
    roles.length > 0 &&
    roles.every(({ normal }) => normal?.country === undefined) &&
    !isVietnamese(person.canonical) &&
    roles.some((role) => isForeignState(page, role))
  )
}

function isForeignState({ article }: Page, { normal, at }: Role): boolean {
  if (normal === undefined) return false
  const before = textOf(article, at)?.slice(Math.max(0, at.start - 24), at.start) ?? ''
  return (
    !OWNED.test(before) &&
    (MINISTERS.test(normal.office) ||
      (normal.body === undefined && CROWNED.test(normal.office)) ||
      (HEADS.test(normal.office) && STATE_BODY_ABROAD.test(normal.body ?? '')))
  )
}

const MINISTERS = /^(?:(?:premier )?vice-)?(?:premier ministre|ministre)(?!\p{L})/u
const CROWNED =
  /^(?:vice-)?(?:président|roi|reine|prince|princesse|empereur|impératrice|sultan|émir|grand-duc)(?: héritière?| héritier)?$/u
/** Never `parlement européen`, `chambre de commerce`. */
const STATE_BODY_ABROAD =
  /^(?:république|assemblée nationale|sénat|parlement|chambre (?:des (?:députés|représentants|communes|lords)|basse|haute)|cour suprême|gouvernement)(?! (?:europ|asiat|afric|arab|panaf)| de commerce)(?!\p{L})/u

/** Who trains a team or conducts an orchestra is hired from anywhere: `le sélectionneur du Vietnam Kim Sang-sik`. */
const isHired = (roles: readonly Role[]): boolean =>
  roles.length > 0 &&
  roles.every(({ text }) => HIRED.test(fold(text.toLowerCase()).replaceAll('’', "'")))

const HIRED =
  /^(?:ancien )?(?:selectionneu[rs]e?|entraineu[rs]e?|coach|directeur (?:musical|artistique|technique)|chef d'orchestre|choregraphe|conseiller technique)/u

/** `au Vietnam`, `pour le Vietnam`: where somebody works; `VinFast Canada`: what a firm is called. */
const WHERE =
  /(?:^|[\s’'])(?:aux?|en|à|pour|avec|chez|vers)(?: (?:le|la|les|l[’']))?\s?$|\p{Lu}[\p{L}\d]*\s$/u
/** A role may have been cut before the country that its normal form knows. */
const BEHIND = 40

function isPostedIn({ article, entities }: Page, { at }: Role, iso: string): boolean {
  const text = textOf(article, at)
  if (text === undefined) return false
  const mentions = entities.flatMap((entity) =>
    entity.kind === 'country' && entity.iso === iso ? entity.mentions : [],
  )
  const within = mentions.filter((one) => isIn(one, at, 0))
  const read = within.length > 0 ? within : mentions.filter((one) => isIn(one, at, BEHIND))
  return (
    read.length > 0 &&
    read.every(
      // A demonym is never where: `homologue vietnamien`.
      ({ start, surface }) =>
        isCapital(firstCode(surface)) && WHERE.test(text.slice(Math.max(0, start - 30), start)),
    )
  )
}

const isIn = (mention: Mention, at: Span, behind: number): boolean =>
  standsIn(mention, at, at.start, at.end + behind)

const OF_STATE =
  /^(?:(?:premier )?vice-)?(?:premier ministre|ministre|ambassadeur|consul|procureur|gouverneur|chargé d'affaires)(?!\p{L})/u
/** Heads of something: the body tells whether it is the state's; alone they are the state's, if nobody owns them. */
const HEADS = /^(?:(?:premier )?vice-)?(?:président|secrétaire|membre|chef|porte-parole|directeur)/u
const STATE_BODY =
  /(?<!\p{L})(?:république|état|gouvernement|assemblée nationale|parti|pcv|bureau politique|comité (?:central|populaire)|front de la patrie|front patrie|ministère|cour populaire|parquet|commission|armée|police|département|administration générale|inspection|cabinet)(?!\p{L})/u
const ALONE = /^(?:président|secrétaire général)(?: par intérim)?$/u
/** `son président`: of the body that was named just before. */
const OWNED = /(?<!\p{L})(?:son|sa|leur|ses|leurs)\s(?:\p{L}+\s)?$/iu

function isOfState({ article }: Page, canonical: string, { text, normal, at }: Role): boolean {
  if (normal === undefined) return false
  const { office, body } = normal
  const before = textOf(article, at)?.slice(Math.max(0, at.start - 24), at.start) ?? ''
  if (OWNED.test(before)) return false
  if (OF_STATE.test(office)) return true
  if (body === undefined && office === 'vice-président') return isTopLeader(canonical)
  if (HEADS.test(office)) return body === undefined ? ALONE.test(office) : STATE_BODY.test(body)
  return isRank(fold(text.toLowerCase()).split(' ')[0]!)
}
