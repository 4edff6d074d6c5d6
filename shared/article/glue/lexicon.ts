/**
 * Whether a run of letters is a French word, in any form of those that `french-words.ts` lists.
 *
 * Written for this project, for the repair of glued words on a page read alone. Loaded only where it is needed: by
 * tools, and by a reader's browser for a page that looks glued.
 */

import { remembering } from '../../french/remembering.ts'
import { DERIVED, IR, NOMINAL, REGULAR, VERBAL } from './endings.ts'
import { ADJECTIVES, NOUNS, OTHERS, VERBS_ER, VERBS_IR } from './french-words.ts'
import { FUNCTION_WORDS } from './function-words.ts'
import { CALENDAR } from './word-parts.ts'

const listed = (text: string): ReadonlySet<string> => new Set(text.split(' '))

interface Tables {
  readonly whole: ReadonlySet<string>
  readonly er: ReadonlySet<string>
  readonly ir: ReadonlySet<string>
  readonly base: ReadonlySet<string>
}
let tables: Tables | undefined

/** Built on first need: a page without a suspicious word never pays for it. */
const lexicon = (): Tables =>
  (tables ??= {
    whole: listed(OTHERS),
    er: listed(VERBS_ER),
    ir: listed(VERBS_IR),
    base: new Set([...listed(NOUNS), ...listed(ADJECTIVES)]),
  })

// What takes -e and -s: `détruit`, `pris`, `tenu`; not `dedans`, `ainsi`.
const PARTICIPLE = /(?:t|[aiou]s|[^s]i|u|é|in)$/u
const LONGEST_ENDING = 8

// Before a word of its own: `eurodéputé`, `microcrédit`, `intergouvernemental`. None is itself a word that lines end in.
const PREFIX =
  /^(?:aéro|agro|anti|archi|astro|auto|bio|cardio|ciné|co|cyber|dé|dés|dis|éco|électro|euro|extra|géo|hydro|hyper|hypo|im|in|inter|intra|macro|maxi|méga|micro|mini|mono|multi|nano|néo|neuro|para|péri|pluri|poly|post|pré|pseudo|psycho|quadri|ré|semi|socio|super|supra|télé|thermo|trans|ultra)(?=\p{L}{4})/u

/** Whether a lower-case run of letters is a French word of the list, in any of its forms. */
export const isFrenchWord = remembering(isListed)

// Forms that no dispatch prints, and that small words look like: `par les`, `et au`.
const NO_WORDS = new Set(['parles', 'etau', 'etaux', 'tele', 'teles'])

/** `mercredique`: what months and days take is a plural at most. */
const isGluedDate = (word: string): boolean => {
  for (const length of [5, 6, 7, 8, 9])
    if (word.length > length + 1 && CALENDAR.has(word.slice(0, length))) return true
  return false
}

function isListed(word: string): boolean {
  if (NO_WORDS.has(word) || isGluedDate(word)) return false
  if (FUNCTION_WORDS.has(word)) return true
  if (isInflected(word) || (/s$|[aeo]ux$/u.test(word) && isInflected(word.slice(0, -1))))
    return true
  if (isFuture(word) || COMPOUND_VERB.test(word)) return true
  // `Etat`, `Egalement`: capitals lose their accent, and with them whole headlines.
  if (word.startsWith('e') && isInflected(`é${word.slice(1)}`)) return true
  const prefix = PREFIX.exec(word)?.[0]
  return prefix !== undefined && isInflected(word.slice(prefix.length).replace(/^ss/u, 's'))
}

// All that ends in `tenir`, `venir`, `prendre` and `mettre`, in the forms a dispatch prints.
const COMPOUND_VERB =
  /^(?:abs|ap|appar|circon|com|compro|con|contre|dé|de|désap|entre|é|inter|main|mé|o|ob|par|per|pré|pro|re|sou|sub|sur|trans|ad)?(?:[tv]en(?:ir|ait|aient|ant|ante|ants|antes|ons|ez|ue?s?)|[tv]ien(?:s|t|ne|nent|dra|dront|drait|draient)|[tv](?:in|în)t|[tv]inrent|pren(?:d|ds|ne|nent|ait|aient|ant|ante|ants|antes|dre|dra|dront|drait|draient|ons|ez)|pri(?:s|t|se|ses|rent)|met(?:s|t|te|tent|tait|taient|tant|tante|tants|tantes|tre|tra|tront|trait|traient|tons|tez)?|mi(?:s|t|se|ses|rent))$/u

