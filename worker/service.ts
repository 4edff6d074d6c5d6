/** What the API is given by whatever runs it: no platform type passes this line. */
import type { ChronicleLibrary } from '../shared/library/library.ts'
import type { Store } from '../shared/stored/store.ts'

export interface Service {
  readonly library: ChronicleLibrary
  /** The published values themselves, for those who load them whole. */
  readonly store: Store
  /** Version of this code. */
  readonly version: string
  /** Milliseconds since 1970. */
  now(): number
  /** Whether this caller may ask now; absent where nothing limits. */
  mayAsk?(caller: string): Promise<boolean>
  /** Asked of every caller as `Authorization: Bearer …`; absent on an open service. */
  readonly key?: string
  /** One line for the operator: what failed where, never who asked nor what was sought. */
  log?(event: LogEvent): void
}

export interface LogEvent {
  readonly event: 'fault' | 'partial'
  /** The route's pattern, `/v1/articles/:id`. */
  readonly route: string
  readonly problem?: string
  readonly detail?: string
  readonly parts?: readonly string[]
}
