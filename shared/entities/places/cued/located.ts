/**
 * Places that only the words around them tell: `à Villejuif`, `en Bohême`, `dans le Queensland`, `Lang Nu,
 * dans la province de Lào Cai`, `la Première ministre de l'Alberta`. What a person, a body or a common
 * noun with a capital could be in the same spot stays out.
 */
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { countryAt } from '../../countries/words.ts'
import { opensName } from '../../gazetteer/given-names.ts'
import { isOccupation } from '../../gazetteer/titles.ts'
import { compassEnd, knownPlaceAt, type PlaceAt, site } from '../known.ts'
import { isFullName, nameEnd } from '../name-end.ts'
import { isPersonal, isTown, isUnknown, opensLike } from './town-shape.ts'
import { plainIn, type Question } from '../../spelling.ts'
import { continues, opensSentence, type Word } from '../../words.ts'

/** After these `à` gives, and what follows receives: `confié à Vinaconex`. */
const GIVING =
  /^(?:vend\w*|livr\w*|attribu\w*|confi\w*|remis\w*|remet\w*|offert\w*|offr\w*|donn\w*|accord\w*|pret\w*|propos\w*|demand\w*|permis\w*|permet\w*|apparten\w*|appartient|grace|face|quant|rapport\w*|hommage|merci|conformement|suite|decern\w*|adress\w*|envoy\w*|felicit\w*|condoleances|ecri\w*|succed\w*|visite|voeux|soutien|message|lettre|aide|assistance|parl\w*|dit|decl\w*|affirm\w*|oppos\w*|battu\w*|victoire|defaite|participation|participe\w*|adhesion|adher\w*|membre|candidat\w*|contribu\w*|associ\w*|liee?s?|consacr\w*|dedi\w*|candidature|particip\w*)$/u

/** Whether a word in small letters may tell that a place follows. */
export const locates: Question = (word) =>
  isPreposition(word) || governs(word) || word?.spelling.plain === 'ministre'

/** What is given to somebody on a stage. */
const PRIZES = oneOf(
  'prix medailles? trophees? recompenses? distinctions? titres? ballon lotus oscar cesar palme ours lion statuette couronne',
)

/** `le prix est revenu à Xuan Hinh`, `celui de la meilleure actrice à Kim Xuan`: who wins. */
function isAwarded(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  if (before === undefined || words[at]!.gap !== ' ') return false
  if (!isOneOf(before.plain, 'revenue?s? revient reviennent alle') && !isOccupation(before.plain))
    return false
  if (isOneOf(words[at - 2]?.plain, 'meilleure?')) return true
  for (let prize = at - 2; prize >= 0 && prize > at - 16; prize -= 1) {
    if (PRIZES.test(words[prize]!.plain)) return true
    if (opensSentence(words, prize)) return false
  }
  return false
}

export function locatedAt(words: readonly Word[], at: number): PlaceAt | undefined {
  return glossedAt(words, at) ?? afterPreposition(words, at) ?? governedAt(words, at)
}

const isPreposition = plainIn('a depuis vers via par pour en dans')

