/** Hospitals that are told by whom or what they cure, where no name is printed: `l'hôpital des maladies tropicales`. */
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import type { Word } from '../../words.ts'
import type { State } from '../phrase.ts'

const CURES =
  /^hopital (?:(?:general|central|national|provincial|municipal|international|universitaire) )?(?:des |de la |du |de l |de |d |pour )(?:maladies (?:tropicales|infectieuses|pulmonaires|respiratoires|cardiaques|mentales)|brul(?:es|ures)|enfants|femmes et (?:des |d )?enfants|sports?|cancers?|oncologie|ophtalmologie|yeux|oeil|obstetrique|gynecologie|maternite|pediatrie|neonatologie|cardiologie|coeur|neurologie|neurochirurgie|psychiatrie|pneumologie|poumons?|tuberculose|dermatologie|hematologie|transfusion|endocrinologie|geriatrie|gastro enterologie|urologie|traumatologie|orthopedie|chirurgie|medecine|rehabilitation|readaptation|oto rhino laryngologie|odonto|stomatologie|odontologie|acupuncture|moxibustion|lepreux|veterans|anciens combattants)(?= |$)/u

/** Whether its speciality alone is a hospital's name, behind its article: `à l'hôpital d'oncologie`. */
export const isSpecialised = (plain: string): boolean => CURES.test(plain)

const PATIENTS = oneOf('enfants femmes meres veterans brules')

/** `hôpital pour enfants N°1` */
export function takePatients(words: readonly Word[], state: State, head: string): boolean {
  const whom = words[state.to + 2]
  if (
    head !== 'hopital' ||
    state.last === 'closed' ||
    words[state.to + 1]!.plain !== 'pour' ||
    whom === undefined ||
    !PATIENTS.test(whom.plain)
  )
    return false
  state.to += 2
  state.complements += 1
  state.last = 'theme'
  return true
}

const FIELDS = oneOf(
  'obstetrique gynecologie maternite pediatrie neonatologie ophtalmologie cardiologie neurologie neurochirurgie psychiatrie pneumologie dermatologie hematologie endocrinologie geriatrie urologie traumatologie orthopedie chirurgie oncologie pharmacie medecine stomatologie odontologie rehabilitation readaptation transfusion radiotherapie',
)

/** `hôpital d'obstétrique et de gynécologie` */
export function takeSecondField(words: readonly Word[], state: State, head: string): boolean {
  const [link, of, field] = [words[state.to + 1]!, words[state.to + 2], words[state.to + 3]]
  if (
    head !== 'hopital' ||
    link.plain !== 'et' ||
    !FIELDS.test(words[state.to]!.plain) ||
    !isOneOf(of?.plain, 'de d') ||
    field === undefined ||
    !FIELDS.test(field.plain)
  )
    return false
  state.to += 3
  state.last = 'theme'
  return true
}
