/** Formal names around a country word: `République socialiste du Vietnam`, `République algérienne`. */
import { isOneOf, oneOf } from '../../french/word-list.ts'
import type { CountryAt } from './words.ts'
import { continues, type Word } from '../words.ts'

const TITLES = oneOf(
  'republique royaume federation sultanat emirat principaute confederation duche etat commonwealth',
)

const TITLE_ADJECTIVES =
  /^(?:socialiste|populaire|democratique|islamique|federale|federative|federal|bolivarienne|arabe|unie?|plurinational|hachemite|cooperative|orientale|independant|et)$/u

const LINKS = /^(?:d|de|du|des|la|l)$/u

/** `République socialiste du Vietnam`: where the formal name that ends in this country begins. */
function formalStart(words: readonly Word[], { from, form }: CountryAt): number {
  let at = from - 1
  const steps = (test: RegExp) => {
    while (at >= 0 && continues(words[at + 1]!) && test.test(words[at]!.plain)) at -= 1
  }
  if (form !== 'demonym') {
    steps(LINKS)
    if (at === from - 1) return from
  }
  steps(TITLE_ADJECTIVES)
  const head = words[at]
  if (head === undefined || !continues(words[at + 1]!) || !TITLES.test(head.plain)) return from
  if (!head.capital && !isOneOf(head.plain, 'sultanat royaume emirat principaute')) return from
  if (head.plain === 'etat' && form === 'demonym') return from
  if (
    head.plain === 'etat' &&
    !isOneOf(words[from]!.plain, 'israel koweit qatar palestine erythree libye')
  )
    return from
  // `la Fédération vietnamienne des échecs` is a body, `la Fédération de Malaisie` a state.
  if (
    head.plain === 'federation' &&
    !isOneOf(words[from]!.plain, 'russi?e malaisie micronesie saint')
  )
    return from
  return head.plain === 'duche' && head.gap === '-' ? at - 1 : at
}

/** `République algérienne démocratique et populaire`: where it ends. */
function formalEnd(words: readonly Word[], { to, form }: CountryAt): number {
  if (form !== 'demonym') return to
  let end = to
  for (
    let at = to + 1;
    at < words.length && continues(words[at]!) && TITLE_ADJECTIVES.test(words[at]!.plain);
    at += 1
  ) {
    if (words[at]!.plain !== 'et') end = at
  }
  return end
}

/** The longest name of a country around a country word: `République d'Azerbaïdjan`. */
export function countrySpan(
  words: readonly Word[],
  country: CountryAt,
): { readonly from: number; readonly to: number } {
  const from = formalStart(words, country)
  return from === country.from ? country : { from, to: formalEnd(words, country) }
}
