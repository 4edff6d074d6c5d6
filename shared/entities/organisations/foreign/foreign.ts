/** Names in English and other languages, which say what they are at one end: `Uzbekistan Airways`, `Air Astana`, `Grupo Bimbo`, `Moody's`. */
import { hasSmall, isAllCapitals } from '../../../french/letters.ts'
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { isSyllable } from '../../../french/syllable.ts'
import { countryAt } from '../../countries/words.ts'
import { opensName } from '../../gazetteer/given-names.ts'
import { GRAMMAR, isGrammar } from '../../gazetteer/not-names.ts'
import { fixedAt } from '../lexicon/fixed.ts'
import { FOREIGN_HEADS, isCentreOf, TEAMS } from './foreign-heads.ts'
import { isBareAcronym, isNoBodys } from '../letters/acronyms.ts'
import { endOfForm, isPersonal, runEnd } from '../runs.ts'
import { airlineAt } from './airlines.ts'
import { genitiveAt } from './genitives.ts'
import { endOfSeat } from '../lexicon/fixed-ends.ts'
import { endOfLand, isLand } from '../lexicon/lands.ts'
import { isInitialled } from '../letters/initialled.ts'
import type { BodyAt } from '../found-body.ts'
import { endOfPlaceName, knownPlaceAt } from '../../places/known.ts'
import { bySpelling, plainIn, textIn } from '../../spelling.ts'
import type { Word } from '../../words.ts'

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

function joins(words: readonly Word[], at: number): boolean {
  const gap = words[at]?.gap
  if (gap === ' ') return true
  // `B.Grimm Power`
  if (gap === '.') return /^[A-LN-Z]$/u.test(words[at - 1]!.text)
  return gap === '&' || gap === '-' || gap === ' & '
}

const endsInBank = bySpelling(({ text }) => /^\p{Lu}\p{L}+Bank$/u.test(text))
const opensOf = textIn(
  'Bank University Institute Ministry Department Academy College Chamber Council Board Museum Federation Association Bureau Royal Port School Office Union',
)
const isGroup = textIn('Grupo Banco')
const isClub = textIn('FC AS OGC SC RC')

/** `Maersk Line`, `Orient Container Line`; not `S Line`, `Metro Line 3`. `Geological Survey`; others only ask. */
const isHeadBehind = (words: readonly Word[], at: number): boolean =>
  (words[at]!.text === 'Line' &&
    (isOneOf(words[at - 1]?.text, 'Container Shipping Cruise Maritime Navigation Star') ||
      fixedAt(words, at - 1)?.to === at - 1)) ||
  (words[at]!.text === 'Survey' &&
    isOneOf(words[at - 1]?.text, 'Geological Archaeological Botanical Ordnance'))

/** What has a name of its own that is no body's. */
const isLabel = plainIn(
  'certifications? certificats? labels? normes? trains? navire bateau paquebot satellite film album roman chanson modele gamme rapport indice index classement palmares slogan theme devise titre intitulee? finition version jeux? jeu video console logiciel moteur',
)

const isShow = textIn('Airshow Expo Exhibition Fair Show Summit Forum Festival Games Tour Awards?')
const linksEnglish = textIn('of for and the')

