/**
 * Text set as newspapers set it, whatever pages print: no line begins with the colon of `Énergie : le Vietnam` nor ends with a
 * `«`; the space before `;`, `!` and `?` is a thin one; an apostrophe is no stroke; the ending of `3ᵉ session` is raised, and
 * what is cut ends in dots without a space.
 */
export const typeset = (text: string): string =>
  text
    .replace(/ (?=[;!?])/gu, '\u202F')
    .replace(/ (?=[:»%])|(?<=«) /gu, '\u00A0')
    .replace(/(?<=\S)'/gu, '’')
    .replace(/ …$/u, '…')
    .replace(ORDINAL, (found) => found.replace(/[er]+$/u, (ending) => RAISED[ending] ?? ending))

// `3e`, `1er`, `1re`, `XIIIe`, `Ier`; not `Le`, nor the syllables `Ve` and `Xe` of names, nor `la-3e-session` of an address.
const ORDINAL = /(?<![-/])\b(?:(?:\d+|[IVXLC]{2,})e|(?:1|I)er|1re)\b/gu
const RAISED: Readonly<Record<string, string>> = { e: 'ᵉ', er: 'ᵉʳ', re: 'ʳᵉ' }
