/**
 * One run of letters to the words it was glued from, or to nothing.
 *
 * A split needs a whole that is no word and parts that are. Never a letter added or lost: only a space.
 */
import { FUNCTION_WORDS } from './function-words.ts'
import type { Vocabulary } from './vocabulary.ts'

export interface Split {
  readonly parts: readonly [string, string]
  /** `certain` holds on any page; `likely` only on a page that is plainly glued. */
  readonly surety: 'certain' | 'likely'
}

export interface Place {
  /** The run opens a sentence: its capital says nothing. */
  readonly opensSentence: boolean
  /** The next run is capitalised: with a capital here, the two may be a name. */
  readonly beforeName: boolean
}

/** The longest run worth looking at: longer ones are no French, however they are cut. */
const LONGEST = 48

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

// Small words that no French word begins with by its make: `lesdeux`, `cettevisite`; not `en-`, `par-`, `sur-`, `entre-`.
const OPENERS = words(
  'le la les des du un une cette cet ces et est aux que qui dans avec leurs leur ont été sont lors mais dont selon depuis deux trois ses nos notre celui celle très tous toutes chez vers sans afin',
)
// Small words that no French word ends in: `projetde`, `visiteaux`; not `-et`, `-le`, `-son`, `-ne`.
const CLOSERS = words(
  'de des du les aux un une dans avec pour que qui cette ces leurs leur été dont depuis sont ont ainsi selon lors mais sous sans chez',
)
// What French words and foreign names end in: never proof of a word of its own.
const ENDINGS = words(
  'es se ses son sons sen on en in an as us et ne ni si le la les me ma sa ta ou où ai a y il au eu eux lui mes nos vers mon ton sont elle elles use user né née nés nées eau eaux ère ente entes ant ans aire aires ment ments ette ettes té tés able ible age ages eur eurs euse ure ures tion sion dent dents dente gène tour bus là or ors ait ont ons ent ente mental mentale mentaux male tale ville land berg ski terre bonne mont cent ami ville fort il ils cet sel selle celle celles aise aises oise ois ais aient les nes tes',
)
// What French words begin with: never proof of a word of its own, where no list tells.
const BEGINNINGS = words(
  'en par sur entre pour contre sous de re mi non mal bien inter co anti pré télé auto micro mini multi trans ex avant après demi semi vice sans',
)
// Titles and bodies that a sentence prints with a capital and that begin no name: `Secrétariatdu`, `Comitécentral`.
const CAPITALISED = words(
  'affaires développement jeux protection services secrétariat comité parti république assemblée conseil président présidente premier ministre ministère état union nations congrès bureau commission front fédération royaume armée gouvernement parlement sénat association organisation fonds banque groupe institut université académie centre agence service département direction office chambre cour ambassade ambassadeur consulat général société compagnie forum sommet conférence déclaration traité accord fête année journée mer asie europe afrique amérique orient occident sud nord est ouest palais musée théâtre opéra aéroport monsieur madame',
)
const PLURAL_BEFORE = words(
  'les des ces ses aux deux trois nos vos leurs mes plusieurs tous toutes quelques nombreux nombreuses',
)
const SINGULAR_BEFORE = words('le la du un une ce cet cette au son sa notre votre chaque')
const NUMBERS = words(
  'deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante soixante cent mille',
)
const AUXILIARIES = words('a ont est sont était étaient avait avaient été')
const PRONOUNS = words('il elle on qui y')
const PARTICIPLE = /[éitsu]e?s?$/u

export function splitWord(run: string, vocabulary: Vocabulary, place: Place): Split | undefined {
  const whole = run.toLowerCase()
  if (run.length < 3 || run.length > LONGEST || isWhole(whole, vocabulary)) return undefined
  const capital = run !== whole
  if (capital && run.slice(1) !== whole.slice(1)) return undefined
  let best: { cut: number; score: number } | undefined
  for (let cut = 1; cut < run.length; cut += 1) {
    const score = scoreCut(
      whole.slice(0, cut),
      whole.slice(cut),
      vocabulary,
      capital ? place : undefined,
    )
    if (score > 0 && (best === undefined || score > best.score)) best = { cut, score }
  }
  if (best === undefined) return undefined
  const parts = [run.slice(0, best.cut), run.slice(best.cut)] as const
  return { parts, surety: isCertain(parts, whole, vocabulary) ? 'certain' : 'likely' }
}

/** A word of the language, or one that a corpus prints too often to be an accident of line ends. */
export function isWhole(word: string, vocabulary: Vocabulary): boolean {
  return vocabulary.isFrench(word) || vocabulary.onPage(word) >= 3
}

function isCertain(
  [first, second]: Split['parts'],
  whole: string,
  vocabulary: Vocabulary,
): boolean {
  if (vocabulary.printsPair(first.toLowerCase(), second) && second.length >= 2 && first.length >= 2)
    return true
  if (first !== first.toLowerCase() || vocabulary.inCorpus(whole) >= 5) return false
  if (OPENERS.has(first)) return second.length >= 4 && isFirm(second, vocabulary)
  return CLOSERS.has(second) && first.length >= 5 && isFirm(first, vocabulary)
}

const isFirm = (word: string, vocabulary: Vocabulary): boolean =>
  vocabulary.isFrench(word) || vocabulary.onPage(word) > 1 || vocabulary.inCorpus(word) > 3

