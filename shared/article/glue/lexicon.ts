/**
 * Whether a run of letters is a French word, in any form of those that `french-words.ts` lists.
 *
 * Written for this project, for the repair of glued words on a page read alone. Loaded only where it is needed: by
 * tools, and by a reader's browser for a page that looks glued.
 */

import { ADJECTIVES, NOUNS, OTHERS, VERBS_ER, VERBS_IR } from './french-words.ts'
import { FUNCTION_WORDS } from './function-words.ts'
import { CALENDAR } from './word-parts.ts'

/** Endings, and what the listed form has in their place: `commerciaux` is listed as `commercial`. */
type Endings = ReadonlyMap<string, readonly string[]>

const endings = (text: string): Endings => {
  const found = new Map<string, string[]>()
  for (const rule of text.split(' ')) {
    const [printed = '', listed = ''] = rule.split('<')
    found.set(printed, [...(found.get(printed) ?? []), listed])
  }
  return found
}

// `vietnamienne`, `nombreuses`, `décisive`, `actrice`, `ouvrière`, `récemment`, `publiquement`.
const NOMINAL = endings(
  's< e< es< x< aux<al ale<al ales<al ive<if ives<if euse<eux euses<eux nne<n nnes<n lle<l lles<l tte<t ttes<t te<t tes<t trice<teur trices<teur euse<eur euses<eur ' +
    'ère<er ères<er ière<ier ières<ier ment< ement< ivement<if eusement<eux amment<ant emment<ent nnement<n llement<l èrement<er ément<e che<c ches<c isme<iste ismes<iste ' +
    'ation<er ique<ie iques<ie iste<isme istes<isme ité<e alité<al ivité<if',
)
// Forms of irregular verbs from the listed ones: `répondait` from `répondent`, `répondra` from `répondre`, `détruites` from `détruit`.
const VERBAL = endings(
  'i<ir ie<ir is<ir ies<ir it<ir u<re us<re ue<re ues<re s< e< es< ait<ent aient<ent ais<ent ant<ent ante<ent ants<ent antes<ent ons<ent ez<ent e<ent iez<ent a<e ont<e ait<e aient<e ai<e as<e',
)
const REGULAR = new Set(
  (
    'er e es ent ons ez é ée és ées ant ante ants antes ait aient a èrent era eront erait eraient erons erez erais erions iez ions ais ât assent ' +
    'ation ations ateur ateurs atrice atrices atif atifs ative atives ement ements eur eurs euse euses age ages able ables ure ures ence ences ance ances'
  ).split(' '),
)
// From short stems too few are words to believe them unlisted: `serrures`, not `errures`.
const DERIVED = new Set(['ure', 'ures'])
const IR = new Set(
  'ir i ie is ies it issent issons issez issait issaient issant issante issants issantes ira iront irait iraient irent isse ît issement issements isseur isseurs'.split(
    ' ',
  ),
)

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

/**
 * Whether French words hold these letters in a row, `^` and `#` standing for their beginning and end.
 *
 * `diri` and `ion#` do, `ldim` does not: where `commercialdiminue` holds it, two words meet. An ending counts with
 * the stems that take it.
 */
export function isFrenchRun(letters: string): boolean {
  let known = runs.get(letters)
  if (known === undefined) {
    known = isWithin(letters)
    if (runs.size >= MOST_ANSWERS) runs.clear()
    runs.set(letters, known)
  }
  return known
}

const runs = new Map<string, boolean>()

const WHOLES = ` ${[OTHERS, NOUNS, ADJECTIVES, ...FUNCTION_WORDS].join(' ')} `
const STEMS = ` ${VERBS_ER} ${VERBS_IR} `

function isWithin(letters: string): boolean {
  const spaced = letters.replace(/[\^#]/gu, ' ')
  if (WHOLES.includes(spaced) || (!letters.endsWith('#') && STEMS.includes(spaced))) return true
  const whole = letters.endsWith('#')
  for (let length = letters.length - 1; length >= 1; length -= 1) {
    const stem = spaced.slice(0, length)
    const ending = whole ? letters.slice(length, -1) : letters.slice(length)
    if (ENDINGS.some((rule) => meets(rule, stem, ending, whole))) return true
  }
  return false
}

interface Ending {
  readonly printed: string
  readonly listed: string
  readonly words: string
}

const ENDINGS: readonly Ending[] = [
  ...[...NOMINAL, ...VERBAL].flatMap(([printed, rests]) =>
    rests.map((listed) => ({ printed, listed, words: WHOLES })),
  ),
  ...[...REGULAR].map((printed) => ({ printed, listed: '', words: ` ${VERBS_ER} ` })),
  ...[...IR].map((printed) => ({ printed, listed: '', words: ` ${VERBS_IR} ` })),
]

const meets = (
  { printed, listed, words }: Ending,
  stem: string,
  ending: string,
  whole: boolean,
): boolean =>
  (whole ? printed === ending : printed.startsWith(ending)) && words.includes(`${stem}${listed} `)

/** Whether a lower-case run of letters is a French word of the list, in any of its forms. */
export function isFrenchWord(word: string): boolean {
  let known = answers.get(word)
  if (known === undefined) {
    known = isListed(word)
    if (answers.size >= MOST_ANSWERS) answers.clear()
    answers.set(word, known)
  }
  return known
}

// The same few thousand words come on every page.
const answers = new Map<string, boolean>()
const MOST_ANSWERS = 50_000

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
