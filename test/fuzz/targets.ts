/** Everything that is fuzzed. Shares sum to a hundred. */
import { ARTICLES } from './articles.ts'
import { CODECS } from './codecs.ts'
import { LANGUAGE } from './language.ts'
import { OUTSIDE } from './outside.ts'
import { SERVICE } from './service.ts'
import { STORED } from './stored.ts'
import type { Target } from './target.ts'

export const TARGETS: readonly Target[] = [
  ...LANGUAGE,
  ...ARTICLES,
  ...CODECS,
  ...STORED,
  ...OUTSIDE,
  ...SERVICE,
]
