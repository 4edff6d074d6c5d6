/** The name of an event: as printed, and as one key whatever its accents and marks. */
import { textOf, type Word } from '../words.ts'

export interface NamedEventAt {
  readonly to: number
  readonly key: string
  readonly canonical: string
}

export const nameOf = (words: readonly Word[], from: number, to: number): NamedEventAt => {
  const canonical = textOf(words, from, to)
  return { to, key: plainOf(canonical), canonical }
}

/** `… 2025`: the year of an edition behind its name. */
export const isYear = (word: Word | undefined): boolean =>
  word?.gap === ' ' && /^(?:19|20)\d\d$/u.test(word.text)

/** With the year of its edition, where one follows. */
export const datedName = (words: readonly Word[], from: number, to: number): NamedEventAt =>
  nameOf(words, from, isYear(words[to + 1]) ? to + 1 : to)

export const plainOf = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim()

/** `10e Dialogue stratégique` → `10e-dialogue-strategique`. */
export const slugOf = (text: string): string => plainOf(text).replaceAll(' ', '-')
