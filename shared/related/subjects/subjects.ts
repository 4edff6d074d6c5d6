/** All desks of a news agency: the vocabulary of `topics.ts`. */
import { CULTURE } from './culture.ts'
import { DIPLOMACY } from './diplomacy.ts'
import { ECONOMY } from './economy.ts'
import { PUBLIC_LIFE } from './public-life.ts'
import { SOCIETY } from './society.ts'
import type { Subject } from './subject.ts'

export const SUBJECTS: readonly Subject[] = [
  ...ECONOMY,
  ...SOCIETY,
  ...CULTURE,
  ...PUBLIC_LIFE,
  ...DIPLOMACY,
]
