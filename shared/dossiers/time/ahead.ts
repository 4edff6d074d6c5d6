/**
 * Whether a sentence speaks of an event that is still to come.
 *
 * `La 16e réunion se tiendra en Chine`, `à l'approche du 50e anniversaire`: printed, and not yet a thing that
 * happened. A verb in the past beside the event outweighs it.
 */
import type { Mention } from '../../entities/entity.ts'
import { textOf, type Attesting } from '../attestation/attesting.ts'
import { isPutOffTo } from './called-off.ts'
import { sentenceBounds } from '../attestation/sentence.ts'

const TO_COME_BEFORE =
  /(?<!\p{L})(?:à l[’']approche|avant (?:la|le|l[’'])|prépar(?:e|ent|er|é|ée|és|ation|atifs)|(?:mis(?:e|es|ent)?|mettent?|mettre|met) au point|en vue|perspective|dans l[’']attente|prochaine?|future?|invité à|invitée à|organiser|(?<!\p{L})tenir|prévoit|prévoient|accueillera|tiendra|tiendront|effectuera|effectueront|coprésidera|coprésideront|présidera|présideront|participera|participeront|(?:se )?retrouver(?:a|ont)|(?:se )?réunir(?:a|ont)|(?:se )?rendr(?:a|ont))(?!\p{L})[^.;]{0,120}$/iu
const TO_COME_BEHIND =
  /^[^.;]{0,80}?(?<!\p{L})(?:sera|seront|serait|seraient|aurait lieu|auraient lieu|tiendrait|aura|auront|tiendra|tiendront|ouvrira|déroulera|(?:effectu|entam|commenc|début)(?:era|eront)|accueillera|accueilleront|abritera|organisera|devrait|devraient|doit|doivent|reste à|restent à|prévue?s?|attendue?s?|programmée?s?|siégera|prochaine?|à venir)(?!\p{L})/u
/** A long name may stand between a session and its verb. */
const HELD_LATER =
  /^[^.;,]{0,160}?(?<!\p{L})(?:se tiendr(?:a|ont)|aur(?:a|ont) lieu|s[’']ouvrir(?:a|ont)|se déroulera)(?!\p{L})/u
/** `préparée par la réunion tenue en mai`: it was held all the same. */
const DONE =
  /(?<!\p{L})(?:tenue?s?|(?:a|ont) eu lieu|(?:s[’'])?est (?:tenue?|ouverte?|achevée?|déroulée?)|en cours)(?!\p{L})/u

export function isAhead({ article }: Attesting, at: Mention): boolean {
  const text = textOf(article, at)
  if (text === undefined) return false
  const [from, to] = sentenceBounds(text, at.start, at.end)
  const [before, behind] = [text.slice(from, at.start), text.slice(at.end, to)]
  if (DONE.test(behind.slice(0, 80))) return false
  if (isPutOffTo(behind)) return true
  return TO_COME_BEFORE.test(before) || TO_COME_BEHIND.test(behind) || HELD_LATER.test(behind)
}
