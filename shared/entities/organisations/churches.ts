/** Churches that are bodies, by the faith they are of. */

/** `Église catholique`, `Église bouddhique`: which faith's. */
export const isChurch = (plain: string): boolean => CHURCHES.test(plain)

const CHURCHES =
  /^eglise (?:catholique|bouddhi(?:qu|st)e|orthodoxe|protestante|evangelique|anglicane|armenienne|cao ?dai|presbyterienne|baptiste|adventiste|mennonite|lutherienne|copte|maronite)/u
