/**
 * Text set as newspapers set it, whatever pages print: no line begins with the colon of `Énergie : le Vietnam` nor ends with a
 * `«`; the space before `;`, `!` and `?` is a thin one; an apostrophe is no stroke.
 */
export const typeset = (text: string): string =>
  text
    .replace(/ (?=[;!?])/gu, '\u202F')
    .replace(/ (?=[:»%])|(?<=«) /gu, '\u00A0')
    .replace(/(?<=\S)'/gu, '’')
