/**
 * Ships: `le cargo philippin Luzon Pearl`, `le chalutier QNg 96214`, `les frégates Dinh Tien Hoang et Ly Thai To`.
 *
 * Their names are people's, towns' and firms', and they are none of these: what stands in one is nobody's mention. A
 * page that names a ship means it by `le Luzon Pearl` too.
 */
import { isAllCapitals } from '../french/letters.ts'
import { isOneOf } from '../french/word-list.ts'
import type { Part } from '../article/article.ts'
import type { Span } from './entity.ts'
import { FAMILY_NAMES } from './gazetteer/vietnamese-names.ts'
import { isAdjective } from './organisations/lexicon/adjectives.ts'
import { fixedAt } from './organisations/lexicon/fixed.ts'
import { isHead } from './organisations/lexicon/heads.ts'
import { endOfPlaceName } from './places/known.ts'
import { bySpelling, plainIn, textIn } from './spelling.ts'
import { opensSentence, textOf, whereIn, type Word, wordsOf } from './words.ts'

const isShip = plainIn(
  'navires? bateau bateaux cargos? chalutiers? fregates? corvettes? destroyers? torpilleurs? croiseurs? cuirasses? patrouilleurs? paquebots? vraquiers? methaniers? chimiquiers? remorqueurs? ferry ferries ferrys voiliers? goelettes? yachts? catamarans? thoniers? baleiniers? canonnieres? peniches? barges? jonques? vedettes? submersibles? batiments?',
)

/** Ships by two words that a hyphen joins: `porte-avions`. */
const isSecondHalf = plainIn('avions conteneurs helicopteres glaces? mats marins? torpilleurs?')

/** What a `bâtiment` is when it is no building, and a `vedette` when it is no star. */
const isNaval = plainIn(
  'soutien projection combat guerre commandement ravitaillement debarquement patrouille',
)

const isKind = plainIn('ecole hopital usine citerne amiral jumeau garde-cotes pilote')

const isDeterminer = plainIn('la le l les une? des ces cette cet son sa ses leurs? plusieurs')

export interface ShipAt {
  /** Its noun. */
  readonly at: number
  readonly names: readonly { readonly from: number; readonly to: number }[]
}

/** The ship or ships whose noun stands at a word, if names follow. */
export function shipAt(words: readonly Word[], at: number): ShipAt | undefined {
  const head = words[at]!
  if (!isShip(head) && !(head.gap === '-' && isSecondHalf(head))) return undefined
  if (head.capital && !opensSentence(words, at)) return undefined
  if (isRanks(words, at)) return undefined
  const from = nameFrom(words, at)
  if (from === undefined) return undefined
  if (isOneOf(head.plain, 'batiments? vedettes?') && !isOfNavy(words, at, from)) return undefined
  const names: { from: number; to: number }[] = []
  for (let start = from; ;) {
    const to = nameEnd(words, start)
    if (!isName(words, at, start, to)) break
    names.push({ from: start, to })
    const joins = words[to + 1]?.gap === ' ' && words[to + 1]!.plain === 'et' ? to + 2 : to + 1
    const next = words[joins]
    if (!isPlural(head)) break
    if (next?.capital !== true || next.gap !== (joins === to + 2 ? ' ' : ', ')) break
    start = joins
  }
  return names.length === 0 ? undefined : { at, names }
}

/** `le capitaine de frégate Paolo Vanni`: a sort of ship in a rank or a trade. */
const isRanks = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.plain === 'de' && isOneOf(words[at - 2]?.plain, 'capitaines? lieutenants? patron')

