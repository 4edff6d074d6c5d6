/**
 * Places by elimination: on a page about Vietnam, a name of two to four syllables that no recogniser has claimed is a
 * village's, a hill's or a grotto's where it says whose something is (`l'arroyo de Tam Ngan`) or where it stands
 * among places (`Nong Son, Que Phuoc et Ha Nha`). No gazetteer holds the ten thousand communes; persons, firms and
 * dynasties are told by the words beside them.
 */
import { isOneOf, oneOf } from '../../french/word-list.ts'
import { isSyllable } from '../../french/syllable.ts'
import type { Part } from '../../article/article.ts'
import { FAMILY_NAMES } from '../gazetteer/vietnamese-names.ts'
import { isGrammar } from '../gazetteer/not-names.ts'
import { placeOf } from '../part-place.ts'
import { nameEnd } from '../places/name-end.ts'
import { isUnknown } from '../places/cued/town-shape.ts'
import type { Candidate } from '../candidate.ts'
import type { Recogniser } from '../recogniser.ts'
import { textOf, wordsOf, type Word } from '../words.ts'

/** What is somebody's, or bears a name that is no place's: `la dynastie de Ly`, `le film de Minh Hang`. */
const OTHERS = oneOf(
  'civilisations? dynasties? ethnies? minorites? rois? reines? empereurs? seigneurs? princes? princesses? langues? groupes? societes? marques? chansons? chants? airs? melodies? poemes? poesies? romans? films? pieces? livres? ouvrages? recueils? oeuvres? tableaux? peintures? danses? styles? genres? cultes? genies? deesses? divinites? dieux? saint saints appartements? noms? surnoms? pseudonymes? titres? familles? clans? lignees? voix buts? passes? tirs? coups? talents? meres? peres? fils filles? freres? soeurs? epoux epouse femmes? maris? enfants? vie mort deces naissance carriere pensees? idees? ideaux epoque regnes? generations? roles? personnages? equipe equipes club clubs joueurs? maillots? retour depart arrivee blessures? victoires? performances? succes part propos mots paroles visage tombe navires? operations? varietes? recettes? plats? jeux projets? chiens? chats? photos? albums? concerts? collections? comptes? amis? amies? proches voisins? eleves? disciples? admirateurs? avocats? medecins?',
)

/** What bears its place's name without a link. */
const GROUNDS = oneOf(
  'gisements? recifs? affluents? marais hameaux? massifs? gouffres? rochers? sentiers?',
)

interface Item {
  readonly from: number
  readonly to: number
  readonly place: boolean
  /** Syllables of Vietnam; other names want a longer list. */
  readonly village?: boolean
}

export const recogniseRemaining: Recogniser = ({ parts, found = [] }) => {
  if (!found.some(({ kind, rule }) => kind === 'place' && rule === 'place/vietnamese')) return []
  const claimed = new Map<number, Candidate[]>()
  for (const each of found) {
    const place = placeOf(each)
    const here = claimed.get(place)
    if (here === undefined) claimed.set(place, [each])
    else here.push(each)
  }
  const told = new Set(found.flatMap(({ kind, key }) => (kind === 'place' ? tailsOf(key) : [])))
  const runs: { part: Part; words: readonly Word[]; item: Item; key: string }[] = []
  for (const part of parts) {
    const words = wordsOf(part)
    const items = itemsOf(words, claimed.get(placeOf(part)) ?? [])
    for (const [at, item] of items.entries()) {
      if (item.place) continue
      const key = keyOf(words, item)
      runs.push({ part, words, item, key })
      if (belongs(words, item) || isListed(words, items, at)) told.add(key)
    }
  }
  return runs.flatMap(({ part, words, item, key }) =>
    told.has(key)
      ? [
          {
            kind: 'place' as const,
            part: part.part,
            index: part.index,
            start: words[item.from]!.start,
            end: words[item.to]!.end,
            rule: 'place/remaining',
            key,
            canonical: textOf(words, item.from, item.to),
          },
        ]
      : [],
  )
}