/** `à Suva`, `en Bohême`, `dans le Queensland`, `dans l'Oregon`. */
function afterPreposition(words: readonly Word[], at: number): PlaceAt | undefined {
  const { plain, text } = words[at]!
  if (!isPreposition(words[at])) return undefined
  // `A Kim Son, …`: a capital without its accent.
  const opening =
    text === 'A' &&
    opensSentence(words, at) &&
    nameEnd(words, at + 1) > at + 1 &&
    words[nameEnd(words, at + 1) + 1]?.gap === ', '
  if (plain === 'a' && text.length === 1 && (opening || /[àÀ]/u.test(text))) {
    const from = at + 1
    const article = words[from]?.capital === true && isOneOf(words[from]!.text, 'La Le Les')
    if (words[from]?.gap !== ' ' || !isUnknown(words, article ? from + 1 : from)) return undefined
    if (article && words[from + 1]!.gap !== ' ') return undefined
    const to = nameEnd(words, from)
    const given = words[at - 1]
    if (
      given !== undefined &&
      !opensSentence(words, at) &&
      words[at]!.gap === ' ' &&
      GIVING.test(given.plain)
    )
      return undefined
    if (isAwarded(words, at)) return undefined
    // `à Thomas`
    if (to === from && opensName(words[from]!.plain)) return undefined
    return isTown(words, from, to) && !isFullName(words, from, to)
      ? site(words, from, to, 'at')
      : undefined
  }
  // `depuis Takhmao`, `le passage par Acapulco`
  const through =
    plain === 'par' &&
    words
      .slice(Math.max(0, at - 6), at)
      .some(({ plain: way }) =>
        isOneOf(way, 'passage transit detour passe passent passant passer transite'),
      )
  // `s'apprêtent à partir pour Adiyaman`
  const leaving =
    plain === 'pour' &&
    words
      .slice(Math.max(0, at - 4), at)
      .some(({ plain: verb }) =>
        /^(?:part(?:ir|is?|ie?s?|ent|ira)$|envol|embarqu|quitt)/u.test(verb),
      )
  if (
    (isOneOf(plain, 'depuis vers via') || through || leaving) &&
    words[at + 1]?.gap === ' ' &&
    isUnknown(words, at + 1)
  ) {
    const to = nameEnd(words, at + 1)
    return to === at + 1 && !opensName(words[to]!.plain)
      ? site(words, at + 1, to, 'toward')
      : undefined
  }
  if (
    plain === 'en' &&
    (!words[at]!.capital || opensSentence(words, at)) &&
    words[at + 1]?.gap === ' ' &&
    isUnknown(words, at + 1)
  ) {
    const named = nameEnd(words, at + 1)
    const to = compassEnd(words, named)
    // `en Caroline du Nord`: nobody is called so.
    if (to > named) return site(words, at + 1, to, 'in')
    const one = words.slice(at + 2, to + 1).every(({ gap }) => gap !== ' ')
    return one && !opensName(words[at + 1]!.plain) ? site(words, at + 1, to, 'in') : undefined
  }
  if (
    plain === 'dans' &&
    isOneOf(words[at + 1]?.plain, 'le la l') &&
    !words[at + 1]!.capital &&
    words[at + 1]!.gap === ' '
  ) {
    const from = at + 2
    if (words[from] === undefined || !continues(words[from]!) || !isUnknown(words, from))
      return undefined
    const to = compassEnd(words, nameEnd(words, from))
    // `dans le Livre blanc`, `dans la Déclaration de …`: a title goes on in small letters.
    const after = words[to + 1]
    const goesOn = after?.gap === ' ' && isOneOf(after.plain, 'de du des d sur relative?')
    return goesOn || to - from > 1 ? undefined : site(words, from, to, 'within')
  }
  return undefined
}

const TERRITORY = oneOf(
  'province district commune region village ville Etat etat departement comte canton prefecture wilaya gouvernorat oblast banlieue nord sud est ouest centre vallee archipel ile',
)

/** `ont gagné Muong Pon, où`: a name that `où` goes back to; not `a quitté Thomas, où`. */
const isWhere = (words: readonly Word[], at: number, to: number): boolean =>
  words[to + 1]?.gap === ', ' &&
  words[to + 1]!.text === 'où' &&
  !opensSentence(words, at) &&
  /^(?:rejoin|gagn|quitt|attein|ralli|visit|travers|regagn)/u.test(words[at - 1]?.plain ?? '') &&
  !isPersonal(words, at, to) &&
  !(to === at && opensName(words[at]!.plain))

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
  if (isWhere(words, at, to)) return site(words, at, to, 'glossed')
  const located = before !== undefined && isOneOf(before.plain, 'a de d depuis vers entre pres')
  if (first.gap === ', ' && second !== undefined) {
    const within =
      isOneOf(first.plain, 'dans au a') &&
      ((isOneOf(second.plain, 'le la l nord sud est ouest centre') &&
        (TERRITORY.test(second.plain) || TERRITORY.test(third?.plain ?? ''))) ||
        // `de Binh Duc, dans celle de Binh Thuan`
        (isOneOf(second.plain, 'celle celui') && isOneOf(third?.plain, 'de d')))
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
  // `le député de Renaissance`: a party.
  if (isOneOf(words[from + 1]?.plain, 'renaissance ensemble horizons reconquete')) return undefined
  // `le maire De Blasio`
  if (words[from]!.capital) return undefined
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
