/**
 * Whether a printed role is told of a year long past: `en octobre 2011, lors de la venue de la chancelière Angela
 * Merkel`, on a page of 2024.
 *
 * Whoever came, signed or received in an earlier year held the office then; the dispatch that recalls it attests nothing
 * of its own day. Only what is told of that year itself: `a rappelé en 2024 le ministre` is the minister of the page.
 */
import type { Article } from '../../article/article.ts'
import type { Person, Role } from '../../entities/entity.ts'
import { textOf, type Attesting } from '../attestation/attesting.ts'
import { isDeadBy, isRecalled } from './remembered.ts'
import { sentenceBounds } from '../attestation/sentence.ts'
import { datesIn } from '../attestation/place-in-text.ts'

/** `la visite d’État du`, `les séjours du général X en 1975 et du`: who came, after what he did. */
const OF_A_JOURNEY =
  /(?<!\p{L})(?:visites?|venues?|passages?|séjours?|voyages?|déplacements?|tournées?)(?!\p{L})[^;:]{0,120}?(?:du|de la|de l[’']) ?$/iu
/** `en octobre 2011, lors de la`: when, before it. */
const THEN_CAME =
  /^,? ?(?:(?:lors|à l[’']occasion|pendant|au cours|durant|à la faveur|au terme|à l[’']issue|après|avec) )?(?:(?:de|d[’']) ?)?(?:la |le |l[’']|une? |cette |ce )?(?:\p{L}+ )?(?:visite|venue|passage|séjour|voyage|déplacement|tournée)(?!\p{L})/iu
/** `au Vietnam, en avril`: where, and nothing that anybody did, between who came and when. */
const THEN = /^[^,;:.]{0,60},? \(?(?:en|le|les|de|du|d[’']|fin|début|au mois de|courant)? ?$/iu
const A_VERB =
  /(?<!\p{L})(?:a|ont|est|sont|avait|avaient|était|étaient|qui|que|où|sera|seront|doit|va)(?!\p{L})/iu
/** `En mars 2016, le`: the year stands before everything else. */
const IN_A_YEAR =
  /^(?:en|fin|début|courant|le|au|à) [^,;]{0,60}\d{4}[^,;]{0,40}, (?:le |la |l[’'])?$/iu
/** `s’est rendu à Hanoï en`, `avait reçu en`: what somebody did, said right behind the name. */
const DID =
  /^[^,;:]{0,60}?(?:,[^,;]{0,60},)? ?(?:s[’']est rendue?|s[’']était rendue?|est venue?|était venue?|a visité|avait visité|a effectué|avait effectué|a signé|avait signé|a reçu|avait reçu|a inauguré|avait inauguré|a fondé|avait fondé|vécut|visita|signa|fonda|inaugura)(?!\p{L})[^,;:]{0,80}$/u
/** Whoever speaks, speaks now. */
const SAYS =
  /(?<!\p{L})(?:dit|dite|déclar|rappel|soulign|indiqu|affirm|estim|annonc|préci[sx]|ajout|expliqu|not[ée]|relev|confi|salu|souhait|propos|propre?s)[\p{L}]*/u

/** `en mars 1994, et de la`: one more of those who came. */
const AND_OF = /^,? ?(?:et )?(?:du|de la|de l[’']) ?$/iu
/** `inauguré en mai 1996 par les Premiers ministres X et Y`: who did it, then. */
const DONE =
  /(?<!\p{L})\p{L}{3,}(?:é|ée|és|ées|i|ie|is|ise|ies|ert|erte|ertes) (?:en|le|les|au mois de|fin|début|courant) $/u
const BY =
  /^(?:,? à [^,;:]{1,40},?)? par (?:le |la |les |l[’'])?(?:[^,;:]{3,60} et (?:le |la |les |l[’'])?)?$/u
/** `l’ancien président` is one on the day of the page. */
const FORMER = /^(?:l[’']\s?)?(?:ancien(?:ne)?|ex|feue?|défunte?)(?!\p{L})/iu

/** Whether the year in which a role's sentence has its holder is at least a year before the page. */
export function isOfLongAgo(
  page: Attesting,
  { at, text: role }: Pick<Role, 'at' | 'text'>,
): boolean {
  const published = page.article.published?.date
  const text = textOf(page.article, at)
  if (published === undefined || text === undefined || FORMER.test(role)) return false
  const [from, to] = sentenceBounds(text, at.start, at.end)
  const dates = datesIn(page, at, from, to)
  // A sentence that tells of both times is of neither alone.
  if (dates.length === 0 || !dates.every(({ date }) => isYearBefore(date, published))) return false
  const before = text.slice(from, at.start)
  if (IN_A_YEAR.test(before)) return !SAYS.test(text.slice(at.end, at.end + A_NAME))
  const isJourney = OF_A_JOURNEY.test(before)
  return dates.some(({ start, end }) => {
    if (end <= at.start) {
      const since = text.slice(end, at.start)
      if (DONE.test(text.slice(from, start)) && BY.test(since)) return true
      return isJourney && (THEN_CAME.test(since) || AND_OF.test(since))
    }
    const between = text.slice(at.end, start)
    return DID.test(between) || (isJourney && THEN.test(between) && !A_VERB.test(between))
  })
}

/** Whether a page prints nothing of somebody but what he was long ago: nobody's company, and on nobody's side. */
export function isOnlyRecalled(page: Attesting, person: Person): boolean {
  const { canonical, roles } = person
  if (roles.length === 0) return false
  const known = ASKED.get(page.article) ?? new Map<Person, boolean>()
  ASKED.set(page.article, known)
  let is = known.get(person)
  if (is === undefined) {
    const isDead = isDeadBy(canonical, page.article.published?.date)
    is =
      isDead ||
      isOfACentury(page, person) ||
      roles.every((role) => isRecalled(canonical, role.text) || isOfLongAgo(page, role))
    known.set(person, is)
  }
  return is
}

/** `le marchand X, venu de Nagasaki au XVIIe siècle`. */
const isOfACentury = ({ article }: Attesting, { mentions }: Person): boolean =>
  mentions.every((mention) => {
    const text = textOf(article, mention) ?? ''
    const [from, to] = sentenceBounds(text, mention.start, mention.end)
    const said = text.slice(mention.end, to)
    return OF_A_CENTURY.test(said) && !SAYS.test(text.slice(from, mention.start) + said)
  })

const OF_A_CENTURY =
  /^[^;:]{0,60}(?<!\p{L})(?:au|du) (?:X?(?:I{1,3}|IV|VI{0,3}|IX)|X)(?:e|ᵉ|ème) siècle/u

/** Asked of each of a page's persons beside each of its names. */
const ASKED = new WeakMap<Article, Map<Person, boolean>>()

const A_NAME = 60

/** `2011-10` on a page of 2024; of a year alone, its end counts. */
export function isYearBefore(iso: string, published: string): boolean {
  const last = iso.split('/').at(-1)!
  const day = last.length === 4 ? `${last}-12` : last
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}` <= published
}
