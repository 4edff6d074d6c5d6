/**
 * XML as a row of tags and texts, in one pass, whatever is broken in it.
 *
 * Feeds come from outside: no tree is built, so that neither depth nor size costs more than reading on. Nothing is
 * refused; what is no markup is text.
 */

export type XmlToken =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string }

// `<news:loc a="b">`, `</item>`, `<link href='x'/>`; not `<3` and not `< a`. Attributes hold no `<`.
const TAG = /<(?<slash>\/?)(?<name>[\p{L}_][\p{L}\p{N}_.:-]{0,80})(?<attributes>[^<>]*)>/uy

/** What is skipped or taken as it stands, by how it begins, and how it ends. */
const SPANS = [
  ['<!--', '-->', 'skipped'],
  ['<![CDATA[', ']]>', 'text'],
  ['<?', '?>', 'skipped'],
  ['<!', '>', 'skipped'],
] as const

export function* xmlTokens(xml: string): Generator<XmlToken> {
  let at = 0
  while (at < xml.length) {
    const next = xml.indexOf('<', at)
    const end = next === -1 ? xml.length : next
    if (end > at) yield { kind: 'text', text: decoded(xml.slice(at, end)) }
    if (next === -1) return
    const span = SPANS.find(([begins]) => xml.startsWith(begins, next))
    if (span !== undefined) {
      const [begins, ends, kind] = span
      const close = xml.indexOf(ends, next + begins.length)
      const inside = xml.slice(next + begins.length, close === -1 ? xml.length : close)
      if (kind === 'text') yield { kind: 'text', text: inside }
      at = close === -1 ? xml.length : close + ends.length
      continue
    }
    TAG.lastIndex = next
    const groups = TAG.exec(xml)?.groups
    if (groups === undefined) {
      yield { kind: 'text', text: '<' }
      at = next + 1
      continue
    }
    at = TAG.lastIndex
    const { slash = '', name = '', attributes = '' } = groups
    if (slash === '') yield { kind: 'open', name, attributes }
    if (slash !== '' || attributes.endsWith('/')) yield { kind: 'close', name }
  }
}

// ` href="x"` and ` href='x'`; not `data-href="x"`.
const ATTRIBUTE =
  /(?<=^|\s)(?<name>[\p{L}_][\p{L}\p{N}_.:-]{0,80})\s?=\s?(?:"(?<double>[^"]*)"|'(?<single>[^']*)')/gu

export const attributesIn = (text: string): ReadonlyMap<string, string> =>
  new Map(
    [...text.matchAll(ATTRIBUTE)].map(({ groups }) => [
      groups!['name']!,
      decoded(groups!['double'] ?? groups!['single'] ?? ''),
    ]),
  )

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
}

// `&amp;`, `&#38;`, `&#x26;`; not `&nbsp;`, which is no XML.
const ENTITY = /&(?:#x(?<hexadecimal>[0-9a-f]{1,6})|#(?<decimal>\d{1,7})|(?<name>[a-z]{2,4}));/giu

const decoded = (text: string): string =>
  text.replace(ENTITY, (whole: string, hexadecimal?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? whole
    const code = Number.parseInt(hexadecimal ?? decimal!, hexadecimal === undefined ? 10 : 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
