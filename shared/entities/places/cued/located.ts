/**
 * Places that only the words around them tell: `à Villejuif`, `en Bohême`, `dans le Queensland`, `Lang Nu,
 * dans la province de Lào Cai`, `la Première ministre de l'Alberta`. What a person, a body or a common
 * noun with a capital could be in the same spot stays out.
 */
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { countryAt } from '../../countries/words.ts'
import { opensName } from '../../gazetteer/given-names.ts'
import { compassEnd, knownPlaceAt, type PlaceAt, site } from '../known.ts'
import { isFullName, nameEnd } from '../name-end.ts'
import { afterPreposition, isPreposition } from './prepositions.ts'
import { isPersonal, isTown, isUnknown, opensLike } from './town-shape.ts'
import { plainIn, type Question } from '../../spelling.ts'
import { continues, opensSentence, type Word } from '../../words.ts'

/** Whether a word in small letters may tell that a place follows. */
export const locates: Question = (word) =>
  isPreposition(word) || governs(word) || word?.spelling.plain === 'ministre'

export function locatedAt(words: readonly Word[], at: number): PlaceAt | undefined {
  return glossedAt(words, at) ?? afterPreposition(words, at) ?? governedAt(words, at)
}

const TERRITORY = oneOf(
  'province district commune region village ville Etat etat departement comte canton prefecture wilaya gouvernorat oblast banlieue nord sud est ouest centre vallee archipel ile',
)

/** `Lang Nu, dans la province de`, `de Gandhinagar, en Inde`, `Hai Lang, province de Quang Tri`, `(Laos)`. */
function glossedAt(words: readonly Word[], at: number): PlaceAt | undefined {
  const before = words[at - 1]
  if (!words[at]!.capital) return undefined
  // `A Khanty-Mansiïsk, en Sibérie`: a capital without its accent.
  const opening = before?.text === 'A' && opensSentence(words, at - 1)
  if (before?.capital === true && !opening && /^[ '-]$/u.test(words[at]!.gap)) return undefined
  if (!isUnknown(words, at) && !opensLike(words, at)) return undefined
  const to = nameEnd(words, at)
  const [first, second, third] = [words[to + 1], words[to + 2], words[to + 3]]
  if (first === undefined || to - at > 3) return undefined
  const located = before !== undefined && isOneOf(before.plain, 'a de d depuis vers entre pres')
  if (first.gap === ', ' && second !== undefined) {
    const within =
      isOneOf(first.plain, 'dans au a') &&
      ((isOneOf(second.plain, 'le la l nord sud est ouest centre') &&
        (TERRITORY.test(second.plain) || TERRITORY.test(third?.plain ?? ''))) ||
        // `de Binh Duc, dans celle de Binh Thuan`
        isOneOf(second.plain, 'celle celui'))
    const sits =
      located ||
      at === 0 ||
      opensSentence(words, at) ||
      isOneOf(before?.plain, 'et ou commune village')
    const named = TERRITORY.test(first.plain) && isOneOf(second.plain, 'de d du')
    if ((within || named) && sits) return site(words, at, to, 'glossed')
    // `Thung Ui, à 3 km de la pagode`
    const away =
      first.text === 'à' &&
      words.slice(to + 2, to + 6).some(({ plain }) => isOneOf(plain, 'km kilometres'))
    if (away && (sits || to > at) && !isPersonal(words, at, to))
      return site(words, at, to, 'glossed')
    const shore =
      first.plain === 'sur' &&
      isOneOf(second.plain, 'la le l les') &&
      isOneOf(third?.plain, 'ocean mer fleuve cote cotes rive rives littoral golfe bord')
    if (shore && !isPersonal(words, at, to)) return site(words, at, to, 'glossed')
    const abroad =
      isOneOf(first.plain, 'en au aux') &&
      (countryAt(words, to + 2)?.form === 'name' || knownPlaceAt(words, to + 2) !== undefined)
    if (abroad && located && (opening || before!.plain !== 'a'))
      return isPersonal(words, at, to) ? undefined : site(words, at, to, 'glossed')
  }
  const bracketed = first.gap === ' (' && countryAt(words, to + 1)?.form === 'name'
  const province =
    first.gap === ' (' && TERRITORY.test(first.plain) && isOneOf(second?.plain, 'de d du')
  // `à Ruslan Mamedov (Kazakhstan)`: who comes from there
  if (bracketed && isPersonal(words, at, to) && !isTown(words, at, to)) return undefined
  if (bracketed && isFullName(words, at, to)) return undefined
  return (bracketed || province) && located ? site(words, at, to, 'glossed') : undefined
}

const governs = plainIn(
  'maire maires mairesse depute deputee deputes deputees senateur senatrice senateurs gouverneur gouverneurs gouverneure gouverneures prefet prefete bourgmestre eveque archeveque elu elus elue elues',
)

/** `maire de Gembloux`, `gouverneur de l'Oregon`, `Première ministre de l'Alberta`: who governs a place. */
function governedAt(words: readonly Word[], at: number): PlaceAt | undefined {
  const minister = words[at]!.plain === 'ministre' && isOneOf(words[at - 1]?.plain, 'premiere?')
  if (!minister && !governs(words[at])) return undefined
  let from = at + 1
  if (!isOneOf(words[from]?.plain, 'de du d') || words[from]!.gap !== ' ') return undefined
  // `le maire De Blasio`
  if (words[from]!.capital) return undefined
  // `le député de Renaissance`, `d'Horizons`: a party.
  if (isOneOf(words[from + 1]?.plain, 'renaissance ensemble horizons reconquete')) return undefined
  from += 1
  if (isOneOf(words[from]?.plain, 'la l') && !words[from]!.capital) from += 1
  if (words[from] === undefined || !continues(words[from]!) || !isUnknown(words, from))
    return undefined
  let to = compassEnd(words, nameEnd(words, from))
  // `Première ministre de l'Alberta Danielle Smith`: the name of who governs follows.
  for (let at = from + 1; at <= to; at += 1) {
    if (words[at]!.gap === ' ' && words[at]!.capital && opensName(words[at]!.plain)) to = at - 1
  }
  // `députée de la Marne Aina Kuric`: what takes an article, a department or a river, is one word
  const behind = words.slice(from + 1, to + 1)
  const article = isOneOf(words[from - 1]!.plain, 'du la l')
  if (article && behind.length > 1 && behind.every(({ gap, capital }) => gap === ' ' && capital))
    to = from
  return isPersonal(words, from, to) ? undefined : site(words, from, to, 'governed')
}
