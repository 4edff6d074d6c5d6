/**
 * The article that a page's JSON-LD speaks of: its date and headline, nothing else.
 *
 * Publisher and author are wrong on pages of these systems, headlines hold HTML entities, and a block may be no
 * JSON at all. A block that cannot be read is passed over; the others count.
 */

export interface LinkedArticle {
  readonly headline?: string
  readonly datePublished?: string
}

const LONGEST_BLOCK = 300_000
const ARTICLE = /(?:^|\/)(?:News|Report|ReportageNews|Scholarly|Blog)?(?:Article|Posting)$/u

/** What the first of a page's JSON-LD blocks to speak of an article says. */
export function linkedArticle(blocks: readonly string[]): LinkedArticle {
  for (const block of blocks) {
    const article = findArticle(parse(block))
    if (article !== undefined) {
      const { headline, datePublished } = article
      return {
        ...(typeof headline === 'string' && { headline: decodeEntities(headline) }),
        ...(typeof datePublished === 'string' && { datePublished }),
      }
    }
  }
  return {}
}

function parse(text: string): unknown {
  if (text.length > LONGEST_BLOCK) return undefined
  try {
    // Editors paste line ends into strings, which JSON forbids.
    return JSON.parse(text.replace(/[\u0000-\u001F]+/gu, ' '))
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** The first object of an article's type, in lists and graphs, no deeper than these nest. */
function findArticle(value: unknown, depth = 0): Record<string, unknown> | undefined {
  if (depth > 4 || typeof value !== 'object' || value === null) return undefined
  if (Array.isArray(value)) {
    for (const item of value.slice(0, 100)) {
      const article = findArticle(item, depth + 1)
      if (article !== undefined) return article
    }
    return undefined
  }
  const object = value as Record<string, unknown>
  const types: readonly unknown[] = [object['@type']].flat()
  if (types.some((type) => typeof type === 'string' && ARTICLE.test(type))) return object
  return findArticle(object['@graph'] ?? object['mainEntity'], depth + 1)
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  laquo: '«',
  raquo: '»',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  oelig: 'œ',
  OElig: 'Œ',
}

const ACCENTS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  cedil: '\u0327',
}

/** `l&#39;Azerba&iuml;djan` to `l'Azerbaïdjan`. What is no entity stays as it is. */
export const decodeEntities = (text: string): string =>
  text.replace(
    /&(?:#(?<decimal>\d{1,7})|#x(?<hex>[\da-f]{1,6})|(?<letter>[A-Za-z])(?<accent>acute|grave|circ|tilde|uml|cedil)|(?<name>[A-Za-z]{2,6}));/giu,
    (whole, ...rest) => {
      const { decimal, hex, letter, accent, name } = rest.at(-1) as Record<
        string,
        string | undefined
      >
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
      if (code > 0 && code <= 0x10ffff) return String.fromCodePoint(code)
      if (letter !== undefined && accent !== undefined)
        return (letter + (ACCENTS[accent.toLowerCase()] ?? '')).normalize('NFC')
      return (name !== undefined && NAMED[name]) || whole
    },
  )
