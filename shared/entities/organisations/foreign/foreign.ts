/** Names in English and other languages, which say what they are at one end: `Uzbekistan Airways`, `Air Astana`, `Grupo Bimbo`, `Moody's`. */
import { hasSmall } from '../../../french/letters.ts'
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { opensName } from '../../gazetteer/given-names.ts'
import { GRAMMAR, isGrammar } from '../../gazetteer/not-names.ts'
import { endOfPlaceName, knownPlaceAt } from '../../places/known.ts'
import { bySpelling, plainIn, textIn } from '../../spelling.ts'
import type { Word } from '../../words.ts'
import type { BodyAt } from '../found-body.ts'
import { runEnd } from '../runs.ts'
import { airlineAt } from './airlines.ts'
import { englishNameAt, joins } from './english-names.ts'
import { TEAMS } from './foreign-heads.ts'
import { genitiveAt } from './genitives.ts'
import { letteredNameAt } from './lettered-names.ts'

const isNext = (words: readonly Word[], at: number): boolean =>
  words[at]?.capital === true &&
  words[at]!.gap === ' ' &&
  // `la Sarl NPC Toda`
  (hasSmall(words[at]!.text) || isNext(words, at + 1))

const ARTICLE = oneOf('La Le Les L The Une? Des')

const FORMS = oneOf('SARL Sarl SA SAS SCA EURL PT PJSC OAO JSC')
const isForm = bySpelling(({ text }) => FORMS.test(text))

const opensForeign = bySpelling(
  ({ capital, text, plain }) =>
    capital &&
    !isOneOf(
      text,
      'ONG Sommet Forum Dialogue Affaire Dossier Projet Plan Salon Foire Festival Concours Prix Marathon Tournoi Trophée Exposition Conférence Colloque Symposium Coupe Championnat Championnats Aéroport Année Semaine Journée',
    ) &&
    !ARTICLE.test(text) &&
    !GRAMMAR.has(plain),
)
const mayOpen = bySpelling((spelling) => isForm({ spelling }) || opensForeign({ spelling }))

const endsInBank = bySpelling(({ text }) => /^\p{Lu}\p{L}+Bank$/u.test(text))
const opensOf = textIn(
  'Bank University Institute Ministry Department Academy College Council Board Museum Association',
)
const isGroup = textIn('Grupo Banco')
const isClub = textIn('FC AS OGC SC RC')

/** What has a name of its own that is no body's. */
const isLabel = plainIn(
  'certifications? certificats? labels? normes? trains? navire bateau paquebot satellite film album roman chanson modele gamme rapport indice index classement palmares slogan theme devise titre intitulee? finition version jeux? jeu video console logiciel moteur',
)

/** The body whose name begins at a capital, if one does. */
export function foreignBodyAt(words: readonly Word[], at: number): BodyAt | undefined {
  if (!mayOpen(words[at])) return undefined
  const before = words[at - 1]
  // `la certification Rainforest Alliance`: a label's name
  if (isLabel(before)) return undefined
  // `la SARL Tan Thanh`, `PT Adaro`: what comes first says how it is held.
  if (isForm(words[at]!) && isNext(words, at + 1))
    return { from: at, to: runEnd(words, at + 1), rule: 'organisation/introduced:form' }
  if (!opensForeign(words[at]!)) return undefined
  // `« Asia's Pearl of Travel »`: inside the genitive
  if (before?.text === 's' && before.gap === "'") return undefined
  if (
    before?.capital === true &&
    joins(words, at) &&
    !isGrammar(before) &&
    !ARTICLE.test(before.text)
  )
    return undefined
  const own = runEnd(words, at)
  return (
    nounFirstAt(words, at) ??
    letteredNameAt(words, at, own) ??
    purposeAt(words, at, own) ??
    clubAt(words, at) ??
    // `Moody's`, `Save Vietnam's Wildlife`: the English genitive is nobody else's.
    genitiveAt(words, at) ??
    englishNameAt(words, at)
  )
}

/** What stands first or in one word says what it is: `Bank of Ceylon`, `TPBank`, `Air Astana`, `Grupo Bimbo`. */
function nounFirstAt(words: readonly Word[], at: number): BodyAt | undefined {
  const foreign = (to: number): BodyAt => ({
    from: at,
    to,
    rule: 'organisation/introduced:foreign',
  })
  const [next, second] = [words[at + 1], words[at + 2]]
  if (next?.text === 'of' && second?.capital === true && opensOf(words[at]))
    return foreign(runEnd(words, at))
  if (endsInBank(words[at])) return foreign(at)
  const airline = airlineAt(words, at)
  if (airline !== undefined) return airline
  // `Saigon Heat`
  const town = endOfPlaceName(words, at)
  if (town !== undefined && words[town + 1]?.gap === ' ' && TEAMS.test(words[town + 1]!.text))
    return { from: at, to: town + 1, rule: 'organisation/introduced:club' }
  if (isGroup(words[at]) && next?.capital === true)
    return foreign(second?.capital === true && second.gap === ' ' ? at + 2 : at + 1)
  return undefined
}

/** `Education for Nature-Vietnam` */
function purposeAt(words: readonly Word[], at: number, own: number): BodyAt | undefined {
  const purpose =
    own > at + 1 ? words.slice(at + 1, own).findIndex(({ text }) => text === 'for') : -1
  return purpose >= 0 &&
    purpose < 4 &&
    !opensName(words[at]!.plain) &&
    words[own + 1]?.gap === ' ' &&
    !words[own + 1]!.capital
    ? { from: at, to: own, rule: 'organisation/introduced:foreign' }
    : undefined
}

/** `FC Hanoï`, `AS Monaco`: what comes first says it is a club. */
const clubAt = (words: readonly Word[], at: number): BodyAt | undefined =>
  isClub(words[at]) && isNext(words, at + 1)
    ? {
        from: at,
        to: knownPlaceAt(words, at + 1)?.to ?? at + 1,
        rule: 'organisation/introduced:club',
      }
    : undefined
