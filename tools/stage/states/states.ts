/** Every state a reader can meet, by name. */
import { PAGE_STATES } from './page-states.ts'
import { PLACE_STATES } from './place-states.ts'
import type { State } from './state.ts'

/** Pages that a press of the button grants: on the stage of the states they are granted from the first. */
export const GRANTED = ['*://www.revue-lointaine.test/*', '*://www.vietnam.vn/*'] as const

export const STATES: readonly State[] = [...PAGE_STATES, ...PLACE_STATES]
