/** The sentence around a place in a text: what a claim opens on. */

// A full stop after these ends a word, not a sentence: `M. Bui`, `Dr. Nguyen`, `No. 3`, an initial.
const ABBREVIATION =
  /(?:^|[\s('«])(?:MM?|Mme?s?|Mlles?|Drs?|Prs?|Exc|St|Ste|art|av|apr|env|no|n°|vol|\p{Lu})\.$/u

/** Where the sentence that holds `start` to `end` begins and ends. */
export function sentenceBounds(
  text: string,
  start: number,
  end: number,
): readonly [from: number, to: number] {
  let from = 0
  let to = text.length
  for (const { index } of text.matchAll(/[.!?…](?:\s?["»”)])?\s+(?=[\p{Lu}\p{N}«"“(–-])/gu)) {
    if (ABBREVIATION.test(text.slice(Math.max(0, index - 8), index + 1))) continue
    const next = index + 1 + (/^["»”)\s]*/u.exec(text.slice(index + 1))?.[0].length ?? 0)
    if (next <= start) from = next
    else if (index >= end - 1) {
      to = next
      break
    }
  }
  return [from, to]
}

/** The sentence that holds `start` to `end`, cut to `limit` around them. */
export function sentenceAround(text: string, start: number, end: number, limit = 300): string {
  const [from, to] = sentenceBounds(text, start, end)
  const sentence = text.slice(from, to).trim()
  return sentence.length <= limit ? sentence : windowed(text, from, to, start, end, limit)
}

function windowed(
  text: string,
  from: number,
  to: number,
  start: number,
  end: number,
  limit: number,
): string {
  const spare = Math.max(0, limit - (end - start)) >> 1
  let left = Math.max(from, start - spare)
  let right = Math.min(to, Math.max(end, left + limit))
  if (left > from) left = text.indexOf(' ', left) + 1 || left
  if (left > start) left = start
  if (right < to) right = text.lastIndexOf(' ', right)
  if (right < end) right = end
  return `${left > from ? '… ' : ''}${text.slice(left, right).trim()}${right < to ? ' …' : ''}`
}
