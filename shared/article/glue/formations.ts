/**
 * Words that French makes of others: `remplissage`, `tarifaire`, `contrepoids`, `intarissable`.
 *
 * No list holds them all, and their parts are words or look it (`remplis sage`). A base that is French, with a
 * suffix or a prefix that makes nouns, adjectives or verbs, is one word, never two that lost their space.
 */
import { FUNCTION_WORDS } from './function-words.ts'
import { CALENDAR, NUMBERS } from './word-parts.ts'

type IsFrench = (word: string) => boolean

/** Whether a run that no list knows, lower case, is made of a word that one does. */
export const isFormed = (run: string, isFrench: IsFrench): boolean =>
  !isPast(run, isFrench) && (isSuffixed(run, isFrench) || isPrefixed(run, isFrench))

/** `avisité` is `a visité`, whatever `avis` and `-ité` make: there is a verb of it. */
const isPast = (run: string, isFrench: IsFrench): boolean =>
  /^a\p{L}{4,}é$/u.test(run) && isFrench(`${run.slice(1, -1)}er`)

// Not -on, -elle, -ant, -tion: small words end so too, and lost spaces stand before them.
const SUFFIXES = new Set(
  (
    'age ement ment ade ette ard arde ier ière aire al ale aux el iel ielle eux euse iste isme esque erie oire able ible ' +
    'ure ance ence ité ise iser isation ifier ification ien ienne ois oise aise eur euse ateur atrice if ive ique âtre ant ante'
  ).split(' '),
)
// After a word as it stands: `livret`, `renardeau`, `couperet`; not `visiteau`, where the word is `visite`.
const BARE_SUFFIXES = new Set(['et', 'eau'])
const LONGEST_BARE = 5
const LONGEST_SUFFIX = 9
const SHORTEST_BASE = 3

function isSuffixed(run: string, isFrench: IsFrench): boolean {
  const word = run.replace(/(?:(?<=eau)x|(?<!s)s)$/u, '')
  for (let length = 2; length <= LONGEST_SUFFIX; length += 1) {
    const base = word.slice(0, -length)
    if (base.length < SHORTEST_BASE) return false
    const suffix = word.slice(-length)
    if (SUFFIXES.has(suffix) && !base.endsWith('e') && isBase(base, suffix, isFrench)) return true
    if (
      BARE_SUFFIXES.has(suffix) &&
      BARE.test(base) &&
      base.length <= LONGEST_BARE &&
      isFrench(base)
    )
      return !CALENDAR.has(base)
  }
  return false
}

// `carn-`, `coffr-`: a suffix follows a consonant, and a noun's -et no plural. Longer words take none: `délégation et`.
const BARE = /[bcdfgklmnprt]$/u

// What also stands alone behind a word, and what it is no suffix of: `français aux`, `nommé aux`, `réservés aux`,
// `ouvrir aux`, `ouvrira le`, `connaissent eux`.
const APART = new Set(['aux', 'ale', 'eux', 'elle'])
const COMPLETE = /(?:ais|ois|ien|éen|é|[rsxz]|ent|ion)$/u

/** `vaccin-`, `tarif-`, `parit-` from `parité`, `rempliss-` from `remplir`, `faucon-n-`, `kilomètr-` with another accent. */
function isBase(base: string, suffix: string, isFrench: IsFrench): boolean {
  if (FUNCTION_WORDS.has(base)) return false
  if (APART.has(suffix) && COMPLETE.test(base) && isFrench(base)) return false
  if (isFrench(base) || isFrench(`${base}e`)) return base.length > 3 || suffix.length > 3
  if (isFrench(`${base}er`) || isFrench(`${base}é`)) return true
  if (base.endsWith('ss') && isFrench(`${base.slice(0, -2)}r`)) return true
  if (/(?<double>[nlt])\k<double>$/u.test(base) && isFrench(base.slice(0, -1))) return true
  const grave = base.replace(/é(?=[^é]{1,2}$)/u, 'è')
  return grave !== base && isFrench(`${grave}e`)
}

// Before a hyphen put in for the test: prefixes that are no words of their own.
const LEARNED =
  /^(?:anti|archi|crypto|ethno|gastro|hecto|hyper|inter|kilo|médico|neuro|outre|para|pré|psycho|recto|trans|ultra)-/u
// Prepositions too: behind them stand numbers (`contre quatorze`) and, behind `entre`, plurals.
const PREPOSITION = /^(?:contre|sur)-|^entre-.*[^sx]$/u
// Prefixes that suit the letter behind them: `dessèchement`, `ensauvagement`, `intarissable`, `déséquilibré`; not
// `il assuré`. Small words look like them, so the whole must look like a derivation, too.
const ASSIMILATED =
  /^(?:en-[^bmp]|em-[bmp]|dé-[^aeiouyéèêh]|dés-[aeiouyéèêœh]|des-s|il-l|ir-r|im-[bmp]|in-[^blmpr]|mé-[cds]).*(?:(?:ment|able|ible|eur|euse|age|ure)s?|er|ir|ée?s?|ante?s?)$/u
// `en affirmant`, `en vigueur`, `en partage`: two words.
const WITH_EN = /^en-.*(?:ant|eur|age|ure)s?$/u
const LONGEST_PREFIX = 6
const SHORTEST_REST = 4

function isPrefixed(run: string, isFrench: IsFrench): boolean {
  for (let length = 2; length <= LONGEST_PREFIX; length += 1) {
    const rest = run.slice(length)
    if (rest.length < SHORTEST_REST) return false
    if (FUNCTION_WORDS.has(rest) || NUMBERS.has(rest) || CALENDAR.has(rest)) continue
    const cut = `${run.slice(0, length)}-${rest}`
    if (PREPOSITION.test(cut) && isFrench(rest)) return true
    if ((!LEARNED.test(cut) && !ASSIMILATED.test(cut)) || WITH_EN.test(cut)) continue
    if (isFrench(rest) || isSuffixed(rest, isFrench)) return true
  }
  return false
}
