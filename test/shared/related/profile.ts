/** A page's profile for tests: what is said of it, and nothing else. */
import type { Profile } from '../../../shared/related/query/profile.ts'

export const profile = (said: Partial<Profile> = {}): Profile => ({
  partners: [],
  persons: [],
  leaders: [],
  bodies: [],
  places: [],
  sessions: [],
  topics: [],
  links: [],
  ...said,
})
