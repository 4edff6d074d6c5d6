/** What a verb brings with `de` behind the body it acts on: `a accusé l'Association des éleveurs de négligence`. */
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import type { Word } from '../../words.ts'

const GOVERNS =
  /^(?:accus|avert|charg|debout|dessais|dot|equip|felicit|inform|priv|remerci|soupconn)(?:e|es|ees?|er|ant|i|ie|ir|a|ent|erent|it)$|^(?:assure|convaincu|prevenu)$/u

const OBJECTS = oneOf(
  'negligence fraude corruption fautes? resultats? accident incident situation decision progres efforts? succes soutien aide appui accueil confiance assistance concours contribution preparation suivi redaction execution enquete dossier fonds moyens risques? volonte affaire graves? nombreux',
)

const FARTHEST = 14

/** Whether the noun behind `de` is what the verb before the body says of it. */
export function isGoverned(words: readonly Word[], noun: number): boolean {
  if (!OBJECTS.test(words[noun]!.plain)) return false
  for (let at = noun - 3; at >= 0 && at > noun - FARTHEST; at -= 1) {
    if (GOVERNS.test(words[at]!.plain) && isOneOf(words[at + 1]!.plain, 'le la l les')) return true
    if (/[.;:,]/u.test(words[at + 1]!.gap)) return false
  }
  return false
}
