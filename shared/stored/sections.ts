/**
 * Several parts in one value, cut out without parsing: a small segment is read in one piece.
 *
 *     table:120 t/0:4096 c/0:900
 *     <the parts, one after another>
 */
export const packSections = (parts: ReadonlyMap<string, string>): string =>
  `${[...parts].map(([name, text]) => `${name}:${text.length}`).join(' ')}\n${[...parts.values()].join('')}`

export function sectionOf(value: string, wanted: string): string | undefined {
  const end = value.indexOf('\n')
  if (end === -1) return undefined
  let from = end + 1
  for (const entry of value.slice(0, end).split(' ')) {
    const colon = entry.lastIndexOf(':')
    const length = Number(entry.slice(colon + 1))
    if (!Number.isSafeInteger(length)) return undefined
    if (entry.slice(0, colon) === wanted) return value.slice(from, from + length)
    from += length
  }
  return undefined
}
