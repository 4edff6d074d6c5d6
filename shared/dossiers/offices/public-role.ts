/**
 * Which printed roles make a person public: offices, crowns, faiths, commands.
 *
 * Kinship and occupation do not: a champion, a farmer, a minister's wife are named by a page, and no
 * dossier gathers what pages say of them.
 */
import type { NormalRole, Role } from '../../entities/entity.ts'
import { isRank } from '../../entities/gazetteer/ranks.ts'
import { isKinship, isStrongTitle } from '../../entities/gazetteer/titles.ts'
import { fold } from '../../french/fold.ts'

/** Titles of a page, a prize or a firm's floor, which are nobody's public office. */
const PRIVATE: ReadonlySet<string> = new Set(
  `animateur animatrice assistant assistante avocat avocate candidat candidate chauffeur collaborateur collaboratrice correspondant
  correspondante expert experte fondateur fondatrice cofondateur cofondatrice gerant gerante interlocuteur interlocutrice
  laureat laureate observateur observatrice patron patronne responsable specialiste titulaire guide
  aspirant bonze bonzesse caporal garde moine nonne sergent soldat sous-marinier`.split(/\s+/u),
)

/** A word that is an office by itself, whatever stands beside it. */
const isOffice = (word: string): boolean =>
  (isStrongTitle(word) || isRank(word)) && !isKinship(word) && !PRIVATE.has(word)

export function isPublicRole({ text, normal }: Pick<Role, 'text' | 'normal'>): boolean {
  // `le Premier ministre a remercié Yamada Takio`: a sentence, and of somebody else.
  if (SAID.test(text) || TRIED.test(text) || FOLLOWS.test(text)) return false
  const words = plainWords(normal?.office ?? text)
  // `futur chef de l'État`: none yet.
  if (NOT_YET.test(words[0] ?? '')) return false
  // `le directeur`, `son adjointe`: of what, the page does not print beside the name.
  if (normal !== undefined && isOfAHouse(normal)) return false
  // `cheffe d'un restaurant`: a body without a name is nobody's to know.
  if (/^une? /u.test(normal?.body ?? '')) return false
  // `épouse du président`: the first title is the role.
  const head = words.find((word) => isStrongTitle(word) || isRank(word) || isKinship(word))
  if (head !== undefined && isKinship(head)) return false
  // Who answers for a ministry is public; who answers for a shop is not: the body tells.
  if (head !== undefined && NEEDS_A_BODY.test(head)) return isOfState(normal?.body ?? '')
  if (/^(?:assistant|collaborat)/u.test(words[0] ?? ''))
    return OF_A_POST.test(fold((normal?.body ?? '').toLowerCase()))
  // Who is sent by a newspaper is no envoy, who heads a hamlet no chief.
  if (head !== undefined && /^(?:envoyee?|cheff?e?)$/u.test(head)) return !isOfNobody(normal?.body)
  return words.some(isOffice)
}

/** What a court calls somebody is no office: `jugé pour escroquerie` is no `juge`. */
const TRIED =
  /^(?:jugé|accusé|condamné|inculpé|poursuivi|soupçonné|suspecté|prévenu|arrêté|détenu|incarcéré|écroué|recherché|complice|coupable|victime|témoin|plaignant|mise? en (?:examen|cause))(?:e|s|es)?(?!\p{L})/iu

/** `son successeur`: in an office that stands elsewhere, if anywhere. */
const FOLLOWS = /^(?:future? )?(?:successeure?|prédécesseure?|remplaçante?)(?!\p{L})/iu

/** Firms, schools and shops have directors too: what makes one public is the house, where it is printed. */
const isOfAHouse = ({ office, body, country }: NormalRole): boolean => {
  const plain = fold(office.toLowerCase())
  return (
    plain.startsWith("chef d'equipe") ||
    (/^(?:ancien )?(?:(?:vice-|sous-)?directeur|gerant|coordinateur|adjoint|pdg|chef)/u.test(
      plain,
    ) &&
      (body === undefined ? country === undefined && BARE.test(plain) : HOUSE.test(fold(body))))
  )
}

const BARE =
  /^(?:ancien )?(?:(?:vice-|sous-)?directeur(?:-? ?general|-? ?adjoint| executif| technique| artistique| commercial)*|gerant|coordinateur|adjoint|pdg|chef(?: adjoint)?)$/u
const HOUSE =
  /^(?:classe|equipe|troupe|atelier|boutique|magasin|restaurant|ferme|famille|hameau|village)(?: |$)/u

const NEEDS_A_BODY = /^(?:responsable|experte?|doyen(?:ne)?|capitaine)s?$/u
const SAID = / (?:a|ont|avait|avaient|est|sont|sera|seront) \p{Ll}+$/u
const NOT_YET = /^(?:futur|prochain|candidat)e?$/u

/** `assistant du Premier ministre` is an office; a laboratory has assistants too. */
const OF_A_POST =
  /\b(?:president|ministre|gouvernement|chef etat|roi|chancelier|secretaire general)\b/u

const isOfNobody = (body: string | undefined): boolean =>
  /\b(?:journal|radio|television|voix|agence de presse|chaine|quotidien|hebdomadaire|magazine|hameau|village|famille|atelier|restaurant|cuisine|orchestre|choeur)\b/u.test(
    fold((body ?? '').toLowerCase()),
  )

const isOfState = (body: string): boolean =>
  /\b(?:ministere|gouvernement|parti|assemblee|commission|departement|comite|ambassade|onu|universite|faculte|armee|police|marine|gendarmerie|corps diplomatique)\b/u.test(
    fold(body.toLowerCase()),
  )

/** `homologue vietnamien`: the office of somebody else on the page. */
export const isRelational = (office: string): boolean =>
  /\b(?:homologue|interlocut(?:eur|rice)|successeur|predecesseur)\b/u.test(
    fold(office.toLowerCase()),
  )

const plainWords = (text: string): readonly string[] =>
  fold(text.toLowerCase()).match(/[\p{L}-]+/gu) ?? []
