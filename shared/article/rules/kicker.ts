/** Kickers: the section or the countries that stand above a headline. */
import type { Piece } from '../draft.ts'
import { folded, looksLikeHeading } from '../prose.ts'

const SECTIONS = new Set(
  `politique, economie, societe, culture, sport, sports, monde, international, environnement, sante, science,
  sciences, technologie, sciences et technologies, tourisme, voyage, education, asean, reportage, reportages,
  dossier, dossiers, congres, francophonie, diplomatie, opinion, opinions, interview, portrait, tribune,
  editorial, region, regions, affaires, vietnam, amerique, afrique, europe, asie, france, gastronomie,
  mode de vie, vie, photos, actualite, actualites, evenement, relations exterieures, defense, justice, loisirs,
  art de vivre, patrimoine, communautes, viet kieu, long form, infographie`.split(/,\s+/u),
)

/** `Politique`, `Viet kieu`. */
export const isSection = ({ text }: Piece): boolean => SECTIONS.has(folded(text))

// `Vietnam - Kazakhstan`, `Congrès`, `ASEAN - Chine`: a few capitalised words, no verb, no stop.
const KICKER = /^\p{Lu}[\p{L}\p{N}'’.]*(?:(?: ?[-–—/|] ?| )[\p{Lu}\p{N}][\p{L}\p{N}'’.]*){0,4}$/u

export const isKicker = (piece: Piece, next: Piece | undefined): boolean =>
  next !== undefined &&
  piece.text.length <= 40 &&
  looksLikeHeading(next.text) &&
  next.text.length > piece.text.length &&
  (isSection(piece) || (KICKER.test(piece.text) && next.text.length <= 160))
