/** All desks of a news agency: the vocabulary of `topics.ts`. */
import { CULTURE } from './culture.ts'
import { DIPLOMACY } from './diplomacy.ts'
import { ECONOMY } from './economy.ts'
import { FARMING } from './farming.ts'
import { NATURE } from './nature.ts'
import { PUBLIC_LIFE } from './public-life.ts'
import { SCIENCE } from './science.ts'
import { SOCIETY } from './society.ts'
import type { Subject } from './subject.ts'
import { TRAVEL } from './travel.ts'

export const SUBJECTS: readonly Subject[] = [
  ...ECONOMY,
  ...FARMING,
  ...TRAVEL,
  ...SOCIETY,
  ...NATURE,
  ...SCIENCE,
  ...CULTURE,
  ...PUBLIC_LIFE,
  ...DIPLOMACY,
]
