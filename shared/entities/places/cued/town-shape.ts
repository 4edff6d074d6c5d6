/** What a town's name looks like where no gazetteer knows it: person's, body's, country's or common noun's. */
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { hasSmall, pattern } from '../../../french/letters.ts'
import { isSyllable } from '../../../french/syllable.ts'
import { countryAt } from '../../countries/words.ts'
import { opensName } from '../../gazetteer/given-names.ts'
import { isLeader } from '../../gazetteer/leaders.ts'
import { isOccupation, isOffice } from '../../gazetteer/titles.ts'
import { FAMILY_NAMES, LEADERS } from '../../gazetteer/vietnamese-names.ts'
import { isGrammar } from '../../gazetteer/not-names.ts'
import { PEOPLES } from '../../gazetteer/peoples.ts'
import { fixedAt } from '../../organisations/lexicon/fixed.ts'
import { isHead } from '../../organisations/lexicon/heads.ts'
import { knownPlaceAt, isNoPlace } from '../known.ts'
import { bySpelling, plainIn } from '../../spelling.ts'
import { opensSentence, type Word } from '../../words.ts'

// Nouns that copy writes with a capital and that are no places: texts, feasts, offices, means; no head of a body.
const NO_TOWN = oneOf(
  'coupe formule sommet forum declaration traite constitution accord convention charte plan strategie resolution document livre code loi rapport bulletin partie patrie oncle roi reine prince princesse samdech monsieur madame general fete festival jeux journee annee semaine tet noel paques facebook internet youtube zalo tiktok dollar euro dieu bouddha covid cop airbus boeing championnat serie super grand projet janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre revolution guerre bataille campagne victoire liberation conjoncture initiative nouvel nouveau massif histoire republique marche islam christ coran bible hemicycle larousse ancien ancienne twitter instagram whatsapp telegram linkedin netflix google amazon ehpad temple parc reserve journal moniteur magazine revue annuaire pacte protocole manifeste almanach guide top bundesliga liga open masters tour vuelta giro wushu taekwondo pickleball zone hexagone daech lander land bundestag',
)

/** `PetroVietnam` */
const turnsHigh = pattern(String.raw`\p{Ll}\p{Lu}`, 'u')

/** Whether a word is written as a town's name is and means nothing else. */
const mayBeTown = bySpelling(
  (spelling) =>
    spelling.capital &&
    hasSmall(spelling.text) &&
    !turnsHigh().test(spelling.text) &&
    !isNoPlace({ spelling }) &&
    !NO_TOWN.test(spelling.plain) &&
    !isLeader(spelling.plain) &&
    !/^[IVX]+(?:e|er|re)$/u.test(spelling.text) &&
    !isHead(spelling.plain),
)

/** An office's noun with a capital; `Mâcon` is spelt as a mason without its marks. */
const isOfficeHead = bySpelling(
  ({ plain }) => isOffice(plain) || (/(?:eure?|trice|euse)s?$/u.test(plain) && isOccupation(plain)),
)

/** `Sa Ky`, `Du Gia`: inside a sentence no grammar word has a capital. */
const isSyllableOfTwo = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 1]
  return (
    !opensSentence(words, at) &&
    next?.capital === true &&
    next.gap === ' ' &&
    isSyllable(words[at]!.text) &&
    isSyllable(next.text)
  )
}

/** `Ba Che`, `La Pan Tan`, not `To Lam`: two or three Vietnamese syllables that begin no person's name. */
export const isCommune = (words: readonly Word[], from: number, to: number): boolean =>
  to > from &&
  to < from + 3 &&
  words
    .slice(from, to + 1)
    .every(({ text, gap }, at) => isSyllable(text) && (at === 0 || gap === ' ')) &&
  !FAMILY_NAMES.has(words[from]!.plain)

export const isUnknown = (words: readonly Word[], at: number): boolean => {
  const word = words[at]
  return (
    word !== undefined &&
    mayBeTown(word) &&
    // `le poste de Défenseure des droits`
    !(isOfficeHead(word) && words[at + 1]?.capital !== true) &&
    (!isGrammar(word) || isSyllableOfTwo(words, at)) &&
    (word.text.length > 2 ||
      (words[at + 1]?.capital === true && /^[ -]$/u.test(words[at + 1]!.gap))) &&
    countryAt(words, at) === undefined &&
    fixedAt(words, at) === undefined &&
    knownPlaceAt(words, at) === undefined &&
    !PEOPLES.has(`${word.plain} ${words[at + 1]?.plain}`)
  )
}

// `La Courneuve`, `San Pedro`, `Saint-Denis`, `Port Moresby`: a first word that towns have.
const opensTown = plainIn(
  'la le les los las san santa santo saint sainte port puerto new fort ban nong muang el al ciudad villa vila belo porto ville lake mount cape chiang kota koh ko nakhon tel beit ain ben bou douar ksar sidi oued oum ras tell khan deir bir hassi dar borj bordj kafr beni ouled mers tizi kampong kompong phnom prey svay banteay wat vat pak tha xieng luang louang sao monte costa stara novi novo nova nizhny nijni velikie sankt sint krong ea ia dak buon plei muong kuala tanjung pulau gunung bandar oulan khanty sharm charm mazar dera',
)

/** Whether a run reads like a town's name rather than a person's. */
export function isTown(words: readonly Word[], from: number, to: number): boolean {
  if (from === to) return !isOneOf(words[from]!.plain, 'm mm mme dr')
  if (opensTown(words[from])) return true
  // `de Luong Cuong à Gabriel Boric`
  if (to - from === 1 && LEADERS.has(`${words[from]!.plain} ${words[to]!.plain}`)) return false
  // Two syllables are a commune's name; three are a person's.
  if (to - from === 1 && words.slice(from, to + 1).every(({ text }) => isSyllable(text)))
    return true
  if (words.slice(from + 1, to + 1).every(({ gap }) => gap === '-'))
    return !opensName(words[from]!.plain)
  // `Agusan del Sur`, `Stratford upon Avon`
  if (words.slice(from + 1, to).some(({ capital }) => !capital))
    return !opensName(words[from]!.plain)
  return false
}

export const opensLike = (words: readonly Word[], at: number): boolean =>
  opensTown(words[at]) &&
  words[at + 1]?.capital === true &&
  words[at + 1]!.gap === ' ' &&
  !isNoPlace(words[at + 1]!)

export const isPersonal = (words: readonly Word[], from: number, to: number): boolean =>
  to > from && opensName(words[from]!.plain)