/** `Uzbekistan Airways`, `Vietnam Food Association`: a name in English says what it is at its end. */
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
  // `Bank of Ceylon`, `University of Sydney`
  if (words[at + 1]?.text === 'of' && words[at + 2]?.capital === true && opensOf(words[at])) {
    const to = runEnd(words, at)
    return { from: at, to, rule: 'organisation/introduced:foreign' }
  }
  // `TPBank`: the noun is part of the word. `Air Astana`: it comes first.
  if (endsInBank(words[at])) return { from: at, to: at, rule: 'organisation/introduced:foreign' }
  const airline = airlineAt(words, at)
  if (airline !== undefined) return airline
  // `Saigon Heat`
  const town = endOfPlaceName(words, at)
  if (town !== undefined && words[town + 1]?.gap === ' ' && TEAMS.test(words[town + 1]!.text))
    return { from: at, to: town + 1, rule: 'organisation/introduced:club' }
  // `Grupo Bimbo`, `Banco do Brasil`
  if (isGroup(words[at]) && words[at + 1]?.capital === true) {
    const two = words[at + 2]?.capital === true && words[at + 2]!.gap === ' '
    return { from: at, to: two ? at + 2 : at + 1, rule: 'organisation/introduced:foreign' }
  }
  // `Kazakhstan Temir Joly (KTZ)`: what has letters of its own is more than its country.
  const own = runEnd(words, at)
  if (
    own > at &&
    own - at < 4 &&
    words[own + 1]?.gap === ' (' &&
    isAllCapitals(words[own + 1]!.text, 3, 6) &&
    countryAt(words, at)?.form === 'name' &&
    words[at + 1]!.gap === ' ' &&
    countryAt(words, at)!.to === at &&
    countryAt(words, own) === undefined &&
    !isPersonal(words, { from: at + 1, to: own })
  )
    return { from: at, to: own, rule: 'organisation/introduced:lettered' }
  // `HRD Korea`, `KPMG Vietnam`: letters and the country they work in
  if (
    own === at + 1 &&
    words[own]!.gap === ' ' &&
    isAllCapitals(words[at]!.text, 2, 5) &&
    !isNoBodys(words[at]!.text) &&
    isLand(words[own]) &&
    countryAt(words, at) === undefined
  )
    return { from: at, to: own, rule: 'organisation/introduced:foreign' }
  // `Sao Ta (FMC)`: two syllables that no person's letters follow
  if (
    own === at + 1 &&
    words[own]!.gap === ' ' &&
    words[own + 1]?.gap === ' (' &&
    words[own + 2]?.gap.startsWith(')') === true &&
    isBareAcronym(words, own + 1) &&
    isSyllable(words[at]!.plain) &&
    isSyllable(words[own]!.plain) &&
    knownPlaceAt(words, at) === undefined
  )
    return { from: at, to: own, rule: 'organisation/introduced:lettered' }
  // `Education for Nature-Vietnam`
  const purpose =
    own > at + 1 ? words.slice(at + 1, own).findIndex(({ text }) => text === 'for') : -1
  if (
    purpose >= 0 &&
    purpose < 4 &&
    !opensName(words[at]!.plain) &&
    words[own + 1]?.gap === ' ' &&
    !words[own + 1]!.capital
  )
    return { from: at, to: own, rule: 'organisation/introduced:foreign' }
  // `Quacquarelli Symonds (QS)`: its own initials.
  if (own > at && isInitialled(words, at, own))
    return { from: at, to: own, rule: 'organisation/introduced:lettered' }
  // `FC Hanoï`, `AS Monaco`: what comes first says it is a club.
  if (isClub(words[at]) && isNext(words, at + 1))
    return {
      from: at,
      to: knownPlaceAt(words, at + 1)?.to ?? at + 1,
      rule: 'organisation/introduced:club',
    }
  // `Moody's`, `Save Vietnam's Wildlife`: the English genitive is nobody else's.
  const genitive = genitiveAt(words, at)
  if (genitive !== undefined) return genitive
  let to = at
  let end = -1
  while (
    joins(words, to + 1) &&
    to - at < 6 &&
    (words[to + 1]!.capital || linksEnglish(words[to + 1]))
  ) {
    to += 1
    // `Brand Finance Global 500`
    const ranked = words[to]!.text === 'Global' && /^\d/u.test(words[to + 1]?.text ?? '')
    if (
      !ranked &&
      /^ (?:& )?$/u.test(words[to]!.gap) &&
      (FOREIGN_HEADS.test(words[to]!.text) ||
        // `Bain & Co`
        (words[to]!.text === 'Co' && words[to]!.gap === ' & ') ||
        isCentreOf(words, to) ||
        isHeadBehind(words, to))
    )
      end = to
  }
  // `Farnborough International Airshow`
  if (isShow(words[to])) return undefined
  // `Kyokuto Vietnam Co., Ltd`
  if (end === -1 && to > at && endOfForm(words, to) > to) end = to
  // `Carnegie Endowment for International Peace`: the last word but one only qualifies.
  if (
    end !== -1 &&
    to === end + 1 &&
    words[to]!.capital &&
    words[to]!.gap === ' ' &&
    isOneOf(
      words[end]!.text,
      'Offshore International Global Digital Health Education Research Land',
    ) &&
    countryAt(words, to) === undefined &&
    knownPlaceAt(words, to) === undefined
  )
    end = to
  // `Massachusetts Institute of Technology`
  if (end !== -1 && isOneOf(words[end + 1]?.text, 'of for') && words[to]!.capital) end = to
  // `Pratt & Whitney`
  if (
    end === -1 &&
    own === at + 1 &&
    words[own]!.gap === ' & ' &&
    words[at]!.text.length > 2 &&
    words[own]!.text.length > 2
  )
    end = own
  // `Samantha Power`: a family's name behind a given one
  if (
    end === at + 1 &&
    opensName(words[at]!.plain) &&
    isOneOf(
      words[end]!.text,
      'Power Powers Park Steel House Lines Mills Farms Coal Nickel Sugar Rail Wines Terminals Timber',
    )
  )
    return undefined
  // `LEGO Manufacturing Vietnam`: a company's house in a country.
  const house = end === -1 ? undefined : endOfLand(words, end + 1)
  if (house !== undefined) end = endOfSeat(words, house)
  return end === -1
    ? undefined
    : { from: at, to: endOfForm(words, end), rule: 'organisation/introduced:foreign' }
}
