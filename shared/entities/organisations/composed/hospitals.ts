/** Hospitals that are told by whom or what they cure, where no name is printed: `l'hôpital des maladies tropicales`. */
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import type { Word } from '../../words.ts'
import type { State } from '../phrase.ts'

const FIELDS = oneOf(
  'mere enfants? obstetrique gynecologie maternite pediatrie neonatologie ophtalmologie cardiologie neurologie neurochirurgie psychiatrie pneumologie dermatologie hematologie endocrinologie geriatrie urologie traumatologie orthopedie chirurgie oncologie pharmacie medecine stomatologie odontologie rehabilitation readaptation transfusion radiotherapie sports? cancers? yeux oeil coeur poumons? tuberculose odonto gastro oto acupuncture moxibustion brules brulures lepreux veterans anciens',
)

const SPECIALISED =
  /^hopital (?:(?:general|central|national|provincial|municipal|international|universitaire) )?(?:des |de la |du |de l |de |d |pour )(?:maladies (?:tropicales|infectieuses|pulmonaires|respiratoires|cardiaques|mentales)|femmes et (?:des |d )?enfants|(?<field>[a-z]+))(?= |$)/u

/** Whether its speciality alone is a hospital's name, behind its article: `à l'hôpital d'oncologie`. */
export function isSpecialised(plain: string): boolean {
  const { field } = SPECIALISED.exec(plain)?.groups ?? { field: '' }
  return field === undefined || FIELDS.test(field)
}

const PATIENTS = oneOf('enfants femmes meres veterans brules')

/** `hôpital pour enfants N°1`, `tribunal pour enfants` */
export function takePatients(words: readonly Word[], state: State, head: string): boolean {
  const whom = words[state.to + 2]
  if (
    !isOneOf(head, 'hopital tribunal') ||
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

/** `hôpital d'obstétrique et de gynécologie` */
export function takeSecondField(words: readonly Word[], state: State, head: string): boolean {
  const [link, of] = [words[state.to + 1]!, words[state.to + 2]]
  // `de la mère et de l'enfant`
  const at = words[state.to + 3]?.plain === 'l' ? state.to + 4 : state.to + 3
  const field = words[at]
  if (
    head !== 'hopital' ||
    link.plain !== 'et' ||
    !FIELDS.test(words[state.to]!.plain) ||
    !isOneOf(of?.plain, 'de d') ||
    field === undefined ||
    !FIELDS.test(field.plain)
  )
    return false
  state.to = at
  state.last = 'theme'
  return true
}
