/**
 * Quoted phrases, checked against headline and lead: what is shown of an article. Positions in the body
 * are not stored; an article that holds all the words stays in the list, after those that show the phrase.
 */
import { analyse } from '../../french/analyse.ts'

/** Whether the terms stand side by side, in order, in one of the texts. */
export function holdsPhrase(texts: readonly string[], phrase: readonly string[]): boolean {
  return texts.some((text) => {
    const terms = analyse(text).map(({ term }) => term)
    return terms.some((_, at) => phrase.every((term, nth) => terms[at + nth] === term))
  })
}

/** Hits that show more of the phrases come first; otherwise the order stays. */
export function promotePhrases<T>(
  hits: readonly T[],
  phrases: readonly (readonly string[])[],
  textsOf: (hit: T) => readonly string[],
): readonly T[] {
  if (phrases.length === 0) return hits
  return hits
    .map((hit, at) => {
      const texts = textsOf(hit)
      return { hit, at, shown: phrases.filter((phrase) => holdsPhrase(texts, phrase)).length }
    })
    .sort((a, b) => b.shown - a.shown || a.at - b.at)
    .map(({ hit }) => hit)
}
