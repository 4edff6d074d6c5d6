/** How a printed role is told: in words that say whose it is, which house it is of, and nothing of the moment. */
import type { NormalRole, Person, Role } from '../../entities/entity.ts'
import { isTopLeader } from '../../related/partners/leaders.ts'
import { isVietnamese } from '../../related/partners/vietnamese-name.ts'
import { textOf, type Attesting } from '../attestation/attesting.ts'
import { isOfLongAgo } from '../time/long-ago.ts'
import { isRelational } from './public-role.ts'
import { ofWhom, withoutMoment } from './role-wording.ts'
import { sentenceBounds } from '../attestation/sentence.ts'
import { inFull } from './which-house.ts'
import { holdsPronoun, namesBodyBefore, ofWhat } from './whose-office.ts'
import { areInOneText } from '../attestation/place-in-text.ts'

/** A role in words that say whose it is; none where its page leaves that to a pronoun, or to its reader. */
export function toldAs(
  page: Attesting,
  person: Person,
  role: Role,
): { readonly text: string; readonly normal?: NormalRole } | undefined {
  const { canonical } = person
  const { normal } = role
  const rest = normal === undefined ? {} : { normal }
  const owner = ownerOf(page, role)
  if (normal !== undefined && isRelational(normal.office) && owner !== undefined) {
    // `homologue` alone says nothing, `homologue russe` of which country.
    const text = ofWhom(page, role) ?? (normal.country === undefined ? undefined : role.text)
    return text === undefined ? undefined : { text, ...rest }
  }
  if (owner !== undefined || holdsPronoun(role.text)) return ofWhat(page, role)
  const shared = isBareHead(normal) ? withItsPair(person, role) : undefined
  if (shared !== undefined) return shared
  // `au siège de la Confédération, la vice-présidente X`: no vice-president of the Republic.
  if (isBareHead(normal) && isVietnamese(canonical) && !isTopLeader(canonical)) {
    const told = ofWhat(page, role)
    if (told !== undefined || (namesBodyBefore(page, role) && !isOfLongAgo(page, role))) return told
  }
  const full = inFull(page, role)
  if (full !== undefined) return full
  // `secrétaire exécutif du parti`, of a country that has several.
  if (PARTYS.test(role.text) && normal?.country === undefined && !isVietnamese(canonical))
    return undefined
  return { text: withoutMoment(wordingOf(page, role)), ...rest }
}

const PARTYS = / du parti$/u

/** `son`, `sa`, `dont le` before a role that says of nothing what it is. */
function ownerOf({ article }: Attesting, { at, text, normal }: Role): string | undefined {
  if (normal === undefined || normal.body !== undefined) return undefined
  const isTheirs = normal.country === undefined || isRelational(normal.office)
  if (!isTheirs && !POSTED.test(text)) return undefined
  const before = textOf(article, at)?.slice(Math.max(0, at.start - 9), at.start) ?? ''
  const owner = OWNER.exec(before)?.groups?.['owner']?.toLowerCase()
  if (owner !== undefined) return owner
  return isRelational(normal.office) || !WHOSE.test(before) ? undefined : 'dont'
}

const OWNER = /(?<!\p{L})(?<owner>son|sa|leur|ses|leurs) $/iu
const WHOSE = /(?<!\p{L})dont (?:la |le |l[’'])$/iu
/** `sa représentante au Vietnam`: where, and of what the pronoun says. */
const POSTED =
  /^(?:représentante?|déléguée?|directeur|directrice|coordinat(?:eur|rice))(?: \p{Ll}+)* (?:au|en|aux|à) (?:la |l[’'])?\p{Lu}/u

/** `président et directeur général de Viettel`, `vice-président et Premier ministre des Émirats`: of one house, or one state. */
function withItsPair(
  { roles }: Person,
  { text, normal, at }: Role,
): { readonly text: string; readonly normal: NormalRole } | undefined {
  const pair = roles
    .flatMap((role) => role.titles ?? [role])
    .find((other) => areInOneText(other.at, at) && other.at.start === at.end + 4)
  const of = OF.exec(pair?.text ?? '')?.[0]
  if (normal === undefined || pair?.normal === undefined || of === undefined) return undefined
  const { office, body, country } = pair.normal
  const isOne =
    body === undefined
      ? office === 'premier ministre' && country !== undefined
      : /^(?:directeur|pdg|administrateur)/u.test(office)
  return isOne
    ? {
        text: text + of,
        normal: {
          ...normal,
          ...(body === undefined ? {} : { body }),
          ...(country === undefined ? {} : { country }),
        },
      }
    : undefined
}

/** ` de Viettel`, ` des Émirats arabes unis`. */
const OF = / (?:du |de la |de l[’']|de |des |d[’']).+$/u

const isBareHead = (normal: NormalRole | undefined): boolean =>
  normal !== undefined &&
  normal.body === undefined &&
  normal.country === undefined &&
  /^(?:vice-)?président$/u.test(normal.office)

/** `Président du Comité populaire, M. Do a…`: the capital is the sentence's. */
function wordingOf({ article }: Attesting, { text, at }: Role): string {
  const whole = textOf(article, at)
  if (whole === undefined || !BEGUN.test(text)) return text
  const [from] = sentenceBounds(whole, at.start, at.end)
  return from === at.start ? text.slice(0, 1).toLowerCase() + text.slice(1) : text
}

/** `Premier ministre` has its capital everywhere; `PDG` is all capitals. */
const BEGUN = /^(?!Premi[eè]re?\b)\p{Lu}\p{Ll}/u
