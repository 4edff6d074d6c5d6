/** Where a fixed name is no body's: a village of that name, who lives in it, a car or a cap of that make. */
import { isCapitalised } from '../../../french/letters.ts'
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { countryAt } from '../../countries/words.ts'
import { isSyllable } from '../../../french/syllable.ts'
import { opensName } from '../../gazetteer/given-names.ts'
import { LEARNED } from '../../gazetteer/honorifics.ts'
import { isCalling, isOfficeOrOccupation } from '../../gazetteer/titles.ts'
import { developedAt } from '../../places/sites/grounds.ts'
import { isGrammar, isInstitutional } from '../../gazetteer/not-names.ts'
import { opensSentence, type Word } from '../../words.ts'
import { isTrade } from './trades.ts'
import { PRENOMINAL } from '../phrase.ts'

/** Places take `de` before a name that a Vietnamese firm or paper may bear as well. */
const PLACES = oneOf(
  'communes? villages? districts? quartiers? bourgs? hameaux? ville province lieu rue pont lac habitants? paysans population gare originaire native?',
)

/** Grounds that bear whoever built them: `parc industriel VSIP`, `la VSIP de Quang Ngai` apart. */
const GROUNDS = oneOf('parcs? zones?')

export function yieldsAt(words: readonly Word[], from: number, to: number): boolean {
  const before = words[from - 1]
  const makes = from === to && /^ ["«“]? ?$/u.test(words[from]!.gap)
  // `une Toyota`, `un Airbus`: one of what it makes.
  if (makes && isOneOf(before?.plain, 'une?')) return true
  // `deux Airbus A320`, `le Boeing 787`
  if (makes && MAKERS.test(words[from]!.plain) && /^ \p{Lu}{0,3}\d/u.test(gapText(words, to + 1)))
    return true
  // `Suzuki Norikazu`, `le gouverneur Honda Akira`: a family's name before a Japanese given one
  if (from === to && JAPANESE.test(words[from]!.plain) && isJapaneseGiven(words[from + 1]))
    return true
  // `Michel Roche`, `Henry Ford`
  if (from === to && words[from]!.gap === ' ' && isGivenName(before)) return true
  // `Hideo Suzuki`
  if (from === to && JAPANESE.test(words[from]!.plain) && followsGiven(words, from)) return true
  if (from === to && (isCalled(words, from) || isSurname(words, from))) return true
  if (isGround(words, from) || developedAt(words, from) !== undefined) return true
  // `une rizière de Granma`, `de Pinar del Rio à Granma`: a province, where nothing of a paper is said
  if (words[from]!.plain === 'granma' && isOneOf(before?.plain, 'a d de en'))
    return !isOneOf(words[from - 2]?.plain, 'journal quotidien site redaction journaliste equipe')
  return (
    from < to &&
    words.slice(from, to + 1).every(({ plain }) => isSyllable(plain)) &&
    (isVillage(words, from) || isPerson(words, from, to))
  )
}

/** Firms that bear a family's name. */
const JAPANESE = oneOf(
  'suzuki honda hino matsuda mazda toyoda mitsui sumitomo ishikawa yamaha asahi kawasaki shimizu takeda kubota makita nomura daikin hitachi fujita obayashi kajima taisei',
)

const isJapaneseGiven = (word: Word | undefined): boolean =>
  word?.capital === true &&
  word.gap === ' ' &&
  isCapitalised(word.text, 2) &&
  /(?:[kstnhmrgzbdy]|sh|ch|ts)(?:[aeiou]|[aeiou]n)$/u.test(word.plain) &&
  !isSyllable(word.plain)

/** Whether a Japanese given name that no list knows stands before it; not `Selon Nomura`, `Groupe Honda`, `Usine Honda`. */
function followsGiven(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  return (
    before?.capital === true &&
    words[at]!.gap === ' ' &&
    isCapitalised(before.text, 2) &&
    !isGrammar(before) &&
    !isInstitutional(before.plain) &&
    countryAt(words, at - 1) === undefined &&
    (!opensSentence(words, at - 1) || /[aiou]$/u.test(before.plain))
  )
}

/** `le poète Antara`, `la chanteuse Zara`; whom papers and firms send out are called after them. */
const isCalled = (words: readonly Word[], at: number): boolean => {
  const [article, noun] = [words[at - 2], words[at - 1]]
  return (
    isCapitalised(words[at]!.text) &&
    words[at]!.gap === ' ' &&
    noun?.capital === false &&
    isOneOf(article?.plain, 'le la l du au') &&
    isCalling(noun.plain) &&
    !isOneOf(noun.plain, 'journaliste photographe entrepreneur couturier') &&
    !isTrade(noun.plain)
  )
}

/** `le professeur japonais Hideki Nomura`: a given name that no list knows, behind a calling. */
const isSurname = (words: readonly Word[], at: number): boolean => {
  const given = words[at - 1]
  if (given === undefined || !given.capital || given.gap !== ' ' || words[at]!.gap !== ' ')
    return false
  const noun = countryAt(words, at - 2)?.form === 'demonym' ? words[at - 3] : words[at - 2]
  return (
    countryAt(words, at - 1) === undefined &&
    noun?.capital === false &&
    (isOfficeOrOccupation(noun.plain) || LEARNED.has(noun.plain)) &&
    !isTrade(noun.plain)
  )
}

const isGivenName = (before: Word | undefined): boolean =>
  before?.capital === true &&
  before.text.length > 2 &&
  opensName(before.plain) &&
  !isGrammar(before) &&
  !isSyllable(before.plain)

/** Firms whose name with a letter and a number is a thing they make. */
const MAKERS = oneOf('airbus boeing embraer bombardier renault peugeot toyota honda')

const gapText = (words: readonly Word[], at: number): string =>
  words[at] === undefined ? '' : words[at].gap + words[at].text

/** A word of everyday speech with an adjective or an article that the body has not: `le Grand Total`, `la Visa`. */
export const isWorldlyHere = (words: readonly Word[], at: number, kind: string): boolean => {
  const before = words[at - 1]
  if (before === undefined || words[at]!.gap !== ' ') return false
  if (PRENOMINAL.test(before.plain)) return true
  if (kind === 'company') return isOneOf(before.plain, 'la les ce cet cette ces son sa ses leurs?')
  // `le Guardian de la paix`
  const of = words[at + 1]
  return (
    kind === 'media' &&
    of?.gap === ' ' &&
    isOneOf(of.plain, "d de d'") &&
    isOneOf(words[at + 2]?.plain, 'la l') &&
    words[at + 3]?.capital === false
  )
}

function isGround(words: readonly Word[], from: number): boolean {
  let at = from - 1
  while (
    at > from - 3 &&
    isOneOf(
      words[at]?.plain,
      'industriel industriels industrielle industrielles franche economique',
    )
  )
    at -= 1
  return at < from - 1 && GROUNDS.test(words[at]?.plain ?? '')
}

const GIVES =
  /^(?:accord|achet|adress|appart|apport|attribu|cede|commande|confi|declar|delivr|dit$|du$|expliqu|fait|fourni|grace|impos|indiqu|infos?|interview|livr|oblig|octroy|ordonn|permet|permis|pret|remett|remis|reproch|rep|revend|soumi|vend|vente)/u

function isVillage(words: readonly Word[], from: number): boolean {
  const before = words[from - 1]
  if (before === undefined || words[from]!.gap !== ' ') return false
  // `arrivés à Nam Viet`; what is given or said goes to a firm or a paper.
  if (before.text === 'à' || before.text === 'À')
    return !words.slice(Math.max(0, from - 5), from - 1).some(({ plain }) => GIVES.test(plain))
  if (PLACES.test(before.plain)) return true
  if (!isOneOf(before.plain, "d de d'")) return false
  const noun = words[from - 2]?.plain ?? ''
  // `le village de Bac Son et celui de Nam Viet`
  if (isOneOf(noun, 'celui celle ceux celles'))
    return words.slice(Math.max(0, from - 14), from - 2).some(({ plain }) => PLACES.test(plain))
  return PLACES.test(noun)
}

/** Who stands in apposition is a person; firms are makers, sellers and giants too. */
const OF_PEOPLE = oneOf(
  'habitante? agriculteur agricultrice pecheur paysan paysanne riziculteur enseignante? etudiante? veuve mere pere homme femme',
)

/** `Nguyen Nam Long`, `Mme Ba Huan`, `Ba Huan, une habitante`, `Ba Huan, 58 ans`. */
function isPerson(words: readonly Word[], from: number, to: number): boolean {
  const before = words[from - 1]
  if (
    before !== undefined &&
    /^(?: |\. )$/u.test(words[from]!.gap) &&
    (isOneOf(before.text, 'M Mme MM Mmes') ||
      (before.capital &&
        words[from]!.gap === ' ' &&
        isSyllable(before.plain) &&
        !isGrammar(before)))
  )
    return true
  const comma = words[to + 1]
  if (comma?.gap !== ', ' && comma?.gap !== ' (') return false
  if (/^\d{1,3}$/u.test(comma.text) && words[to + 2]?.plain === 'ans') return true
  const noun = isOneOf(comma.plain, 'une?') ? words[to + 2] : comma
  return noun?.capital === false && OF_PEOPLE.test(noun.plain)
}
