/** Any UTF-16 at all, lone surrogates and controls included: what a page or a caller may hand over. */
import fc from 'fast-check'

export const anyText = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 32, max: 0x17f })), {
      maxLength,
    })
    .map((units) => String.fromCharCode(...units))

/** Any text at all, or some of these pieces in any order: `('le ', '3 ', 'mai')`. */
export const anyTextOf = (...pieces: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    anyText(200),
    fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((all) => all.join('')),
  )
