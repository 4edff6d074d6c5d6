/**
 * Small numbers as printable text, six bits a character.
 *
 * Workers KV answers many keys at once in text only, and text that is ASCII costs no decoding. Gaps are
 * Rice-coded, counts gamma-coded: a posting of a common term takes about one character.
 */

export const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_'

/** The value of a character of `ALPHABET`, by its code. */
export const VALUE_OF = new Uint8Array(128)
for (let value = 0; value < 64; value += 1) VALUE_OF[ALPHABET.charCodeAt(value)] = value

/** Longest run before a number is written out whole, and in how many bits it is then. */
export const ESCAPE = 12
const WHOLE = 30

/** The largest number either code takes. */
export const LARGEST = 2 ** WHOLE - 1

export class BitWriter {
  #text: string[] = []
  #held = 0
  #count = 0

  bits(value: number, width: number): void {
    for (let left = width; left > 0;) {
      const take = Math.min(left, 6 - this.#count)
      const part = Math.floor(value / 2 ** (left - take)) & ((1 << take) - 1)
      this.#held = (this.#held << take) | part
      this.#count += take
      left -= take
      if (this.#count === 6) {
        this.#text.push(ALPHABET[this.#held]!)
        this.#held = 0
        this.#count = 0
      }
    }
  }

  /** A number from 0, `size` bits of it plain: small where numbers are near `2 ** size`. */
  rice(value: number, size: number): void {
    const quotient = Math.floor(value / 2 ** size)
    if (quotient < ESCAPE) {
      this.bits(2 ** (quotient + 1) - 2, quotient + 1)
      if (size > 0) this.bits(value % 2 ** size, size)
    } else {
      this.bits(2 ** ESCAPE - 1, ESCAPE)
      this.bits(value, WHOLE)
    }
  }

  /** A number from 1: one bit for 1, three for 2 and 3. */
  gamma(value: number): void {
    const length = 32 - Math.clz32(value)
    if (length <= ESCAPE) {
      this.bits(0, length - 1)
      this.bits(value, length)
    } else {
      this.bits(0, ESCAPE)
      this.bits(value, WHOLE)
    }
  }

  text(): string {
    if (this.#count > 0) this.bits(0, 6 - this.#count)
    return this.#text.join('')
  }
}

/** How many bits `rice` takes. */
export const riceCost = (value: number, size: number): number => {
  const quotient = Math.floor(value / 2 ** size)
  return quotient < ESCAPE ? quotient + 1 + size : ESCAPE + WHOLE
}

/** Bits of `windowAt` that stand in the text; the rest of its 32 are zeros. */
export const WINDOW_BITS = 25

/** What stands in a text from a bit on, at the high end of 32. Behind its end there are zeros. */
export function windowAt(text: string, at: number): number {
  let window = 0
  let from = Math.floor(at / 6)
  for (let shift = 26; shift > 0; shift -= 6) {
    window |= VALUE_OF[text.charCodeAt(from) & 127]! << shift
    from += 1
  }
  return window << (at % 6)
}

/** Reads what `rice` wrote at a bit. */
export function riceAt(text: string, at: number, size: number): number {
  const quotient = Math.clz32(~windowAt(text, at))
  return quotient >= ESCAPE
    ? bitsAt(text, at + ESCAPE, WHOLE)
    : quotient * 2 ** size + bitsAt(text, at + quotient + 1, size)
}

/** Reads what `gamma` wrote at a bit. */
export function gammaAt(text: string, at: number): number {
  const zeros = Math.clz32(windowAt(text, at))
  return zeros >= ESCAPE ? bitsAt(text, at + ESCAPE, WHOLE) : bitsAt(text, at + zeros, zeros + 1)
}

/** How many bits stand there for what `riceAt` reads. */
export function riceLengthAt(text: string, at: number, size: number): number {
  const quotient = Math.clz32(~windowAt(text, at))
  return quotient >= ESCAPE ? ESCAPE + WHOLE : quotient + 1 + size
}

/** How many bits stand there for what `gammaAt` reads. */
export function gammaLengthAt(text: string, at: number): number {
  const zeros = Math.clz32(windowAt(text, at))
  return zeros >= ESCAPE ? ESCAPE + WHOLE : 2 * zeros + 1
}

const bitsAt = (text: string, at: number, width: number): number =>
  width > 15
    ? bitsAt(text, at, width - 15) * 32768 + bitsAt(text, at + width - 15, 15)
    : (windowAt(text, at) >>> 1) >>> (31 - width)
