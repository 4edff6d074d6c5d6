/**
 * Whether two texts are one dispatch, judged from measures, wherever these come from: whole texts at build
 * time, sketches when a page is not in the corpus.
 *
 * Shared words alone do not make a copy: the reports of one visit repeat a background paragraph, and a month's
 * statistics repeat every sentence with other figures. A copy also names the same people, places and figures.
 */

export interface Likeness {
  /** Shingles of the shorter text, and of the longer one. */
  readonly sizes: readonly [least: number, most: number]
  /** Share of the shorter text that the longer one repeats. */
  readonly containment: number
  /** Share of the smaller set of names, of figures, that the larger one holds; 1 where one is empty. */
  readonly names: number
  readonly figures: number
  /** How many names, and figures, the text with fewer of them has. */
  readonly nameCount: number
  readonly figureCount: number
  /** Share of each text's opening that the other text repeats, the lesser of the two; absent where unknown. */
  readonly opening?: number
  /** Share of a text's first paragraph that the other repeats, the greater of the two. */
  readonly led?: number
  /** The same of its first paragraph or the one below its lead, the greatest of the four; absent where unknown. */
  readonly told?: number
  /** `containment` with every figure masked, where it was worth measuring. */
  readonly masked?: number
  /** Both print the same headline, and it says something. */
  readonly sameHeadline: boolean
  /** The corpus prints that headline over other texts again and again. */
  readonly column: boolean
  /**
   * Two headlines of one form, each with what the other page prints nowhere: a name, where that page has others of its own
   * too, or a figure some days apart.
   */
  readonly isNextHeadline?: boolean
  /** Days between their dates; absent when one is not known to the day. */
  readonly days?: number
}

/** Below this many shingles a text is one sentence: only a repetition of all of it counts. */
const SENTENCE = 14
/** Copies follow within days; a text this much later is a new one unless nothing changed. */
const LATE_DAYS = 10
/** Most are printed by the next day. */
export const PROMPT_DAYS = 2

/** Shares of the shorter text that a copy repeats at the least; under one headline it may have been rewritten. */
const LEAST = 0.42
const LEAST_EDITED = 0.03
/** Share of the news that a copy keeps of one first paragraph; the reports of a visit begin each with its own. */
const LEAST_TOLD = 1 / 3

/** Less is no copy, whatever else the two have in common: what is dear to measure need not be. */
export const repeatsEnough = ({
  containment,
  sameHeadline,
}: Pick<Likeness, 'containment' | 'sameHeadline'>): boolean =>
  containment >= (sameHeadline ? LEAST_EDITED : LEAST)

export function isSameDispatch(like: Likeness): boolean {
  const { containment, names, figures, days = 0 } = like
  if (isTemplate(like) || isNext(like)) return false
  if (like.column) return containment >= 0.9 && figures >= 0.95 && days <= 1
  if (like.sizes[0] < SENTENCE) return containment >= 0.85 && names >= 0.85 && figures >= 0.8
  if (like.sameHeadline && isEdited(like)) return true
  if (like.told !== undefined && like.told < LEAST_TOLD) return false
  if (days > LATE_DAYS) return containment >= 0.8 && names >= 0.9 && figures >= 0.9
  if (containment >= 0.85 || isCut(like)) return names >= 0.6
  // What the next day's report repeats is its background; a copy repeats the news.
  if (like.opening === undefined) return containment >= 0.55 && names >= 0.85
  if (days > PROMPT_DAYS && Math.min(like.opening, containment) < 0.6) return false
  // Two persons more or less are another event in a dispatch, a few words in a long report.
  const least = like.nameCount >= 40 && containment >= 0.6 ? 0.7 : 0.8
  return like.opening >= 0.4 && containment >= LEAST && names >= least
}

/** The news and its figures are those of the other: what each prints besides, a guest less or a call more, is its own. */
const isCut = ({ containment, opening = 0, led = 0, figures, figureCount }: Likeness): boolean =>
  containment >= 0.6 && opening >= 0.7 && led >= 0.5 && figures >= 0.9 && figureCount >= 3

/** Under one headline a text may have been rewritten: less of it needs to remain. */
function isEdited({ containment, names, figures, nameCount, days }: Likeness): boolean {
  // Undated, it may as well be next year's text.
  if (days === undefined) return containment >= 0.3 && names >= 0.8
  if (names >= 0.9 && figures >= 0.9) return containment >= 0.04
  // In a short text another name is another guest.
  if (nameCount < 15) return containment >= 0.15 && names >= 0.8
  if (days < 1 && names >= 0.6) return containment >= LEAST_EDITED
  return containment >= (days <= 3 ? 0.1 : 0.12) && names >= 0.4
}

/** The condolences of another sender, the next month, the next anniversary. */
const isNext = ({ isNextHeadline = false, names, figures }: Likeness): boolean =>
  isNextHeadline && Math.min(names, figures) < 1

/** The same sentences with other figures: a series. */
function isTemplate({ containment, masked, figures, figureCount }: Likeness): boolean {
  if (figureCount < 3 || figures >= 0.6) return false
  if (masked === undefined) return figures < 0.5 && figureCount >= 4
  return masked - containment >= 0.1
}

/**
 * Whether one text repeats whole sentences of another: the background of a visit, the opening of every message of
 * condolence. Sketches agree to a third by chance, hence the names.
 */
export const isKin = ({
  sizes,
  containment,
  names,
  nameCount,
}: Pick<Likeness, 'sizes' | 'containment' | 'names' | 'nameCount'>): boolean =>
  sizes[0] >= SENTENCE && containment >= 0.4 && names >= 0.4 && nameCount >= 4
