/** What is told of persons only: an age, a birth, a marriage. */
import { isOneOf } from '../../../french/word-list.ts'
import type { Reading } from '../reading.ts'

/** `X, 39 ans`, `X (39 ans)`. */
export const isAged = ({ tokens }: Reading, end: number): boolean =>
  isOneOf(tokens[end]?.plain, ', (') &&
  /^\d{1,2}$/u.test(tokens[end + 1]?.text ?? '') &&
  tokens[end + 2]?.plain === 'ans'

/** `X, 39 ans`, `X (39 ans)`, `X, âgée de …`, `X, née à …`: what is told of persons only. */
export function isToldOfLife(reading: Reading, end: number): boolean {
  if (isAged(reading, end)) return true
  const { tokens } = reading
  const mark = tokens[end]?.plain
  if (mark !== ',' && mark !== '(') return false
  const [first, second] = [tokens[end + 1], tokens[end + 2]]
  if (first === undefined || second === undefined) return false
  const link = tokens[end + 2]!.plain
  if (isOneOf(first.plain, 'agee?s?')) return isOneOf(link, "de d' alors aujourd'hui seulement")
  if (isOneOf(first.plain, 'nee? decedee? morte?'))
    return isOneOf(
      link,
      "en a le au dans il de d' sous hier lundi mardi mercredi jeudi vendredi samedi dimanche",
    )
  if (isOneOf(first.plain, "de du d'")) return isSchoolOrTeam(tokens, end + 2)
  return isOneOf(
    first.plain,
    'mariee? veuf veuve celibataire originaire native natif surnommee? diplomee? titulaire',
  )
}

/** `X, du lycée Phan Boi Chau, et`, `X, de l'équipe de Hanoï,`: where pupils and players come from. */
function isSchoolOrTeam(tokens: Reading['tokens'], from: number): boolean {
  const at = isOneOf(tokens[from]?.plain, "la l'") ? from + 1 : from
  return isOneOf(
    tokens[at]?.plain,
    'lycee college ecole universite faculte institut club equipe classe academie promotion ethnie',
  )
}