function isInflected(word: string): boolean {
  if (isForm(word)) return true
  for (let length = 1; length <= LONGEST_ENDING && length < word.length - 1; length += 1) {
    const stem = word.slice(0, -length)
    const tail = word.slice(-length)
    // Of an adjective or a noun: what `avise` is a form of makes no `avisité`.
    const isOf = tail === 'ité' ? isBase : isStem
    if (NOMINAL.get(tail)?.some((rest) => isOf(stem + rest))) return true
  }
  return false
}

/** A plural takes no ending: `présentés es` is `présenté ses`. */
function isStem(word: string): boolean {
  const { whole, base } = lexicon()
  return word.endsWith('s') ? whole.has(word) || base.has(word) : isForm(word)
}

const isBase = (word: string): boolean => lexicon().base.has(word)

function isForm(word: string): boolean {
  const { whole, er, ir, base } = lexicon()
  // Small words take no endings: `queles` is two of them.
  if (FUNCTION_WORDS.has(word)) return false
  if (whole.has(word) || base.has(word)) return true
  for (let length = 1; length <= LONGEST_ENDING && length < word.length - 1; length += 1) {
    const tail = word.slice(-length)
    const stem = word.slice(0, -length)
    if (
      REGULAR.has(tail) &&
      (stem.length > 3 || !DERIVED.has(tail)) &&
      (isErStem(stem, er) || isErNoun(stem, base))
    )
      return true
    if (IR.has(tail) && ir.has(stem)) return true
    if (
      VERBAL.get(tail)?.some(
        (rest) => whole.has(stem + rest) && (rest !== '' || PARTICIPLE.test(stem)),
      )
    )
      return true
  }
  return false
}

const FUTURE = /^(?<stem>\p{L}+r)(?:ai|as|a|ons|ez|ont|ais|ait|aient|ions|iez)$/u
// `viendr-` from `venir`, `courr-` from `courir`, `accueiller-`, `acquerr-`, `verr-`, `vaudr-`, `promouvr-`.
const FUTURE_STEMS: readonly (readonly [printed: RegExp, infinitive: string])[] = [
  [/iendr$/u, 'enir'],
  [/ourr$/u, 'ourir'],
  [/cueiller$/u, 'cueillir'],
  [/querr$/u, 'quérir'],
  [/verr$/u, 'voir'],
  [/enverr$/u, 'envoyer'],
  [/vaudr$/u, 'valoir'],
  [/vr$/u, 'voir'],
]

/** `couvrira`, `sortiront`, `interviendrait`: an infinitive in -ir or -oir and the endings of avoir. */
function isFuture(word: string): boolean {
  const stem = FUTURE.exec(word)?.groups?.['stem']
  if (stem === undefined) return false
  const { whole, ir, er } = lexicon()
  const isVerb = (infinitive: string): boolean =>
    whole.has(infinitive) ||
    (infinitive.endsWith('ir') && ir.has(infinitive.slice(0, -2))) ||
    (infinitive.endsWith('er') && er.has(infinitive.slice(0, -2)))
  if (/[io]r$/u.test(stem) && isVerb(stem)) return true
  return FUTURE_STEMS.some(
    ([printed, infinitive]) => printed.test(stem) && isVerb(stem.replace(printed, infinitive)),
  )
}

/** `fonctionn-` from `fonction`, `sélectionn-` from `sélection`. */
const isErNoun = (stem: string, base: ReadonlySet<string>): boolean =>
  stem.endsWith('ionn') && base.has(stem.slice(0, -1))

/** `annonç-` for `annonc-`, `partage-` for `partag-`, `complèt-` for `complét-`, `appell-` for `appel-`, `mèn-` for `men-`. */
function isErStem(stem: string, er: ReadonlySet<string>): boolean {
  if (stem.length < 2) return false
  if (er.has(stem)) return true
  const plain = stem
    .replace(/ç$/u, 'c')
    .replace(/ge$/u, 'g')
    .replace(/ll$/u, 'l')
    .replace(/tt$/u, 't')
    .replace(/(?<=[ou])i$/u, 'y')
  const grave = /è(?=[^è]{1,2}$)/u
  return er.has(plain) || er.has(plain.replace(grave, 'é')) || er.has(plain.replace(grave, 'e'))
}
