/** In which order related articles are told, in the popup as in a note. */
import type { When } from '../../shared/library/library.ts'

export const WHENS = ['before', 'same-days', 'after', 'undated'] as const satisfies readonly When[]
