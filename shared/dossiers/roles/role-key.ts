/**
 * What makes two printed wordings one role: office, body and country in one spelling and one number.
 *
 * `secrétaire général de l'ONU` is `secrétaire général des Nations unies`, `ex-ministre` is `ancien ministre`.
 */
import type { NormalRole } from '../../entities/entity.ts'
import { fold } from '../../french/fold.ts'
import { pattern } from '../../french/letters.ts'
import { singular } from '../../french/singular.ts'
import { compare } from '../../search/order.ts'

/** Whether a wording is of what its page names before it: `sa présidente`. */
export const isOwned = (wording: string): boolean => OWNED.test(wording)

const OWNED = /^(?:son|sa|ses|leurs?) /u

/** Whether an office is another printed without its grade: `vice-ministre` of a `vice-ministre permanent`, a `premier vice-ministre`. */
export const isInShort = (short: string, full: string): boolean =>
  short === full || short === full.replace(/^premier (?=vice-)/u, '').replace(/ permanente?$/u, '')

/** What makes two wordings one role. */
export function roleKey(normal: NormalRole | undefined, text: string): string {
  if (normal === undefined) return fold(`=${plainly(text.toLowerCase())}`)
  const { body = '', country = '' } = normal
  const office = normal.office
    .replace(/^(?<one>(?:vice-)?premi)ères /u, '$<one>er ')
    .replace(MANY, '$<one>')
    .replace(/^ex-(?=\p{L})/u, 'ancien ')
  const plain = bodyOf(singular(office), body)
  // Friends of two countries are told by the two, however they are written.
  const whose = FRIENDS.test(plain) ? '' : country
  const held = fold(plainly(asAdjoint(singular(office)).toLowerCase()))
  const field = inOneOrder(fold(plainly(inOneNumber(plain.replaceAll('-', ' ')).toLowerCase())))
  return `${held}|${field}|${whose.toLowerCase()}${isOwned(text) ? '|of' : ''}`
}

const plainly = (text: string): string => text.replaceAll('’', "'")

const pluralEnd = pattern(String.raw`(?<=\p{L}{3})s(?!\p{L})`, 'gu')
const whose = pattern(
  String.raw`(?<!\p{L})(?:(?:son|sa|ses|leur|leurs) |(?:ce|cet|cette) \p{L}+$)`,
  'gu',
)

/** `Centre de prévision`, `Centre de prévisions`: one house. */
const inOneNumber = (body: string): string => body.replace(pluralEnd(), '')

/** `Département des sports et de l'éducation physique`: in whatever order its fields are told; `le Plan`, `la Planification`. */
const inOneOrder = (body: string): string =>
  body
    .split(' ')
    .filter((word) => word !== 'et')
    .map((word) => (word === 'planification' ? 'plan' : word))
    .sort(compare)
    .join(' ')

/** `vice-directeur`, `directeur adjoint`. */
const asAdjoint = (office: string): string =>
  office.replace(/^vice-(?<office>directeur|chef|secrétaire)(?!\p{L})/u, '$<office> adjoint')

/** `les Premiers ministres X et Y` */
const MANY = /^(?<one>(?:vice-)?premier|chef|haut|grand)s(?= )/u
const FRIENDS =
  /^(?:association|groupe|union|comité|conseil)(?: parlementaire)?(?: d['’])? ?amitié$/u

/**
 * A body as roles are compared by it: a party's secretary general is its central committee's, a republic is no body,
 * and `son Comité central`, `le Comité central de ce parti` are one.
 */
export function bodyOf(office: string, body: string): string {
  const spelt = SPELT.get(fold(body))
  if (spelt !== undefined) return spelt
  const plain = body.replace(whose(), '').trim()
  if (/^(?:vice-)?président/u.test(office) && plain === 'république') return ''
  const friends = /^.{0,40}?amitié(?= )/u.exec(plain)?.[0]
  if (friends !== undefined && FRIENDS.test(friends)) return friends
  if (/^(?:premier secrétaire|secrétaire général|secrétaire)/u.test(office))
    return plain.replace(/^comité central (?=parti)/u, '')
  // `président du Comité central du Front de la Patrie`, `directeur général du groupe Vingroup`.
  return /^(?:ancien )?(?:(?:vice-)?président|directeur|vice-directeur|pdg)/u.test(office)
    ? plain
        .replace(
          /^(?:comité central (?=front)|(?:groupe|société|compagnie) (?!parlementaire|amitié|travail|pilotage|militaire)(?=[^ ]+(?: [^ ]+)?$))/u,
          '',
        )
        .replace(OF_A_PROVINCE, '$<body> ')
    : plain
}

/** `Comité populaire de la province de X`, `provincial de X`: that of X; a town of one name with its province has one of its own. */
const OF_A_PROVINCE =
  /^(?<body>(?:comité|conseil) populaire) (?:provincial|province|(?:municipal|ville)(?= (?:hano[iï]|h[oô] chi minh|d[aà] nang|hai phong|c[aâ]n tho|hu[eéê])))(?= \S) /iu

/** Bodies of the world that copy spells out or not, on the same day. */
const SPELT: ReadonlyMap<string, string> = new Map([
  ['nations unies', 'onu'],
  ['organisation nations unies', 'onu'],
  ['organisation mondiale sante', 'oms'],
  ['organisation mondiale commerce', 'omc'],
  ['organisation internationale travail', 'oit'],
  ['organisation internationale francophonie', 'oif'],
  ['organisation internationale migrations', 'oim'],
  ['fonds monetaire international', 'fmi'],
  ['banque mondiale', 'bm'],
  ['banque asiatique developpement', 'bad'],
  ['association nations asie sud-est', 'asean'],
  ['association nations sud-est asiatique', 'asean'],
  ['union europeenne', 'ue'],
  ['union africaine', 'ua'],
])
