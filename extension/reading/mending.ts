/** The repair of glued words, with its word list: for a page that looks as if it had some. */
import { clean } from '../../shared/article/clean.ts'
import { frenchEvidence } from '../../shared/article/evidence.ts'
import type { Mend } from './reading.ts'

export const mend: Mend = (raw) => Promise.resolve(clean(raw, frenchEvidence).article)