/** How well two parts explain a run: 0 not at all. */
function scoreCut(
  first: string,
  second: string,
  vocabulary: Vocabulary,
  capital: Place | undefined,
): number {
  if (
    Math.max(first.length, second.length) >= 3 &&
    isPart(first) &&
    isPart(second) &&
    vocabulary.printsPair(first, second)
  )
    return 9
  if (capital !== undefined && !suitsCapital(first, second, capital, vocabulary)) return 0
  const a = strength(first, vocabulary)
  if (a === 0) return 0
  const b = strength(second, vocabulary)
  if (vocabulary.printsHyphen(first, second)) return 0
  if (!vocabulary.listed && !isPlain(first, second, vocabulary)) return 0
  if (b === 0 || standsForItself(first, second, vocabulary)) return 0
  if (first.length === 1 || second.length === 1) return scoreLetter(first, second, a, b)
  const opened = capital === undefined && OPENERS.has(first) && second.length >= 4
  if (ENDINGS.has(second) && !FUNCTION_WORDS.has(second) && !opened) {
    return second === 'ans' && NUMBERS.has(first) ? 4 : 0
  }
  const plural = /[sxz]$/u.test(second)
  const disagrees =
    (PLURAL_BEFORE.has(first) && !plural && (second.length > 3 || AUXILIARIES.has(second))) ||
    (SINGULAR_BEFORE.has(first) && plural && !/(?:[aoiu]is|as|us|x|ps|rs|ès)$/u.test(second))
  const length = Math.min(first.length, second.length) >= 3 ? 1 : 0.5
  return Math.max(
    0.5,
    a +
      b +
      length -
      (disagrees ? 2.5 : 0) -
      (ENDINGS.has(second) ? 1 : 0) +
      (FUNCTION_WORDS.has(first) && FUNCTION_WORDS.has(second) ? 0.6 : 0),
  )
}

const isPart = (word: string): boolean =>
  word.length >= 2 || word === 'a' || word === 'à' || word === 'y'

/** Without a word list a long word cannot be told from two: only whole words that the page prints, or the plainest small ones. */
function isPlain(first: string, second: string, vocabulary: Vocabulary): boolean {
  if (first === 'à') return second.length >= 3 && !ENDINGS.has(second)
  if (ENDINGS.has(second) || BEGINNINGS.has(first)) return false
  const opens = OPENERS.has(first) || (first.length >= 4 && vocabulary.onPage(first) > 0)
  const closes =
    (CLOSERS.has(second) && first.length >= 4) ||
    (second.length >= 4 && vocabulary.onPage(second) > 0)
  return opens && closes
}

/** `a`, `à` and `y` before, or after, a word: `arelevé`, `àtous`, `délégationa`. */
function scoreLetter(first: string, second: string, a: number, b: number): number {
  if (first === 'à') return b >= 1 && second.length >= 2 ? 3.4 : 0
  if (first === 'y') return second === 'a' || second === 'compris' || second === 'avait' ? 3 : 0
  if (first === 'a')
    return b >= 1.5 && second.length >= 2 && (PARTICIPLE.test(second) || FUNCTION_WORDS.has(second))
      ? 3
      : 0
  if (second === 'a' && PRONOUNS.has(first)) return 3
  if (second === 'à' && FUNCTION_WORDS.has(first)) return 3
  if (second === 'y') return first === 'il' || first === 'qui' ? 3 : 0
  return (second === 'a' || second === 'à') && first.length >= 3 && a >= 1.5 ? 3 : 0
}

/** 0 for no word; 1 seen on the page or often in the corpus, 1.5 French by the list, 2 both, or a small word. */
function strength(word: string, vocabulary: Vocabulary): number {
  if (word.length === 1) return word === 'a' || word === 'à' || word === 'y' ? 1.5 : 0
  if (FUNCTION_WORDS.has(word)) return 2.4
  const seen = Math.max(
    vocabulary.onPage(word) > 0 ? 1 : 0,
    Math.min(1, vocabulary.inCorpus(word) / 3),
  )
  const french = vocabulary.isFrench(word)
  if (word.length === 2 && !french) return 0
  return french ? 1.5 + seen / 2 : seen
}

/** Inside a sentence a capital opens a name or a title; at its start, a name or any word. */
function suitsCapital(
  first: string,
  second: string,
  place: Place,
  vocabulary: Vocabulary,
): boolean {
  const small = FUNCTION_WORDS.has(first)
  const named =
    CAPITALISED.has(first) ||
    vocabulary.isName(first) ||
    (vocabulary.inCorpus(first) >= 3 && !vocabulary.isFrench(first))
  if (named && !small) {
    const known = vocabulary.isName(first) || (second === 'et' && first.length >= 5)
    return !ENDINGS.has(second) || known
  }
  // Not `aux`: Bordeaux.
  if (!small && first.length >= 4 && CLOSERS.has(second) && second !== 'aux') return true
  if (!place.opensSentence) return false
  if (small) return !place.beforeName && (second.length >= 3 || FUNCTION_WORDS.has(second))
  return !ENDINGS.has(second) && second.length >= 4 && first.length >= 4
}

/**
 * Whether a corpus prints the whole about as often as the rarer of its parts: then it is a word of its own.
 *
 * Two captures of one page are glued alike, so French parts ask for more than a few prints.
 */
function standsForItself(first: string, second: string, vocabulary: Vocabulary): boolean {
  const count = vocabulary.inCorpus(first + second)
  if (count < 2) return false
  const rarer = Math.min(vocabulary.inCorpus(first), vocabulary.inCorpus(second))
  const plain = vocabulary.isFrench(first) && vocabulary.isFrench(second)
  return plain ? count >= 5 && count * 3 > rarer : count * 8 > rarer
}
