/** What bears persons' names without being one: `Fondation Heydar Aliyev`, `rue Ly Thuong Kiêt`. */
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { bearsNames } from '../../gazetteer/not-names.ts'
import { isRank } from '../../gazetteer/ranks.ts'
import type { Reading } from '../reading.ts'

const SOFT_BEARERS = new Set(
  `bloc groupe societe compagnie entreprise entreprises firme banque club equipe village buon plei commune quartier district province region ville cabinet
  association agence atelier projet programme fonds union salle secteur restaurant cafe supermarche magasin boutique librairie pharmacie boulangerie edition editions chaine journal`
    .trim()
    .split(/\s+/u),
)
const TREATIES = oneOf(
  'declaration accords? traite protocole convention pacte consensus appel charte processus',
)
const BEARER_ADJECTIVE =
  /(?:al|ale|aux|elle|ique|iques|if|ive|aire|ien|ienne|ier|iere|eux|ais|aise|ois|oise|iste|istes)$/u

/** `Fondation Heydar Aliyev`, `aéroport international X`, `Académie nationale de politique X`. */
export function bearerBefore(
  { tokens, country }: Reading,
  start: number,
): 'hard' | 'soft' | undefined {
  // `la Déclaration de Siem Reap` was adopted there; `la déclaration de Tô Lâm` is his.
  const treaty = isOneOf(tokens[start - 1]?.plain, "de d'") ? tokens[start - 2] : undefined
  if (treaty?.shape === 'capital' && !treaty.opens && TREATIES.test(treaty.plain)) return 'hard'
  for (let at = start - 1; at >= Math.max(0, start - 6); at -= 1) {
    const { plain, shape } = tokens[at]!
    if (shape === 'mark' && !/[«“"-]/u.test(plain)) return undefined
    // `le capitaine de corvette X`, `le général de brigade X`: part of a rank.
    if (isOneOf(tokens[at - 1]?.plain, "de d'") && ranks(tokens[at - 2]?.plain)) return undefined
    // `a condamné à dix ans de prison Vu Van Chuong`
    if (plain === 'prison') return undefined
    // `la centrale Nguyen Thi Trinh` plays
    if (plain === 'centrale' && tokens[start + 1]?.plain === 'thi') return undefined
    if (bearsNames(plain)) return SOFT_BEARERS.has(plain) ? 'soft' : 'hard'
    const joins = shape === 'mark' || country[at] !== undefined || BEARER_ADJECTIVE.test(plain)
    if (!joins && (plain !== 'de' || at === start - 1)) return undefined
  }
  return undefined
}

const ranks = (plain: string | undefined): boolean =>
  plain !== undefined && (isRank(plain) || plain === 'chef')

/** `la capitaine de l'équipe vietnamienne Huynh Nhu`: a country's team has its name. */
export const endsInTeam = ({ tokens, country }: Reading, at: number): boolean =>
  tokens[at - 2]?.plain === 'equipe' &&
  (country[at - 1] !== undefined || isOneOf(tokens[at - 1]!.plain, 'nationale olympique'))
