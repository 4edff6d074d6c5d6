/**
 * Words that French makes of one another, where the stemmer keeps them apart: `candidature` of `candidat`,
 * `volleyeuse` of `volley`, `parlementaire` of `parlement`.
 *
 * For a word that a corpus never prints: the roots it may have, which others of its family have too. Words of one
 * root need not mean the same, so whoever is given another word is told so.
 */
import { fold } from './fold.ts'

// Not -at, -et, -on, -is: too many roots end so.
const SUFFIXES = (
  'ification isation isateur isatrice ologique ologue ologie istique atique atrice ateur ation ement itude erie aire iste isme ' +
  'ique rice euse eux eur ier iere age ure ant ante ance ence ent ente iser able ible ien ienne ois oise ais aise ite ' +
  'al ale aux el elle if ive er ee ie e'
).split(' ')

/** Shorter ones are shared by chance: `organ-e`, `organ-isation`. */
const SHORTEST_ROOT = 6

/** A word without its plural, and that without each suffix it may end in; folded, none of fewer than six letters. */
export function rootsOf(word: string): readonly string[] {
  const singular = fold(word).replace(/(?<=eau)x$|(?<![su])s$/u, '')
  const roots = SUFFIXES.flatMap((suffix) =>
    singular.endsWith(suffix) ? [singular.slice(0, -suffix.length)] : [],
  )
  return [singular, ...roots].filter(({ length }) => length >= SHORTEST_ROOT)
}
