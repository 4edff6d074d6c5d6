/** All desks of a news agency: the vocabulary of `topics.ts`. */
import { CULTURE } from './subjects/culture.ts'
import { DIPLOMACY } from './subjects/diplomacy.ts'
import { ECONOMY } from './subjects/economy.ts'
import { PUBLIC_LIFE } from './subjects/public-life.ts'
import { SOCIETY } from './subjects/society.ts'
import type { Subject } from './subjects/subject.ts'

export const SUBJECTS: readonly Subject[] = [
  ...ECONOMY,
  ...SOCIETY,
  ...CULTURE,
  ...PUBLIC_LIFE,
  ...DIPLOMACY,
]
