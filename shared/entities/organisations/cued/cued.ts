/**
 * Companies and bodies that only what is said of them tells: `le PDG de Pandora`, `un contrat avec
 * Sembcorp`, `produit par Thaco`, `le sud-coréen Hyosung`, `Savills Vietnam`, `Nidec exploite …`.
 *
 * A name that could be a person's is left alone, and so is one that the page shows to be a person's or a
 * place's. What is found here is found again wherever the page prints it.
 */
import { isCapitalised } from '../../../french/letters.ts'
import { isOneOf } from '../../../french/word-list.ts'
import { isSyllable } from '../../../french/syllable.ts'
import { countryAt } from '../../countries/words.ts'
import { opensName } from '../../gazetteer/given-names.ts'
import { isLeader } from '../../gazetteer/leaders.ts'
import { isGrammar, isInstitutional } from '../../gazetteer/not-names.ts'
import { isTitle } from '../../persons/title.ts'
import { endOfPlaceName } from '../../places/known.ts'
import { locatedAt } from '../../places/cued/located.ts'
import { plainIn } from '../../spelling.ts'
import { isOf, opensSentence, wordBefore, type Word } from '../../words.ts'
import { isBareAcronym } from '../letters/acronyms.ts'
import { FOREIGN_HEADS } from '../foreign/foreign-heads.ts'
import { isHouse, SEATS, type Others } from './company-cues.ts'
import { isToldAfter } from './told-after.ts'
import { isToldBefore } from './told-before.ts'
import { isFree } from '../introduced/free-runs.ts'
import { isInside, isPersonal, type Run, runEnd } from '../runs.ts'

export type { Others } from './company-cues.ts'

export const shownOtherwise = (texts: readonly (readonly Word[])[]): Others => {
  const surnames = new Set<string>()
  const places = new Set<string>()
  const ends = new Set<string>()
  for (const words of texts) {
    for (let at = 0; at < words.length; at += 1) {
      const { capital, text, plain } = words[at]!
      if (capital && !isInside(words, at) && !isGrammar(words[at])) {
        const run = { from: at, to: runEnd(words, at) }
        if (run.to > at) ends.add(words[run.to]!.plain)
        if (isPersonal(words, run)) surnames.add(words[run.to]!.plain)
      }
      if (words[at + 1]?.capital !== true) continue
      if (text === 'à') {
        if (locatedAt(words, at) !== undefined) places.add(words[at + 1]!.plain)
      } else if (capital ? isOneOf(text, 'M MM Mme Mmes') : isTitle(plain)) {
        surnames.add(words[runEnd(words, at + 1)]!.plain).add(words[at + 1]!.plain)
      }
    }
  }
  return { surnames, places, ends }
}

const bearsModels = plainIn('modeles? versions? gamme ethnies?')

/** The name that begins at this word, if the words around it tell a company's. */
export function cuedAt(words: readonly Word[], at: number, known: () => Others): Run | undefined {
  const word = words[at]!
  if (!word.capital || isGrammar(word)) return undefined
  // `le site de production des modèles Macan emploie`
  if (bearsModels(wordBefore(words, at))) return undefined
  if (isInside(words, at) && !isCapitalOfSentence(words, at - 1)) return undefined
  const run = { from: at, to: beforePerson(words, at, runEnd(words, at)) }
  const next = words[run.to + 1]
  if (next?.gap === '-' || (next?.gap === ' ' && /^\d/u.test(next.text))) return undefined
  const owned = isOwnedBy(words, at)
  if (owned !== undefined) return owned
  if (!isFree(words, run) || isPersonal(words, run) || isInstitutional(word.plain)) return undefined
  if (run.to === at && word.text === word.text.toUpperCase() && !isBareAcronym(words, at))
    return undefined
  if (/\d/u.test(words[run.to]!.text) || words[run.to]!.text.length < 2) return undefined
  // `Hue détient huit titres`: a town, though a person's name may be written so
  if (endOfPlaceName(words, at) === run.to) return undefined
  if (run.to === at && (opensName(word.plain) || isLeader(word.plain) || SEATS.test(word.plain)))
    return undefined
  // `Interrogée à plusieurs reprises`, `Désormais`: the sentence's capital
  if (run.to === at && opensSentence(words, at) && /(?:ée?s?|ment|ant|ais)$/u.test(word.text))
    return undefined
  if (!isHouse(words, run) && !isToldBefore(words, run, known) && !isToldAfter(words, run, known))
    return undefined
  const { surnames, places } = known()
  return surnames.has(words[run.to]!.plain) || places.has(word.plain) ? undefined : run
}

/** `les obligataires de Phuc Loc Thinh`: nobody is founded or held, so three syllables are a firm's; `le PDG de Phuc Son`. */
function isOwnedBy(words: readonly Word[], at: number): Run | undefined {
  if (!isOf(wordBefore(words, at))) return undefined
  const noun = words[at - 2]?.plain
  const held =
    isOneOf(noun, 'pdg actionnaires? obligataires filiales?') ||
    // `le directeur général de Hai Phuong`: places have none
    (isOneOf(noun, 'generale?') && isOneOf(words[at - 3]?.plain, 'directeur directrice'))
  if (!held && !isOneOf(noun, 'fondateurs? fondatrice cofondateurs? cofondatrice')) return undefined
  const run = { from: at, to: runEnd(words, at) }
  const length = run.to - at + 1
  return (length === 3 || (held && length === 2)) &&
    words.slice(at, run.to + 1).every(({ text }) => isSyllable(text)) &&
    isFree(words, run)
    ? run
    : undefined
}

/** `le patron de Tesla Elon Musk`: whoever leads the company is named behind it. */
function beforePerson(words: readonly Word[], from: number, to: number): number {
  // `le président du LASES Kongkeo Xaysongkham`: letters, and two words of another hand
  if (
    to === from + 2 &&
    isBareAcronym(words, from) &&
    isTitle(words[from - 2]?.plain ?? '') &&
    [from + 1, to].every(
      (at) =>
        words[at]!.gap === ' ' &&
        isCapitalised(words[at]!.text) &&
        countryAt(words, at) === undefined &&
        !FOREIGN_HEADS.test(words[at]!.text),
    )
  )
    return from
  // `le président de Hoang Kim Phat`: syllables alone part nothing
  for (let at = from + 1; at < to; at += 1)
    if (
      opensName(words[at]!.plain) &&
      !(isSyllable(words[at]!.plain) && isSyllable(words[from]!.plain))
    )
      return at - 1
  return to
}

/** `Chez Samsung`, `Selon Savills`: the capital is the sentence's. */
const isCapitalOfSentence = (words: readonly Word[], at: number): boolean =>
  opensSentence(words, at) && isOneOf(words[at]!.plain, 'chez selon apres pour avec groupe')
