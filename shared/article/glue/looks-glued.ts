/**
 * Whether a page needs a word list to be read: the list is large, and most pages never need it.
 *
 * A reader's browser asks this first and loads `evidence.ts` only on a yes.
 */
import { normalise } from '../../french/typography.ts'
import type { RawExtract } from '../raw.ts'
import { ELIDED, FUNCTION_WORDS } from './function-words.ts'

// `duComité`, `Khanh,vice`, `11octobre`, `en2019`, `nourrirl'amitié`: what no typist does twice on a page.
const SIGNS =
  /(?<small>[\p{Ll}]+)(?=\p{Lu}\p{Ll})|(?<before>\p{L}{3,})['’](?=\p{L})|\p{L}{2},(?=\p{L}{2})|\d(?=(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|millions?|une|des|les|avec)(?!\p{L}))/gu
// Long runs that no French word reaches, save a handful.
const LONG = /(?<!\p{L})\p{Ll}{17,}(?!\p{L})/gu

export function looksGlued(raw: RawExtract): boolean {
  let signs = 0
  for (const { text } of raw.lines) {
    const line = normalise(text)
    for (const { groups } of line.matchAll(SIGNS)) {
      const { small, before } = groups ?? {}
      if (small !== undefined && !FUNCTION_WORDS.has(small)) continue
      if (before !== undefined && ELIDED.has(before.toLowerCase())) continue
      signs += 1
    }
    signs += [...line.matchAll(LONG)].length
    if (signs >= 2) return true
  }
  return false
}