/** Past what kind of ship it is, whose and what for: `-école`, `philippin`, `de pêche`. */
function nameFrom(words: readonly Word[], head: number): number | undefined {
  let at = head + 1
  while (at < head + 8) {
    const word = words[at]
    if (word === undefined || !/^(?: ["«“]? ?|'|-)$/u.test(word.gap)) return undefined
    if (word.capital || /^\d{3}$/u.test(word.text)) return at
    const noun = words[at + 1]
    if (isOneOf(word.plain, 'de d') && noun?.capital === false && !isDeterminer(noun)) {
      at += 2
      continue
    }
    // `la frégate lance-missiles`
    if (!isKind(word) && !isAdjective(words, at) && !isOneOf(word.plain, 'lance missiles rapide'))
      return undefined
    at += 1
  }
  return undefined
}

/** Capitals, and the numbers and letters among them: `QNg 96214 TS`, `016-Quang Trung`, `John S. McCain`. */
function nameEnd(words: readonly Word[], from: number): number {
  let to = from
  for (let at = from + 1; at < from + 7; at += 1) {
    const word = words[at]
    if (word === undefined) break
    const initial = words[at - 1]!.text.length === 1 && word.gap === '. '
    if (!/^[ -]$/u.test(word.gap) && !initial) break
    if (!word.capital && !/^\d{1,5}$/u.test(word.text)) break
    to = at
  }
  return to
}

function isName(words: readonly Word[], head: number, from: number, to: number): boolean {
  // `le ferry Can Gio-Vung Tau` is a line
  const town = endOfPlaceName(words, from)
  if (town !== undefined && town < to && /^ ?[-–] ?$/u.test(words[town + 1]!.gap)) return false
  // `des bateaux de pêche Binh Thuan`: many are not called so, they are from there
  if (town === to && isPlural(words[head]!) && !isListed(words, from, to)) return false
  // `le capitaine du chalutier Tran Van Hai`: who has it
  return !(
    isOneOf(
      words[head - 2]?.plain,
      'capitaine commandant proprietaire patron armateur pilote chef mecanicien second',
    ) && FAMILY_NAMES.has(words[from]!.plain)
  )
}

const isPlural = ({ plain }: Word): boolean => /[sx]$/u.test(plain)

/** `les frégates Dinh Tien Hoang et Ly Thai To` */
const isListed = (words: readonly Word[], from: number, to: number): boolean =>
  [from - 1, to + 1].some((at) => words[at]?.plain === 'et') || words[to + 1]?.gap === ', '

const isOfNavy = (words: readonly Word[], head: number, from: number): boolean =>
  words.slice(head + 1, from).some((word) => isNaval(word)) ||
  /^\d+$/u.test(words[from + 1]?.text ?? '')

const isPrefix = textIn('USS USNS HMS HMAS HMNZS HMCS HTMS ROKS BRP KRI INS MSC CMA')

/** `l'USS Carl Vinson`, `le HMAS Toowoomba`: navies' letters stand before a name, and owners' where no firm has `le`: `le MSC Irina`. */
function prefixedAt(words: readonly Word[], at: number): ShipAt | undefined {
  if (!isPrefix(words[at]!) || words[at + 1]?.capital !== true || words[at + 1]!.gap !== ' ')
    return undefined
  if (isOneOf(words[at]!.text, 'MSC CMA') && !isOneOf(words[at - 1]?.plain, 'le du au'))
    return undefined
  return { at, names: [{ from: at, to: nameEnd(words, at) }] }
}

const isAboard = plainIn('equipage naufrage epave bord')

/** `l'équipage du Luzon Pearl`, `à bord du Sewol`, `le naufrage de l'Estonia`: what only a ship has. */
function aboardAt(words: readonly Word[], at: number): ShipAt | undefined {
  if (!isAboard(words[at]!)) return undefined
  if (words[at]!.plain === 'bord' && words[at - 1]?.text.toLowerCase() !== 'à') return undefined
  if (!isOneOf(words[at + 1]?.plain, 'de du')) return undefined
  const from = words[at + 1]!.plain === 'du' ? at + 2 : at + 3
  if (from > at + 2 && !isOneOf(words[at + 2]?.plain, 'la l')) return undefined
  if (words[from]?.capital !== true) return undefined
  const to = nameEnd(words, from)
  // `à bord de l'ISS`, `l'équipage de la Garde côtière`, `le naufrage du Parti socialiste`
  if (isHead(words[from]!.plain) || (to === from && isAllCapitals(words[from]!.text, 3)))
    return undefined
  // `à bord de la VinFast VF8`; the `Vinalines Queen` is a ship
  const body = fixedAt(words, from)
  if (body !== undefined && (body.to >= to || isNumbered(words, body.to + 1, to))) return undefined
  return { at, names: [{ from, to }] }
}

const isNumbered = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from, to + 1).some(({ text }) => /\d/u.test(text))

/** One question for the words of a page, of which hardly any is asked another. */
const tellsShip = bySpelling((spelling) => {
  const word = { spelling }
  return isShip(word) || isSecondHalf(word) || isAboard(word) || isPrefix(word)
})

/** Where the texts name ships. */
export function shipsIn(parts: readonly Part[]): readonly Span[] {
  const found: Span[] = []
  const names = new Set<string>()
  const add = (part: Part, words: readonly Word[], from: number, to: number) =>
    found.push({
      part: part.part,
      index: part.index,
      start: words[from]!.start,
      end: words[to]!.end,
    })
  for (const part of parts) {
    const words = wordsOf(part)
    for (const at of whereIn(words, tellsShip)) {
      const ship = shipAt(words, at) ?? aboardAt(words, at) ?? prefixedAt(words, at)
      for (const { from, to } of ship?.names ?? []) {
        add(part, words, from, to)
        if (to > from) names.add(textOf(words, from, to))
      }
    }
  }
  if (names.size === 0) return found
  for (const part of parts) {
    const words = wordsOf(part)
    for (let at = 1; at < words.length; at += 1) {
      if (!words[at]!.capital || !isOneOf(words[at - 1]!.plain, 'le la l du au')) continue
      const to = nameEnd(words, at)
      if (names.has(textOf(words, at, to))) add(part, words, at, to)
    }
  }
  return found
}
