/** Which reading of the page is on: what belongs to an older one is dropped. */

/** Whether another reading has begun since. */
export type IsOver = () => boolean

export interface Readings {
  /** A new one; all older ones are over. */
  readonly begin: () => IsOver
  /** The one that is on. */
  readonly here: () => IsOver
}

export function createReadings(): Readings {
  let current = 0
  const here = (): IsOver => {
    const mine = current
    return () => mine !== current
  }
  return {
    here,
    begin: () => {
      current += 1
      return here()
    },
  }
}
