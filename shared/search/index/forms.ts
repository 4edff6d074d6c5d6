/**
 * Printed forms as the index keeps them, and which of them say the same word.
 *
 * A stem joins a family (`porter`, `porteur`, `portable`); a form's *likeness* joins only what grammar
 * changes in one word (`porteur`, `porteurs`). Stage two tells the two apart.
 */
import { fold } from '../../french/fold.ts'

const LATIN = /^[\u0000-\u007fàâäçéèêëîïôöùûüÿ]*$/u

/** A form with French accents on and all other marks folded: `Azerbaïdjan`, but `nguyen` and `oeuvre`. */
export function printedForm(form: string): string {
  if (LATIN.test(form)) return form
  const plain = form.replace(/œ/gu, 'oe').replace(/æ/gu, 'ae')
  return LATIN.test(plain) ? plain : fold(plain)
}

/** One spelling for the forms of one word: number, gender, infinitive: `porteurs` → `porteur`. Folded. */
export function likeness(form: string): string {
  const folded = fold(form)
  if (folded.length < 4 || /\d/u.test(folded)) return folded
  if (folded.endsWith('aux')) return `${folded.slice(0, -2)}l`
  let word = folded.replace(/[sx]$/u, '')
  if (word.length > 4) word = word.replace(/(?:er|ee|e)$/u, '')
  return word.length > 3 ? word.replace(/(?:nn|ll|tt|ss)$/u, (double) => double[0]!) : word
}
