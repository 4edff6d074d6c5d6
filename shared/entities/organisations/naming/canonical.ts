/**
 * A body's name in one form: acronyms written out, countries as codes, articles before countries.
 */
import { oneOf } from '../../../french/word-list.ts'
import { fixedAt } from '../lexicon/fixed.ts'
import { countryAt } from '../../countries/words.ts'
import type { Part } from '../../../article/article.ts'
import { onceAPage } from '../../once-a-page.ts'
import type { Word } from '../../words.ts'
import type { FoundBody } from '../found-body.ts'

/** A body with its name in one form, which joining it to another changes. */
export interface Named {
  readonly body: FoundBody
  readonly tokens: ReadonlySet<string>
  canonical: string
  key: string
}

/** How a firm is held. */
const FORMS = oneOf('Inc Ltd Limited LLC JSC Plc SA')

const EMPTY = oneOf('de du des d la le les l et en pour sur au aux a')

/** Acronyms inside a name written out: `Comité central du PCV`. */
export function expand(words: readonly Word[], parts: readonly Part[]): string {
  const whole = fixedAt(words, 0)
  if (whole?.to === words.length - 1 && whole.to > 0 && whole.kind !== 'parliament')
    return whole.canonical
  let text = ''
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!
    const fixed = fixedAt(words, at)
    const joint = at === 0 ? '' : word.gap
    if (word.text === 'PCC') text += joint + chinaOrCuba(parts)
    else if (word.text === 'AE') text += `${joint}Affaires étrangères`
    else if (word.text === 'CC') text += `${joint}Comité central`
    else if (
      fixed !== undefined &&
      (at > 0 || fixed.to > at || fixed.acronym) &&
      fixed.kind !== 'parliament' &&
      (fixed.acronym || fixed.kind === 'party' || fixed.to === words.length - 1) &&
      // `ministère de la Culture et de la Francophonie`
      !(at > 0 && fixed.canonical.endsWith(` ${word.text}`))
    ) {
      // `auprès des Nations unies`: one organisation
      const many = fixed.canonical.startsWith('Organisation ')
        ? MANY.get(words[at - 1]?.plain ?? '')
        : undefined
      text =
        many === undefined
          ? text + joint + fixed.canonical
          : text.replace(/\p{L}+$/u, many) + fixed.canonical
      at = fixed.to
    } else text += joint + word.text
  }
  return text
}

const MANY = new Map([
  ['des', "de l'"],
  ['aux', "à l'"],
  ['les', "l'"],
])

/** `PCC` is the party that the article spells out, or that its countries tell. */
const chinaOrCuba = onceAPage((parts: readonly Part[]): string => {
  const text = parts.map((part) => part.text).join('\n')
  const count = (regex: RegExp) => text.match(regex)?.length ?? 0
  const china =
    count(/[Cc]hin(?:e|ois)|P[ée]kin|Xi Jinping/gu) +
    9 * count(/Parti communiste (?:chinois|de Chine)/gu)
  const cuba = count(/[Cc]uba|La Havane/gu) + 9 * count(/Parti communiste (?:cubain|de Cuba)/gu)
  if (china === cuba) return 'PCC'
  return china > cuba ? 'Parti communiste chinois' : 'Parti communiste de Cuba'
})

// `Comité populaire provincial` is that of the province.
const SAID_OTHERWISE = new Map([
  ['inter', 'intergouvernemental'],
  ['provincial', 'province'],
  ['provinciale', 'province'],
  ['municipal', 'ville'],
  ['municipale', 'ville'],
])

export function tokensOf(words: readonly Word[]): ReadonlySet<string> {
  const tokens = new Set<string>()
  for (let at = 0; at < words.length; at += 1) {
    const country = countryAt(words, at)
    if (country !== undefined) {
      tokens.add(country.iso)
      at = country.to
      continue
    }
    const { plain, text } = words[at]!
    // `Marriott International, Inc`
    if (EMPTY.test(plain) || (at > 0 && FORMS.test(text))) continue
    tokens.add(
      SAID_OTHERWISE.get(plain) ??
        plain.replace(/(?:ale|aux|ales|al)$/u, 'al').replace(/(?<=.{4})s$/u, ''),
    )
  }
  tokens.delete('gouvernemental')
  return tokens
}

export const article = (name: string): string =>
  /^(?:États|Émirats|Pays|Philippines|Maldives|Seychelles|Comores|Fidji|Îles|Palaos|Bahamas)/u.test(
    name,
  )
    ? 'des '
    : /^(?:Cuba|Haïti|Israël|Oman|Singapour|Monaco|Chypre|Malte|Madagascar|Djibouti|Bahreïn|Sao|Saint|Antigua|Trinité|Kiribati|Nauru|Tonga|Tuvalu|Vanuatu|Samoa|Andorre|Palestine)/u.test(
          name,
        )
      ? /^[AEIOUÎÉH]/u.test(name)
        ? "d'"
        : 'de '
      : /^[AEIOUÎÉ]/u.test(name)
        ? "d'"
        : /(?:^(?:Bélize|Cambodge|Mexique|Mozambique|Zimbabwe|Timor|Salvador))/u.test(name)
          ? 'du '
          : /^République|e$/u.test(name)
            ? 'de la '
            : 'du '

/** `Association d'amitié Vietnam-France`, `Association d'amitié France-Vietnam`: each country has its own. */
export const friendsOf = (tokens: ReadonlySet<string>, countries: readonly string[]): string =>
  tokens.has('amitie') && countries.length === 2 ? ` ${countries.join('>')}` : ''
