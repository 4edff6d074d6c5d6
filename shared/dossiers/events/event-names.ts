/**
 * What an event is called where it is told, and what makes two mentions one: `comite-az-vn 19`, `visite d'etat`.
 *
 * A bare `1re réunion` is told with what stands behind it, or with the body that holds it.
 */
import type { Entity, Mention } from '../../entities/entity.ts'
import { fold } from '../../french/fold.ts'
import { textOf, type Attesting } from '../attestation/attesting.ts'
import { sentenceBounds } from '../attestation/sentence.ts'

export function eventName(
  page: Attesting,
  event: Entity,
  mentions: readonly Mention[],
): { readonly key: string; readonly name: string } {
  const { canonical } = event
  const subject = BARE.test(canonical)
    ? mentions.flatMap((at) => subjectBehind(page, at) ?? [])[0]
    : undefined
  const owner = subject === undefined && BARE.test(canonical) ? ownerIn(page, mentions) : undefined
  const name = [trimmed(canonical), subject, owner].filter((part) => part !== undefined).join(' ')
  const series = event.kind === 'event' ? event.session : undefined
  if (series !== undefined) return { key: `${series.series} ${series.ordinal}`, name }
  // `14e dialogue | sur la politique de défense` is the `14e dialogue de politique de défense`.
  const key = subject === undefined ? plain(name) : seriesKey(name)
  return { key, name }
}

/** As recognition writes a series it knows by name: `dialogue-politique-defense 14`. */
const seriesKey = (name: string): string => {
  const [ordinal = '', ...words] = plain(name).split(/[\s'-]+/u)
  const own = words.filter((word) => !/^(?:d|l|de|du|des|la|le|les|sur|et)$/u.test(word))
  return `${own.join('-')} ${Number.parseInt(ordinal, 10)}`
}

/** `13e Dialogue`: of what, stands behind it. */
const BARE = /^\d{1,3}\p{Ll}{1,3} (?:dialogue|consultations?|réunion|session)(?: de l[’']année)?$/iu
const SUBJECT =
  /^ (?<subject>sur (?:la |le |les |l[’'])?[^,;.()\d]{3,50}?)(?= (?:entre (?:le|la|les|l[’'])(?!\p{L})|Vietnam ?[-–]|\p{Lu}\p{L}+ ?[-–] ?Vietnam|(?:s[’']est|a|ont|à|au)(?!\p{L}))|[.,;]|$)/u

const subjectBehind = ({ article }: Attesting, at: Mention): string | undefined =>
  SUBJECT.exec(textOf(article, at)?.slice(at.end) ?? '')?.groups?.['subject']

/** `Le groupe de pilotage stratégique Vietnam-Lituanie tient sa première réunion`: whose it is. */
function ownerIn({ article }: Attesting, mentions: readonly Mention[]): string | undefined {
  for (const at of mentions) {
    const text = textOf(article, at)
    if (text === undefined) continue
    const [from] = sentenceBounds(text, at.start, at.end)
    const { article: the = '', body } = OWNER.exec(text.slice(from, at.start))?.groups ?? {}
    if (body === undefined) continue
    return /^le$/iu.test(the)
      ? `du ${body}`
      : `de ${the.toLowerCase()}${/’|'/u.test(the) ? '' : ' '}${body}`
  }
  return undefined
}

const OWNER =
  /^(?<article>[Ll][ea]|[Ll][’'])\s?(?<body>(?:groupe|comité|sous-comité|commission|sous-commission|conseil|forum|mécanisme|dialogue|table ronde)(?!\p{L})[^,;.:]{3,110}?) (?:(?:a |avait )?(?:tient|tiendra|tenu|ouvre|ouvrira|ouvert|achève|achevé|clos|conclu|entame|entamé|consacre|consacré) )(?:[^,;.:]{0,40} )?sa $/iu

/** `13e Dialogue de politique de défense et souhaité`: the verb that follows is no part of the name. */
const trimmed = (name: string): string => name.replace(/ et \p{Ll}{3,}(?:é|i|u|is|it)$/u, '')

export const plain = (text: string): string => fold(text.toLowerCase()).replaceAll('’', "'")