/** Places and unclaimed names of a part, in order. */
function itemsOf(words: readonly Word[], claimed: readonly Candidate[]): readonly Item[] {
  const items: Item[] = []
  const spans = claimed
    .filter(({ kind }) => kind !== 'country')
    .sort((a, b) => a.start - b.start || b.end - a.end)
  let next = 0
  for (let at = 0; at < words.length; at += 1) {
    while (next < spans.length && spans[next]!.end <= words[at]!.start) next += 1
    const span = spans[next]
    if (span !== undefined && span.start <= words[at]!.start) {
      let to = at
      while (to + 1 < words.length && words[to + 1]!.start < span.end) to += 1
      if (span.kind === 'place') items.push({ from: at, to, place: true })
      at = to
      continue
    }
    // `O Loan`, `A Mi`: the syllable of a letter asks the next
    const first = words[at]!.text.length === 1 ? at + 1 : at
    if (!words[at]!.capital || !isUnknown(words, first)) continue
    const to = nameEnd(words, at)
    if (!(span !== undefined && span.start < words[to]!.end))
      items.push({ from: at, to, place: false, village: isVillage(words, at, to) })
    at = to
  }
  return items
}

const isVillage = (words: readonly Word[], from: number, to: number): boolean =>
  to > from &&
  words.slice(from, to + 1).every(({ text }) => isSyllable(text)) &&
  !DISHES.test(words[from]!.plain)

/** `Bun Cha`, `Banh Khoai` are eaten. */
const DISHES = oneOf('bun banh com nem xoi goi pho')

const isFamilys = (words: readonly Word[], { from }: Item): boolean =>
  FAMILY_NAMES.has(words[from]!.plain)

/** `mang lang` of `cathedrale de mang lang`: a site is called by the end of its name, unless that is somebody's. */
const tailsOf = (key: string): string[] =>
  [...key.matchAll(/ (?:de|d|du) /gu)]
    .map(({ index, 0: link }) => key.slice(index + link.length))
    .filter((tail) => !FAMILY_NAMES.has(tail.split(' ')[0]!))

/** `l'arroyo de Tam Ngan`: something's whereabouts, and nobody's. */
function belongs(words: readonly Word[], item: Item): boolean {
  const { from } = item
  if (item.village !== true || isFamilys(words, item) || words[from]!.gap === ', ') return false
  const link = words[from - 1]
  if (link === undefined) return false
  // `le gisement Te Giac Trang`
  if (GROUNDS.test(link.plain)) return true
  if (!isOneOf(link.plain, 'de d')) return false
  // `des marais, celui de O Loan en tête`: what is meant stands further back
  const again = isOneOf(words[from - 2]?.plain, 'celui celle ceux celles')
  let nouns = again ? 1 : 0
  for (let at = from - 2; at >= 0 && at > from - 12; at -= 1) {
    const { plain, capital } = words[at]!
    if (!again && capital) break
    // rice has a culture too, and that one is somewhere's
    if (OTHERS.test(plain) || (again && plain === 'culture')) return false
    if (!isGrammar(words[at]!)) nouns += 1
  }
  return nouns > 0
}

const SEPARATES = /^(?:\)?[,;] | \(| ?[-–] ?|\) )$/u

/** `Nong Son, Que Phuoc et Ha Nha`; `Ninh Thuan (Phuoc Binh, Nui Chua)`. */
function isListed(words: readonly Word[], items: readonly Item[], at: number): boolean {
  let [first, last] = [at, at]
  while (first > 0 && isNext(words, items[first - 1]!, items[first]!)) first -= 1
  while (last + 1 < items.length && isNext(words, items[last]!, items[last + 1]!)) last += 1
  const list = items.slice(first, last + 1)
  const places = list.filter(({ place }) => place).length
  if (places === 0) return false
  if (items[at]!.village !== true) return places > 2
  if (list.length > 2) return true
  // `Hanoï, Minh Hang …`, `Hanoï - Minh Hang …` say no more than where
  const gap = words[items[last]!.from]!.gap
  return gap !== ', ' && gap !== ' - '
}

const isNext = (words: readonly Word[], one: Item, other: Item): boolean => {
  const next = words[one.to + 1]!
  if (one.to + 1 === other.from) return SEPARATES.test(next.gap)
  return one.to + 2 === other.from && isOneOf(next.plain, 'et ou')
}

const keyOf = (words: readonly Word[], { from, to }: Item): string =>
  words
    .slice(from, to + 1)
    .map(({ plain }) => plain)
    .join(' ')
