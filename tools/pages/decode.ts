/**
 * Bytes of a saved page to text, or the reason why they are none.
 *
 * A page is never dropped in silence and never stops the others: what cannot be read has a reason, what was read
 * in another way than expected has a remark.
 */
import { count } from '../program/terminal.ts'

export const LARGEST_PAGE = 10 * 1024 * 1024

export type Decoded =
  | { readonly kind: 'text'; readonly text: string; readonly remark?: string }
  | { readonly kind: 'refused'; readonly reason: RefusalReason; readonly detail: string }

export type RefusalReason =
  | 'empty'
  | 'too-large'
  | 'binary'
  | 'unreadable'
  | 'no-article'
  // A mistake of ours.
  | 'defect'

export function decode(bytes: Uint8Array): Decoded {
  return bytes.length > LARGEST_PAGE ? tooLarge(bytes.length) : decodeText(bytes)
}

/** A page as large as no page is, which need not be read to be refused. */
export const tooLarge = (bytes: number): Decoded & { kind: 'refused' } =>
  refused(
    'too-large',
    `${Math.ceil(bytes / 1048576)} MB; a page may hold 10 MB: save the article alone, or cut the file into its articles`,
  )

/** Of any size. */
export function decodeText(bytes: Uint8Array): Decoded {
  const utf16 = utf16Label(bytes)
  if (utf16 !== undefined) return readAs(utf16, bytes, `read as ${utf16.toUpperCase()}`)
  const text = new TextDecoder('utf-8').decode(bytes)
  const damaged = text.split('\uFFFD').length - 1
  if (damaged === 0) return readOnceMore(text) ?? accept(text)
  // A few broken bytes among whole accented letters are damage; none whole is another encoding.
  const whole = text.match(/[\u0080-\uFFFC]/gu)?.length ?? 0
  if (whole > 2 * damaged)
    return accept(
      text.replaceAll('\uFFFD', ''),
      `damaged UTF-8: ${count(damaged, 'character')} lost`,
    )
  return readAs('windows-1252', bytes, 'not UTF-8: read as Windows-1252')
}

function readAs(label: string, bytes: Uint8Array, remark: string): Decoded {
  return accept(new TextDecoder(label).decode(bytes), remark)
}

const TWICE = /[\u00C2-\u00F4][\u0080-\u00BF\u0152-\u0178\u2013-\u2122]/u

/**
 * UTF-8 that was read as Latin-1 or Windows-1252 and written as UTF-8 once more: `prÃ©sident`. `undefined` of any other, of
 * text that speaks of such letters too: all of it must be such bytes.
 */
function readOnceMore(text: string): Decoded | undefined {
  if (!TWICE.test(text)) return undefined
  const bytes: number[] = []
  for (const character of text) {
    const code = character.codePointAt(0)!
    const byte = code < 256 ? code : WINDOWS_1252.get(character)
    if (byte === undefined) return undefined
    bytes.push(byte)
  }
  try {
    const once = new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes))
    return accept(once, 'written as UTF-8 twice: read twice')
  } catch {
    return undefined
  }
}

/** Characters by their bytes. */
const WINDOWS_1252 = new Map(
  Array.from({ length: 256 }, (_, byte) => [
    new TextDecoder('windows-1252').decode(Uint8Array.of(byte)),
    byte,
  ]),
)

/** Text has letters and hardly any control characters; a picture or an archive has neither. */
function accept(text: string, remark?: string): Decoded {
  if (text.trim() === '') return refused('empty', 'nothing but white space')
  const sample = text.length > 20_000 ? text.slice(0, 20_000) : text
  const odd = sample.match(/[\0-\u0008\u000E-\u001A\u001C-\u001F\uFFFD]/gu)?.length ?? 0
  if (odd > 8 && odd / sample.length > 0.01)
    return refused('binary', 'not text: more than 1 % of it are control characters')
  return remark === undefined ? { kind: 'text', text } : { kind: 'text', text, remark }
}

const refused = (reason: RefusalReason, detail: string): Decoded & { kind: 'refused' } => ({
  kind: 'refused',
  reason,
  detail,
})

/** By its mark, or by every other byte being zero, as in UTF-16 text of a European language. */
function utf16Label(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, 400)
  let even = 0
  let odd = 0
  for (const [i, byte] of sample.entries()) {
    if (byte !== 0) continue
    if (i % 2 === 0) even += 1
    else odd += 1
  }
  if (sample.length < 8) return undefined
  if (odd > sample.length * 0.35 && even < sample.length * 0.05) return 'utf-16le'
  if (even > sample.length * 0.35 && odd < sample.length * 0.05) return 'utf-16be'
  return undefined
}
