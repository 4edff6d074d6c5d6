/** Numbers written out, in texts without marks and capitals: `vingt-trois`, `deux cents`, `dix-neuvieme`, `vingt et unieme`. Pure. */
import { ORDINAL_WORDS, TENS } from './ordinal-words.ts'

const VALUES: ReadonlyMap<string, number> = new Map([
  ...'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'
    .split(' ')
    .map((word, at) => [word, at + 1] as const),
  ...TENS,
  ...[...TENS.keys(), 'cent'].map((word) => [`${word}s`, TENS.get(word) ?? 100] as const),
  ['une', 1],
  ['cent', 100],
  ['mille', 1000],
  ['premiere', 1],
  ['unieme', 1],
  ...ORDINAL_WORDS,
])

const WORD = [...VALUES.keys()].join('|')
const RUN = new RegExp(
  String.raw`(?<![a-z0-9])(?:${WORD})(?:(?:[ -]|(?: et |-et-)(?=un|onz))(?:${WORD}))*(?![a-z])`,
  'gu',
)

/** Every number that a text writes out, in figures: `23`, `19e`. An article alone, `un`, is none. */
export const numbersSpelt = (plain: string): ReadonlySet<string> =>
  new Set(Array.from(plain.matchAll(RUN), ([run]) => inFigures(run)).filter((one) => one !== '1'))

/** The text with figures for ordinals: `dix-neuvieme reunion` → `19e reunion`, `cent cinquantieme` → `150e`. */
export const withFigures = (plain: string): string =>
  plain.includes('ieme')
    ? plain.replace(RUN, (run) => {
        if (!run.endsWith('ieme')) return run
        // `en deux troisieme session`: but for hundreds, a space joins no number.
        const from = /cent|mille/u.test(run) ? 0 : run.search(/(?:[a-z-]+ et )?[a-z-]+$/u)
        return `${run.slice(0, from)}${inFigures(run.slice(from))}`
      })
    : plain

function inFigures(run: string): string {
  let [thousands, rest] = [0, 0]
  for (const word of run.split(/[ -]/u)) {
    const value = VALUES.get(word) ?? 0
    if (value === 1000) [thousands, rest] = [thousands + Math.max(rest, 1) * 1000, 0]
    else if (value === 100) rest = Math.max(rest, 1) * 100
    // `quatre-vingts`
    else if (value === 20 && rest % 100 === 4) rest += 76
    else rest += value
  }
  return `${thousands + rest}${/(?:ieme|premiere)$/u.test(run) ? 'e' : ''}`
}
