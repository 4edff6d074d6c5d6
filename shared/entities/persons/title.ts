/**
 * Where a title stands: its head noun, and the adjectives before it.
 */
import { remembering } from '../../french/remembering.ts'
import { isOneOf, oneOf } from '../../french/word-list.ts'
import { bySpelling, plainIn, type Spelling } from '../spelling.ts'
import { isDemonymWord } from '../countries/words.ts'
import { LEARNED } from '../gazetteer/honorifics.ts'
import { isRank } from '../gazetteer/ranks.ts'
import { BEFORE_TITLE, isKinship, isOfficeOrOccupation } from '../gazetteer/titles.ts'
import type { Reading } from './reading.ts'
import type { Token } from './tokens.ts'

/** Titles of headlines, with their dots lost: `le PM`, `la SG de l'OIF`. */
const ABBREVIATED = new Set(['pdg', 'dg', 'pm', 'sg', 'vice-pm'])

/** Whether a title stands here, and where it ends: after adjectives before, head, and nothing else. */
export function titleAt(reading: Reading, at: number): { head: number; end: number } | undefined {
  const { tokens } = reading
  let head = at
  while (head < at + 4 && precedesTitle(tokens[head])) head += 1
  for (let i = head; i >= at; i -= 1) if (isHead(tokens, i)) return { head: i, end: i + 1 }
  return undefined
}

const precedesTitle = (token: Token | undefined): boolean =>
  token !== undefined && mayPrecede(token)

const mayPrecede = bySpelling(
  ({ plain, shape }) =>
    BEFORE_TITLE.has(plain) || (shape === 'number' && /^\d+(?:e|er|ere|eme)$/u.test(plain)),
)

/** Whether a word names an office or the like somewhere; most name none anywhere. */
const mayHead = bySpelling(
  (word) =>
    !isOneOf(word.shape, 'mark number elided') &&
    (isOneOf(
      word.plain,
      'chargee? garde dame casque beret associee? elue? diplomee? facteur factrice internationales?',
    ) ||
      ABBREVIATED.has(word.plain) ||
      isTitle(word.plain) ||
      isLikeOccupation(word) ||
      isLikeDoer(word)),
)

const isHeadgear = plainIn('casque beret')
const isBearer = plainIn('porteur porteuse')
const isElected = plainIn('elue?')
const isPartner = plainIn('associee?')
const isThrower = plainIn('lanceurs?')
const isCapped = plainIn('internationale?s?')

/** Whether this token is the noun that names an office, a rank, an occupation or a kinship. */
export function isHead(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || !mayHead(token)) return false
  const { plain } = token
  // `dans le cadre de la visite`
  if (plain === 'cadre' && isOneOf(tokens[at - 2]?.plain, 'dans')) return false
  // `le général en retraite`
  if (plain === 'retraite' && !token.text.includes('é')) return false
  // `la Marine nationale`
  if (plain === 'marine' && token.shape === 'capital') return false
  // `celui de la Chambre des représentants`
  if (tokens[at - 1]?.plain === 'des' && tokens[at - 2]?.plain === 'chambre') return false
  if (plain === 'charge' || plain === 'chargee')
    return tokens[at + 1]?.text.startsWith('d') === true && tokens[at + 2]?.plain === 'affaires'
  if (plain === 'garde')
    return (
      tokens[at + 2]?.plain === 'sceaux' ||
      isOneOf(tokens[at + 1]?.plain, 'forestier forestiere champetre rapproche')
    )
  // `la Première dame`; `X, diplômée de l'Université`, not `le diplôme`.
  if (isHeadgear(token)) return isOneOf(tokens[at + 1]?.plain, 'bleu')
  if (plain === 'dame') return isOneOf(tokens[at - 1]?.plain, 'premieres?')
  // `porteur d'une lettre`
  if (isBearer(token)) return !isOneOf(tokens[at + 2]?.plain, 'une?')
  // `X, élu de Dông Thap`; not `X, élu de justesse`
  if (isElected(token) && isSeated(tokens, at)) return true
  // `associée chez PwC`, not `professeure associée`
  if (isElected(token) || isPartner(token))
    return (
      (plain.startsWith('associe') &&
        isOneOf(tokens[at - 1]?.plain, "le la l' un une son sa leur") &&
        isDemonymWord(tokens[at + 1]?.plain ?? '') &&
        tokens[at + 2]?.shape === 'capital') ||
      isOneOf(tokens[at + 1]?.plain, 'chez principale?') ||
      (isOneOf(tokens[at - 1]?.plain, "le la l' un une son sa leur") &&
        tokens[at + 1]?.shape !== 'lower')
    )
  // `X, diplômée en 1984` tells when, not what she is.
  if (plain === 'diplome' || plain === 'diplomee')
    return (
      /é/u.test(token.text.slice(-2)) &&
      !(tokens[at + 1]?.plain === 'en' && tokens[at + 2]?.shape === 'number')
    )
  // `facteur à la retraite`, `factrice rurale`; not `facteur de risque`, `facteur clé`.
  if (plain === 'facteur' || plain === 'factrice')
    return /^(?:retraitee?|rurale?|a la|a \p{Lu}.*)$/u.test(
      tokens[at + 1]?.plain === 'a'
        ? `a ${tokens[at + 2]?.text ?? ''}`
        : (tokens[at + 1]?.plain ?? ''),
    )
  // `lanceur de javelot`, `lanceuse d'alerte`; `le lanceur Ariane` is a rocket
  if (isThrower(token)) return isOneOf(tokens[at + 1]?.plain, "de d'")
  // `médaille Fields`, not `médaillé d'or`
  if (plain === 'medaille' || plain === 'medailles') return /é/u.test(token.text.slice(-2))
  // `la ministre Maris Sangiampongsa`: kin is written small.
  if (token.shape === 'capital' && !token.opens && isKinship(plain)) return false
  if (token.shape === 'acronym') return ABBREVIATED.has(plain)
  // `ancienne internationale de tir`: an adjective elsewhere.
  if (isCapped(token))
    return isOneOf(tokens[at - 1]?.plain, 'ex- ancien anciens ancienne anciennes')
  return isTitle(plain) || isUnknownOccupation(tokens, at) || isDoer(tokens, at)
}

