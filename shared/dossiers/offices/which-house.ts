/**
 * Which house an office is of that its page names in full elsewhere: `directeur du parc` of the page that tells of the
 * `parc national de Cat Ba` is told with it.
 *
 * Only where the page names one house of that kind; else the office stays as it is printed.
 */
import type { Mention, NormalRole, Role } from '../../entities/entity.ts'
import { isOneOf } from '../../french/word-list.ts'
import { textOf, type Attesting } from '../attestation/attesting.ts'
import { bodyWords, isHeadedBy } from './whose-office.ts'

export function inFull(
  { article, entities }: Attesting,
  { text, normal, at }: Role,
): { readonly text: string; readonly normal: NormalRole } | undefined {
  const { before, noun } = BARE.exec(text)?.groups ?? {}
  if (normal === undefined || before === undefined || noun === undefined) return undefined
  if (!isOneOf(noun.toLowerCase(), HOUSES) || isNamedOn(textOf(article, at), at.end))
    return undefined
  const houses = new Map<string, Mention>()
  for (const { id, kind, mentions } of entities) {
    if (!isOneOf(kind, 'organisation place')) continue
    const named = mentions.find(
      ({ part, surface }) => part !== 'caption' && isHeadedBy(surface, noun),
    )
    if (named !== undefined) houses.set(id, named)
  }
  const [house] = houses.values()
  if (house === undefined || houses.size > 1) return undefined
  const name = house.surface.slice(noun.length)
  return {
    text: `${before}${noun}${name}`,
    normal: { ...normal, body: bodyWords(noun + name).join(' ') },
  }
}

const BARE = /^(?<before>\p{Ll}[\p{L} -]{4,60} (?:du |de la |de l[’']))(?<noun>\p{L}+)$/u
/** Kinds of houses that a page names once in full. */
const HOUSES =
  'hopital hôpital clinique école ecole lycée lycee collège college université universite institut académie academie centre ' +
  'parc réserve reserve musée musee théâtre theatre fédération federation association union confédération confederation ligue ' +
  'club fondation société societe compagnie groupe banque agence office département departement service bureau comité comite ' +
  'front commission conseil tribunal cour pagode temple journal coopérative cooperative syndicat chambre autorité autorite direction'

/** `directeur de l'école Nguyen Du`: the role was cut before the name. */
const isNamedOn = (text: string | undefined, end: number): boolean =>
  /^ (?:\p{Lu}|d(?:e |u |es |[’']))/u.test(text?.slice(end, end + 6) ?? '')
