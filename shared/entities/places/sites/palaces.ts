/** Palaces and houses called after what is done in them: `Palais du gouvernement`, `Maison de l'Assemblée nationale`. */
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { opensSentence, type Word } from '../../words.ts'
import { knownPlaceAt } from '../known.ts'
import { nameEnd } from '../name-end.ts'

/** Where the name ends of a palace, or a house, that a sentence prints with a capital. */
export function palaceEnd(words: readonly Word[], at: number): number | undefined {
  const head = words[at]!
  const uses = head.plain === 'palais' ? USES : head.plain === 'maison' ? HOUSED : undefined
  if (uses === undefined || !head.capital || opensSentence(words, at)) return undefined
  let to = at + 1
  while (to < at + 3 && isOneOf(words[to]?.plain, 'de d du des la l')) to += 1
  const use = words[to]
  if (to === at + 1 || use === undefined || !uses.test(use.plain)) return undefined
  // `Maison d'hôtes du gouvernement`; anybody's guests are put up in the others.
  if (use.plain === 'hotes')
    return isOneOf(words[to + 2]?.plain, 'gouvernement etat') ? to + 2 : undefined
  while (words[to + 1]?.gap === ' ' && !words[to + 1]!.capital && MORE.test(words[to + 1]!.plain))
    to += 1
  return MANY.test(use.plain) ? standingEnd(words, to) : to
}

const USES = oneOf(
  'gouvernement peuple parlement assemblee senat justice culture congres nation nations independance revolution republique paix unification reunification sports',
)
const HOUSED = oneOf('assemblee hotes gouvernement sports radio')

/** `Assemblée nationale`, `sports aquatiques` */
const MORE = oneOf('nationale populaire aquatiques nautiques')

/** Uses of which a country has many places. */
const MANY = oneOf('sports congres culture')

/** `Palais des sports de Tien Son`, `Palais des congrès de Liège`: called after where it stands. */
function standingEnd(words: readonly Word[], to: number): number {
  const [link, quarter] = [words[to + 1], words[to + 2]]
  if (link?.gap !== ' ' || !isOneOf(link.plain, 'de d') || quarter?.capital !== true) return to
  return knownPlaceAt(words, to + 2)?.to ?? nameEnd(words, to + 2)
}
