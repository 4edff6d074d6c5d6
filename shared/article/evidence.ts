/**
 * What words a corpus prints apart: the ground on which glued words are told from long ones.
 */
import type { RawExtract } from './raw.ts'

export interface Evidence {
  /** How many lines print a word on its own, by its lower-case form. */
  readonly words: ReadonlyMap<string, number>
}

export const gatherEvidence = (_raws: readonly RawExtract[]): Evidence => ({ words: new Map() })
