/** Whether a day comes back, every week or every year, by the words around it: such a day has no date. */
import { pattern } from './letters.ts'

const returning = pattern(String.raw`(?:chaque|les) (?:\p{L}+ )?$`, 'iu')

const weekly = pattern(
  String.raw`\b(?:march[eé]s?|messes?|foires?|pri[eè]res?|brocantes?) (?:\p{L}+ ){0,3}du $`,
  'iu',
)

/** `chaque lundi`, `tous les 2 septembre`, `au marché du samedi`: a day that comes back has no date. */
export const recurs = (text: string, start: number): boolean => {
  const before = text.slice(Math.max(0, start - 32), start)
  if (/(?:chaque|tous les|toutes les) /iu.test(before) && returning().test(before)) return true
  // `la messe du dimanche 4 mai`
  return (
    before.endsWith(' du ') &&
    !/^\p{L}+ \d/u.test(text.slice(start, start + 14)) &&
    weekly().test(before)
  )
}

/** `fermé le lundi`, `le samedi et le dimanche`: what happens `lundi`, on one day, is told without an article. */
export const isEveryWeeks = (text: string, start: number): boolean =>
  /(?<![\p{L}\p{N}])le $/iu.test(text.slice(Math.max(0, start - 4), start))

// `la Journée de la femme`, `l'anniversaire de la presse`; not `la quatrième journée`, `une journée de travail`.
const feast = pattern(
  String.raw`(?:f[eê]tes?|anniversaires?|(?<!(?:\d(?:er?|re|[eè]me)|i[eè]mes?|premi[eè]res?|derni[eè]res?|une|cette) )journ[eé]es? (?:nationales?|internationales?|mondiales?|vietnamiennes?|europ[eé]ennes?|africaines?|traditionnelles?|de(?:s| la) |de l['’]|du |d['’]))(?:(?<=[ '’])|(?!\p{L}))[^.;()]*$`,
  'iu',
)

/** `la Fête nationale (2 septembre)`, `la Journée de la femme du 8 mars`: the day of a feast, every year's. */
export function isFeast(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 90), start)
  if (before.endsWith('(') && text[end] === ')') return feast().test(before.slice(0, -1))
  if (!before.endsWith(' du ')) return false
  return /(?:F[eê]te nationale|Journ[eé]e (?:nationale|internationale|mondiale)[^.;(),]{0,40}) du $/u.test(
    before,
  )
}