/** `, élu de Ca Mau`, `, élue de la circonscription de`: where a deputy was elected. */
const isSeated = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.plain === ',' &&
  isOneOf(tokens[at + 1]?.plain, "de d' du") &&
  (tokens[at + 2]?.shape === 'capital' ||
    isOneOf(tokens[at + 3]?.plain, 'circonscription province ville'))

/** Whether a plain word names an office, a rank, an occupation or a learned title. */
export const isTitle: (plain: string) => boolean = remembering((plain) => {
  const single = isOfficeOrOccupation(plain) || isRank(plain) || LEARNED.has(plain)
  return single || (plain.includes('-') && plain.split('-').every(isTitle))
}, 5000)

// `victorieuse`, `familière`, `optimiste`: what somebody is like.
const LIKE =
  /(?:[^kl]ieuse|(?:heu|gene|amou)reuse|(?:coura|avanta)geuse|ueuse|(?:fami|singu|regu)liere|fiere|^chere|(?:opti|pessi)miste|realiste)$/u
// `tisserande`, `coureuse`, `accordéoniste`: occupations that no table knows, by their endings.
const OCCUPATION =
  /(?:iste|logue|trice|teur|euse|nome|crate|naute|graphe|icien(?:ne)?|sseur|andiere?|iere|iatre|therapeute|opathe|gogue|chirurgien(?:ne)?)s?$/u
const NOT_OCCUPATION = oneOf(
  'secteur vecteur moteur facteur liste piste tracteur compteur capteur premiere derniere matiere maniere lumiere frontiere riviere carriere barriere priere poussiere entiere paragraphe orthographe catalogue dialogue analogue matrice cicatrice reacteur ordinateur hauteur autonome communiste socialiste bouddhiste nationaliste capitaliste touriste',
)

/** Machines that are called after what they do: `le processeur`, `un remorqueur`. */
const MACHINES = oneOf(
  'processeur coprocesseur microprocesseur croiseur simulateur motoculteur generateur transformateur detecteur convertisseur accelerateur adaptateur interrupteur disjoncteur televiseur projecteur videoprojecteur amplificateur onduleur radiateur refrigerateur congelateur aspirateur ventilateur compresseur condenseur propulseur turbopropulseur bireacteur quadrireacteur turboreacteur planeur calculateur supercalculateur scanneur oscillateur alternateur accumulateur extincteur incinerateur respirateur defibrillateur stimulateur carburateur vaporisateur humidificateur climatiseur purificateur electrolyseur torpilleur hydroglisseur aeroglisseur ecouteur haut-parleur amortisseur retroviseur viseur indicateur connecteur collisionneur collecteur gazeificateur tracteur moteur reacteur',
)

const BEFORE_OCCUPATION = new Set(
  "le la l' les un une du au , et son sa ses chez ce cette cet notre leur leurs ancien ancienne ex- jeune jeunes celebre meilleur meilleure grand grande fameux fameuse nouveau nouvelle futur future".split(
    ' ',
  ),
)

/** An article or a comma before it, and the ending of an occupation: `la coureuse`, `X, tisserande`. */
const isUnknownOccupation = (tokens: readonly Token[], at: number): boolean => {
  const { shape, opens, spelling } = tokens[at]!
  if (!isLikeOccupation(spelling)) return false
  // `Restauratrice à Melbourne, X …` begins its sentence.
  return shape === 'lower' ? BEFORE_OCCUPATION.has(tokens[at - 1]?.plain ?? '') : opens
}

/** `le jongleur`, `un foreur`: who does something is masculine there, what is something feminine: `la valeur`. */
const isDoer = (tokens: readonly Token[], at: number): boolean =>
  isLikeDoer(tokens[at]!.spelling) &&
  isOneOf(tokens[at - 1]?.plain, 'le un du au ce cet son ancien jeune ,')

const NO_DOER = oneOf(
  'honneur bonheur malheur majeur mineur meilleur leur fleur valeur couleur faveur bailleur employeur labeur ailleur',
)

const isLikeDoer = ({ shape, plain }: Spelling): boolean =>
  shape === 'lower' &&
  /[^aeiout]eurs?$/u.test(plain) &&
  !NO_DOER.test(plain.replace(/s$/u, '')) &&
  !MACHINES.test(plain.replace(/s$/u, ''))

const isLikeOccupation = ({ shape, plain }: Spelling): boolean =>
  (shape === 'lower' || shape === 'capital') &&
  plain.length > 5 &&
  OCCUPATION.test(plain) &&
  !LIKE.test(plain) &&
  !NOT_OCCUPATION.test(plain.slice(plain.lastIndexOf('-') + 1)) &&
  !MACHINES.test(plain.replace(/s$/u, ''))

/** How far left the adjectives before a head reach: `ancien Premier` before `ministre`. */
export function startOfTitle({ tokens }: Reading, head: number): number {
  let start = head
  while (start > 0 && start > head - 3 && precedesTitle(tokens[start - 1])) start -= 1
  return start
}
