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

/** Longest run before a number is written out whole. */
const ESCAPE = 12
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

/** Reads what a `BitWriter` wrote; past the end it reads zeros. */
export class BitReader {
  readonly #text: string
  readonly #end: number
  #at: number
  // Bits not yet read, at the high end of 32.
  #held = 0
  #count = 0

  constructor(text: string, start = 0, end = text.length) {
    this.#text = text
    this.#at = start
    this.#end = end
  }

  #fill(): void {
    while (this.#count <= 26) {
      if (this.#at < this.#end) {
        this.#held |= VALUE_OF[this.#text.charCodeAt(this.#at) & 127]! << (26 - this.#count)
        this.#at += 1
      }
      this.#count += 6
    }
  }

  /**
   * So many pairs at once, as one by one `rice(size)` and `gamma()` would read them; with `thirds` a further `gamma()` each.
   *
   * The inner loop of every search: the reader's state stays in locals, and a cold isolate runs one function.
   */
  runs(size: number, firsts: Int32Array, seconds: Int32Array, thirds?: Uint16Array): void {
    const text = this.#text
    const end = this.#end
    const each = thirds === undefined ? 2 : 3
    let at = this.#at
    let held = this.#held
    let count = this.#count
    for (let row = 0; row < firsts.length; row += 1) {
      for (let part = 0; part < each; part += 1) {
        while (count <= 26) {
          if (at < end) {
            held |= VALUE_OF[text.charCodeAt(at) & 127]! << (26 - count)
            at += 1
          }
          count += 6
        }
        const lead = Math.clz32(part === 0 ? ~held : held)
        const width = part === 0 ? size : lead + 1
        const skipped = part === 0 ? lead + 1 : lead
        let value = 0
        if (lead >= ESCAPE || skipped + width > count) {
          // Rare and long: read as any other number.
          this.#at = at
          this.#held = held
          this.#count = count
          value = part === 0 ? this.rice(size) : this.gamma()
          at = this.#at
          held = this.#held
          count = this.#count
        } else {
          held <<= skipped
          value = width === 0 ? 0 : held >>> (32 - width)
          held <<= width
          count -= skipped + width
          if (part === 0) value += lead << width
        }
        if (part === 0) firsts[row] = value
        else if (part === 1) seconds[row] = value
        else thirds![row] = value
      }
    }
    this.#at = at
    this.#held = held
    this.#count = count
  }

  bits(width: number): number {
    if (width > 15) return this.bits(width - 15) * 32768 + this.bits(15)
    if (width === 0) return 0
    if (this.#count < width) this.#fill()
    const value = this.#held >>> (32 - width)
    this.#held <<= width
    this.#count -= width
    return value
  }

  rice(size: number): number {
    if (this.#count < 26) this.#fill()
    const quotient = Math.clz32(~this.#held)
    if (quotient >= ESCAPE) {
      this.#held <<= ESCAPE
      this.#count -= ESCAPE
      return this.bits(WHOLE)
    }
    this.#held <<= quotient + 1
    this.#count -= quotient + 1
    return size === 0 ? quotient : quotient * 2 ** size + this.bits(size)
  }

  gamma(): number {
    if (this.#count < 26) this.#fill()
    const zeros = Math.clz32(this.#held)
    if (zeros >= ESCAPE) {
      this.#held <<= ESCAPE
      this.#count -= ESCAPE
      return this.bits(WHOLE)
    }
    const width = 2 * zeros + 1
    const value = this.#held >>> (32 - width)
    this.#held <<= width
    this.#count -= width
    return value
  }
}
