/**
 * Verbs that end as adjectives do: `table` in `le Service … table sur`, `plante`, `aide`.
 *
 * Those that are nothing else are listed. What may be both is a verb when an object stands behind it: a name's
 * adjective is never followed by an article, save before a date.
 */
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { bySpelling } from '../../spelling.ts'
import { wordBefore, type Word } from '../../words.ts'

const VERBS = oneOf(
  'appelle rappelle interpelle renouvelle excelle ruisselle scelle nivelle recelle signale egale regale etale avale cale inhale indique explique communique applique implique replique revendique duplique complique fabrique pique abdique pronostique diagnostique assiste insiste persiste consiste resiste existe subsiste preexiste depiste attriste arrive prive derive ravive esquive archive eclaire flaire apaise croise toise demeure pleure effleure entraine enchaine traine parraine draine decide preside copreside reside coincide consolide elucide intimide plaide file defile enfile profile empile compile exile jubile chante plante vante tente presente represente augmente alimente commente reglemente experimente documente argumente frequente invente oriente patiente cimente hante enchante implante supplante tourmente accable crible orne parle table aide liste piste installe cultive guide',
)

const BOTH = oneOf('active pratique critique objective liquide valide vide decisive')

const AMBIGUOUS = /(?:[ai]ble|[ae]nte|ide|ile|oire|ive)$/u

const isVerb = bySpelling(({ plain, capital }) => !capital && VERBS.test(plain))
const mayBeVerb = bySpelling(
  ({ plain, capital }) => !capital && (BOTH.test(plain) || AMBIGUOUS.test(plain)),
)

/** Whether a word that ends as an adjective does is the sentence's verb. */
export const isVerbHere = (words: readonly Word[], at: number): boolean =>
  isVerb(words[at]!) ||
  (mayBeVerb(words[at]!) &&
    // `École pratique des hautes études`
    !(words[at]!.plain === 'pratique' && wordBefore(words, at)?.plain === 'ecole') &&
    (isObject(words, at + 1) ||
      (BOTH.test(words[at]!.plain) && isPreposition(words[at + 1]?.plain ?? ''))))

const isPreposition = (plain: string): boolean =>
  isOneOf(plain, 'sur que qu a au aux contre dans aussi deja egalement ainsi')

const DETERMINER =
  /^(?:le|la|les|l|une?|des|ses|son|sa|leurs?|ce|cet|cette|ces|plus|plusieurs|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d.*)$/u

const DAY =
  /^(?:\d.*|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|soir|semaine|veille|mois|annee|jour|printemps|ete|automne|hiver|week|meme|lendemain)$/u

/** `les cas`, `deux navires`; not `le 5 mai`, `la semaine dernière`. */
const isObject = (words: readonly Word[], at: number): boolean => {
  const first = words[at]
  return (
    first?.gap === ' ' &&
    !first.capital &&
    DETERMINER.test(first.plain) &&
    !(isOneOf(first.plain, 'le la l ce cet cette') && DAY.test(words[at + 1]?.plain ?? ''))
  )
}
