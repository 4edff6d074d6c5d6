/**
 * Whose an office is that its page tells by a pronoun: `la Banque de Hué et son président X` → `président de la Banque de Hué`.
 *
 * Alone such a wording says nothing, or the wrong thing: a bare `président` is the state's. Where the sentence names no
 * body before it, or two, the office is not told.
 */
import type { NormalRole, Role } from '../../entities/entity.ts'
import { fold } from '../../french/fold.ts'
import { isOneOf } from '../../french/word-list.ts'
import { textOf, type Attesting } from '../attestation/attesting.ts'
import { sentenceBounds } from '../attestation/sentence.ts'
import { standsIn } from '../attestation/place-in-text.ts'

export interface Owned {
  readonly text: string
  readonly normal: NormalRole
}

/** `chef du Bureau de son Comité central`: whose committee is not in the words. */
export const holdsPronoun = (role: string): boolean => WITHIN.test(role) || THIS.test(role)

/** A role of a body that its sentence names, once, before it; `role` may hold the pronoun itself. */
export function ofWhat(page: Attesting, role: Role): Owned | undefined {
  const { text, normal, at } = role
  const whole = textOf(page.article, at)
  if (whole === undefined || normal === undefined) return undefined
  if (!holdsPronoun(text) && !OF_A_BODY.test(normal.office)) return undefined
  const owner = onlyBodyBefore(page, role, whole)
  if (owner === undefined) return undefined
  // `leur président` is of several, `son président` of one.
  const isOfMany = /(?<!\p{L})leurs? (?:\p{L}+ )?$/iu.test(
    whole.slice(Math.max(0, at.start - 24), at.start),
  )
  if (isOfMany !== (owner.of === 'des ') && !holdsPronoun(text)) return undefined
  const said = holdsPronoun(text) ? withoutPronoun(text) : text
  if (said === undefined) return undefined
  const body = [...bodyWords(normal.body ?? ''), ...bodyWords(owner.name)].join(' ')
  return { text: `${said} ${owner.of}${owner.name}`, normal: { ...normal, body } }
}

/** Whether its sentence names any body before a role: whose it is may then be that. */
export function namesBodyBefore({ article, entities }: Attesting, { at }: Role): boolean {
  const text = textOf(article, at)
  if (text === undefined) return false
  const [from] = sentenceBounds(text, at.start, at.end)
  return entities.some(
    ({ kind, mentions }) =>
      kind === 'organisation' && mentions.some((mention) => standsIn(mention, at, from, at.start)),
  )
}

/** What a bank, a party or a school has; a secretary or a minister may be somebody's, or a country's. */
const OF_A_BODY =
  /^(?:(?:premier )?vice-)?(?:président|directeur|recteur|doyen|gouverneur|secrétaire général|rédacteur|commandant|pdg|trésorier|chef|représentant|délégué|coordinateur)(?!\p{L})/u

function onlyBodyBefore(
  page: Attesting,
  { at, text: role }: Role,
  text: string,
): { readonly name: string; readonly of: string } | undefined {
  const [from] = sentenceBounds(text, at.start, at.end)
  // `de ce comité`: the committee, whatever stands between.
  const noun = THIS.exec(role)?.groups?.['noun']
  const bodies = page.entities.flatMap((entity) =>
    entity.kind === 'organisation'
      ? entity.mentions
          .filter((mention) => standsIn(mention, at, from, at.start))
          .filter(({ surface }) => noun === undefined || isHeadedBy(surface, noun))
          .slice(0, 1)
      : [],
  )
  // `vice-président du Parti X (PX) et chef du Bureau de son Comité central`: of the title before.
  const beside = bodies.find(({ end }) => RIGHT_BEFORE.test(text.slice(end, at.start)))
  const body = beside ?? (bodies.length === 1 ? bodies[0] : undefined)
  if (body === undefined) return undefined
  // `avec la Banque X, la ville de Hué et son président`: of what stands right before the `et`.
  const joint = AND_ITS.exec(text.slice(from, at.start))
  if (joint !== null && !/^(?: \([^)]{1,60}\))?$/u.test(text.slice(body.end, from + joint.index)))
    return undefined
  // Whoever, or whatever land or town, stands nearer may be meant.
  const isNearest = page.entities.every(
    ({ kind, mentions }) =>
      !isOneOf(kind, 'person country place') ||
      mentions.every((mention) => !standsIn(mention, at, body.end, at.start)),
  )
  if (beside === undefined && noun === undefined && !isNearest) return undefined
  const { article } =
    ARTICLE.exec(text.slice(Math.max(0, body.start - 12), body.start))?.groups ?? {}
  const of = OF[article?.trim().toLowerCase().replace('’', "'") ?? '']
  return of === undefined ? undefined : { name: body.surface, of }
}

const AND_ITS = /,? et (?:son|sa|leurs?) (?:\p{L}+ )?$/u
const RIGHT_BEFORE = /^(?: \([^)]{1,60}\))? et (?:le |la |l[’'])?$/u
const ARTICLE =
  /(?:^|[\s(«])(?<article>à la |de la |à l[’']|de l[’']|l[’']|le |la |les |du |des |aux? )$/iu
const OF: Readonly<Record<string, string>> = {
  le: 'du ',
  du: 'du ',
  au: 'du ',
  la: 'de la ',
  'à la': 'de la ',
  'de la': 'de la ',
  "l'": 'de l’',
  "à l'": 'de l’',
  "de l'": 'de l’',
  les: 'des ',
  des: 'des ',
  aux: 'des ',
}

/** `de son Comité central` → `du Comité central`; of `leur` the words do not tell the gender. */
function withoutPronoun(text: string): string | undefined {
  const named = THIS.exec(text)?.groups?.['before']
  if (named !== undefined) return named
  const { before, of, noun } = WITHIN.exec(text)?.groups ?? {}
  if (before === undefined || of === undefined || noun === undefined) return undefined
  const article = /^[aeiouyhâàéèêëîïôöûü]/iu.test(noun) ? 'de l’' : PRONOUNS[of.toLowerCase()]
  return article === undefined ? undefined : `${before}${article}${noun}`
}

const PRONOUNS: Readonly<Record<string, string>> = { son: 'du ', sa: 'de la ', ses: 'des ' }
const WITHIN = /^(?<before>.*?)(?<!\p{L})de (?<of>son|sa|ses|leurs?) (?<noun>.+)$/iu
/** `du Comité central de ce parti`. */
const THIS = /^(?<before>.+) de (?:ce|cet|cette) (?<noun>\p{L}+)$/u

export const isHeadedBy = (name: string, noun: string): boolean =>
  fold(name.toLowerCase()).startsWith(`${fold(noun.toLowerCase())} `)

export const bodyWords = (body: string): readonly string[] =>
  body
    .toLowerCase()
    .replace(/(?<!\p{L})[dl][’']|(?:ce|cet|cette) \p{L}+$/gu, '')
    .split(/[\s’']+/u)
    .filter((word) => word !== '' && !SMALL.test(word))

const SMALL = /^(?:de|du|des|la|le|les|son|sa|ses|leurs?)$/u
