/**
 * Places that only the words around them tell: `à Villejuif`, `en Bohême`, `dans le Queensland`, `Lang Nu,
 * dans la province de Lào Cai`, `la Première ministre de l'Alberta`. What a person, a body or a common
 * noun with a capital could be in the same spot stays out.
 */
import { opensName } from '../gazetteer/given-names.ts'
import { GRAMMAR } from '../gazetteer/not-names.ts'
import { FAMILY_NAMES } from '../gazetteer/vietnamese-names.ts'
import { countryAt } from '../countries/words.ts'
import { fixedAt } from '../organisations/fixed.ts'
import { isHead } from '../organisations/heads.ts'
import { isSyllable } from '../../french/syllable.ts'
import { bySpelling, type Spelling } from '../spelling.ts'
import { continues, opensSentence, type Word } from '../words.ts'
import { compassEnd, knownPlaceAt, nameEnd, NOT_PLACES, site, type PlaceAt } from './known.ts'

// Nouns that copy writes with a capital and that are no places: texts, feasts, offices, means.
const NO_TOWN =
  /^(?:conseil|bourse|coupe|ligue|formule|conference|sommet|forum|congres|declaration|traite|constitution|accord|convention|charte|plan|strategie|resolution|document|livre|code|loi|rapport|bulletin|partie|patrie|gouvernement|oncle|roi|reine|prince|princesse|samdech|son|sa|ses|leur|monsieur|madame|general|fete|festival|jeux|journee|annee|semaine|tet|noel|paques|facebook|internet|youtube|zalo|tiktok|dollar|euro|dieu|bouddha|covid|cop|airbus|boeing|championnat|serie|super|grand|groupe|unite|secretariat|programme|projet|universite|ambassade|consulat|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|revolution|guerre|bataille|campagne|victoire|liberation|conjoncture|initiative|nouvel|nouveau|histoire|republique|marche|islam|christ|coran|bible|hemicycle|larousse|ancien|ancienne|twitter|instagram|whatsapp|telegram|linkedin|netflix|google|amazon|ehpad|temple|musee|cour|parquet|sud|nord)$/u

/** After these `à` gives, and what follows receives: `confié à Vinaconex`. */
const GIVING =
  /^(?:vend\w*|livr\w*|attribu\w*|confi\w*|remis\w*|remet\w*|offert\w*|offr\w*|donn\w*|accord\w*|pret\w*|propos\w*|demand\w*|permis\w*|permet\w*|apparten\w*|appartient|grace|face|quant|rapport|hommage|merci|conformement|suite|decern\w*|adress\w*|envoy\w*|felicit\w*|condoleances|ecri\w*|succed\w*|visite|voeux|soutien|message|lettre|aide|assistance|parl\w*|dit|decl\w*|affirm\w*|oppos\w*|battu\w*|victoire|defaite|participation|participe\w*|adhesion|adher\w*|membre|candidat\w*|contribu\w*|associ\w*|liee?s?|consacr\w*|dedi\w*|candidature|particip\w*)$/u

/** Whether a word is written as a town's name is and means nothing else. */
const mayBeTown = bySpelling(
  ({ text, plain, capital }) =>
    capital &&
    /\p{Ll}/u.test(text) &&
    !/\p{Ll}\p{Lu}/u.test(text) &&
    !NOT_PLACES.test(plain) &&
    !NO_TOWN.test(plain) &&
    !GRAMMAR.has(plain) &&
    !isHead(plain),
)

export const isUnknown = (words: readonly Word[], at: number): boolean => {
  const word = words[at]
  return (
    word !== undefined &&
    mayBeTown(word) &&
    (word.text.length > 2 || (words[at + 1]?.capital === true && words[at + 1]!.gap === ' ')) &&
    countryAt(words, at) === undefined &&
    fixedAt(words, at) === undefined &&
    knownPlaceAt(words, at) === undefined
  )
}

// `La Courneuve`, `San Pedro`, `Saint-Denis`, `Port Moresby`: a first word that towns have.
const TOWN_OPENS =
  /^(?:la|le|les|los|las|san|santa|santo|saint|sainte|port|puerto|new|fort|ban|nong|muang|el|al|ciudad|villa|vila|belo|porto|ville|lake|mount|cape|chiang|kota|koh|nakhon|tel|beit|ain|ben)$/u

/** Whether a run reads like a town's name rather than a person's. */
export function isTown(words: readonly Word[], from: number, to: number): boolean {
  if (from === to) return !/^(?:m|mm|mme|dr)$/u.test(words[from]!.plain)
  if (TOWN_OPENS.test(words[from]!.plain)) return true
  // Two syllables are a commune's name; three are a person's.
  if (to - from === 1 && words.slice(from, to + 1).every(({ text }) => isSyllable(text)))
    return true
  if (words.slice(from + 1, to + 1).every(({ gap }) => gap === '-'))
    return !opensName(words[from]!.plain)
  return false
}

/** Whether a word in small letters may tell that a place follows. */
export const locates = ({ plain }: Spelling): boolean =>
  PREPOSITIONS.has(plain) || GOVERNS.has(plain) || plain === 'ministre'

export function locatedAt(words: readonly Word[], at: number): PlaceAt | undefined {
  return glossedAt(words, at) ?? afterPreposition(words, at) ?? governedAt(words, at)
}

const PREPOSITIONS: ReadonlySet<string> = new Set('a depuis vers via par en dans'.split(' '))

/** `à Suva`, `en Bohême`, `dans le Queensland`, `dans l'Oregon`. */
function afterPreposition(words: readonly Word[], at: number): PlaceAt | undefined {
  const { plain, text } = words[at]!
  if (!PREPOSITIONS.has(plain)) return undefined
  if (plain === 'a' && text.length === 1 && /[àÀ]/u.test(text)) {
    const from = at + 1
    const article = words[from]?.capital === true && /^(?:La|Le|Les)$/u.test(words[from]!.text)
    if (words[from]?.gap !== ' ' || !isUnknown(words, article ? from + 1 : from)) return undefined
    if (article && words[from + 1]!.gap !== ' ') return undefined
    const to = nameEnd(words, from)
    const given = words[at - 1]
    if (
      given !== undefined &&
      !opensSentence(words, at) &&
      words[at]!.gap === ' ' &&
      GIVING.test(given.plain)
    )
      return undefined
    return isTown(words, from, to) ? site(words, from, to, 'at') : undefined
  }
  // `depuis Takhmao`, `le passage par Acapulco`
  const through =
    plain === 'par' &&
    /^(?:passage|transit|detour|passe|passant|passer|transite)$/u.test(words[at - 1]?.plain ?? '')
  if (
    (/^(?:depuis|vers|via)$/u.test(plain) || through) &&
    words[at + 1]?.gap === ' ' &&
    isUnknown(words, at + 1)
  ) {
    const to = nameEnd(words, at + 1)
    return to === at + 1 && !opensName(words[to]!.plain)
      ? site(words, at + 1, to, 'toward')
      : undefined
  }
  if (
    plain === 'en' &&
    (!words[at]!.capital || opensSentence(words, at)) &&
    words[at + 1]?.gap === ' ' &&
    isUnknown(words, at + 1)
  ) {
    const named = nameEnd(words, at + 1)
    const to = compassEnd(words, named)
    // `en Caroline du Nord`: nobody is called so.
    if (to > named) return site(words, at + 1, to, 'in')
    const one = words.slice(at + 2, to + 1).every(({ gap }) => gap !== ' ')
    return one && !opensName(words[at + 1]!.plain) ? site(words, at + 1, to, 'in') : undefined
  }
  if (
    plain === 'dans' &&
    /^(?:le|la|l)$/u.test(words[at + 1]?.plain ?? '') &&
    !words[at + 1]!.capital &&
    words[at + 1]!.gap === ' '
  ) {
    const from = at + 2
    if (words[from] === undefined || !continues(words[from]!) || !isUnknown(words, from))
      return undefined
    const to = compassEnd(words, nameEnd(words, from))
    // `dans le Livre blanc`, `dans la Déclaration de …`: a title goes on in small letters.
    const after = words[to + 1]
    const goesOn = after?.gap === ' ' && /^(?:de|du|des|d|sur|relative?)$/u.test(after.plain)
    return goesOn || to - from > 1 ? undefined : site(words, from, to, 'within')
  }
  return undefined
}

const TERRITORY =
  /^(?:province|district|commune|region|village|ville|Etat|etat|departement|comte|canton|prefecture|wilaya|gouvernorat|oblast|banlieue|nord|sud|est|ouest|centre|vallee|archipel|ile)$/u

/** `Lang Nu, dans la province de`, `de Gandhinagar, en Inde`, `Hai Lang, province de Quang Tri`, `(Laos)`. */
function glossedAt(words: readonly Word[], at: number): PlaceAt | undefined {
  const before = words[at - 1]
  if (!words[at]!.capital) return undefined
  // `A Khanty-Mansiïsk, en Sibérie`: a capital without its accent.
  const opening = before?.text === 'A' && opensSentence(words, at - 1)
  if (before?.capital === true && !opening && /^[ '-]$/u.test(words[at]!.gap)) return undefined
  if (!isUnknown(words, at) && !opensLike(words, at)) return undefined
  const to = nameEnd(words, at)
  const [first, second, third] = [words[to + 1], words[to + 2], words[to + 3]]
  if (first === undefined || to - at > 3) return undefined
  const located = before !== undefined && /^(?:a|de|d|depuis|vers|entre|pres)$/u.test(before.plain)
  if (first.gap === ', ' && second !== undefined) {
    const within =
      /^(?:dans|au|a)$/u.test(first.plain) &&
      /^(?:le|la|l|nord|sud|est|ouest|centre)$/u.test(second.plain) &&
      (TERRITORY.test(second.plain) || TERRITORY.test(third?.plain ?? ''))
    const sits =
      located ||
      at === 0 ||
      opensSentence(words, at) ||
      /^(?:et|ou|commune|village)$/u.test(before?.plain ?? '')
    const named = TERRITORY.test(first.plain) && /^(?:de|d|du)$/u.test(second.plain)
    if ((within || named) && sits) return site(words, at, to, 'glossed')
    const shore =
      first.plain === 'sur' &&
      /^(?:la|le|l|les)$/u.test(second.plain) &&
      /^(?:ocean|mer|fleuve|cote|cotes|rive|rives|littoral|golfe|bord)$/u.test(third?.plain ?? '')
    if (shore && !isPersonal(words, at, to)) return site(words, at, to, 'glossed')
    const abroad =
      /^(?:en|au|aux)$/u.test(first.plain) &&
      (countryAt(words, to + 2)?.form === 'name' || knownPlaceAt(words, to + 2) !== undefined)
    if (abroad && located && (opening || before!.plain !== 'a'))
      return isPersonal(words, at, to) ? undefined : site(words, at, to, 'glossed')
  }
  const bracketed = first.gap === ' (' && countryAt(words, to + 1)?.form === 'name'
  const province =
    first.gap === ' (' && TERRITORY.test(first.plain) && /^(?:de|d|du)$/u.test(second?.plain ?? '')
  return (bracketed || province) && located ? site(words, at, to, 'glossed') : undefined
}

const opensLike = (words: readonly Word[], at: number): boolean =>
  TOWN_OPENS.test(words[at]!.plain) && words[at + 1]?.capital === true && words[at + 1]!.gap === ' '

const isPersonal = (words: readonly Word[], from: number, to: number): boolean =>
  to > from &&
  (opensName(words[from]!.plain) ||
    (to - from > 1 && words.slice(from, to + 1).every(({ text }) => isSyllable(text))))

const GOVERNS: ReadonlySet<string> = new Set(
  'maire maires mairesse gouverneur gouverneurs gouverneure gouverneures prefet prefete bourgmestre eveque archeveque elu elus elue elues'.split(
    ' ',
  ),
)

/** `maire de Gembloux`, `gouverneur de l'Oregon`, `Première ministre de l'Alberta`: who governs a place. */
function governedAt(words: readonly Word[], at: number): PlaceAt | undefined {
  const { plain } = words[at]!
  const minister = plain === 'ministre' && /^premiere?$/u.test(words[at - 1]?.plain ?? '')
  if (!minister && !GOVERNS.has(plain)) return undefined
  let from = at + 1
  if (!/^(?:de|du|d)$/u.test(words[from]?.plain ?? '') || words[from]!.gap !== ' ') return undefined
  from += 1
  if (/^(?:la|l)$/u.test(words[from]?.plain ?? '') && !words[from]!.capital) from += 1
  if (words[from] === undefined || !continues(words[from]!) || !isUnknown(words, from))
    return undefined
  let to = compassEnd(words, nameEnd(words, from))
  // `Première ministre de l'Alberta Danielle Smith`: the name of who governs follows.
  for (let at = from + 1; at <= to; at += 1) {
    if (words[at]!.gap === ' ' && words[at]!.capital && opensName(words[at]!.plain)) to = at - 1
  }
  // `maire de Choisy-le-Roi Tonino Panetta`: behind a hyphenated town two words are a person.
  const gaps = words.slice(from + 1, to + 1).map(({ gap }) => gap)
  const apart = gaps.lastIndexOf('-') + 1
  if (apart > 0 && gaps.length - apart === 2) to = from + apart
  return isPersonal(words, from, to) ? undefined : site(words, from, to, 'governed')
}

/** What stands beside a place in a list: `Nampula, Beira et la vallée du Zambèze`, `Liège et Hanoï`. */
export function besidePlace(words: readonly Word[], from: number, to: number): readonly PlaceAt[] {
  const found: PlaceAt[] = []
  for (let last = to, steps = 0; steps < 8; steps += 1) {
    const next = words[last + 1]
    const closes = next?.gap === ' ' && next.plain === 'et'
    let item = closes ? last + 2 : last + 1
    const stands = words[item]?.gap === (closes ? ' ' : ', ')
    // `de Rennes, de Grenoble et de Villeurbanne`, `le district de Hoc Mon et celui de Cu Chi`
    if (/^cel(?:ui|le)$/u.test(words[item]?.plain ?? '')) item += 1
    const again =
      /^de?$/u.test(words[item]?.plain ?? '') && /^de?$/u.test(words[from - 1]?.plain ?? '')
    if (again) item += 1
    if (!stands || !isUnknown(words, item)) {
      // Without `et` it was no list: `Paris, Macron a reçu …`.
      if (!closes || steps === 0) found.length = 0
      break
    }
    const end = nameEnd(words, item)
    if (
      (opensName(words[item]!.plain) && !isPair(words, end)) ||
      (again ? end - item > 2 : end - item > 0 && words[end]!.gap !== '-' && !isPair(words, end))
    ) {
      found.length = 0
      break
    }
    found.push(site(words, item, end, 'beside'))
    if (closes) break
    last = end
  }
  let link = from - 1
  if (/^(?:la|le|l|les)$/u.test(words[link]?.plain ?? '')) link -= 1
  // `La Rhénanie-du-Nord-Westphalie, la Bavière et …`
  if (link === from - 2 && words[from - 1]!.gap === ', ' && words[link]?.capital === true) {
    let start = link
    while (words[start]!.gap === '-' && start > 0) start -= 1
    if (/^(?:la|le|l)$/u.test(words[start - 1]?.plain ?? '') && isUnknown(words, start))
      found.push(site(words, start, link, 'beside'))
    return found
  }
  if (words[link]?.plain !== 'et' || words[link]!.gap !== ' ') return found
  for (let at = link - 1; ;) {
    // One word beside a place is a place, and so are two syllables; other names may be a person's.
    const start = isPair(words, at) ? at - 1 : at
    if (words[start - 1]?.capital === true && /^[ '-]$/u.test(words[start]?.gap ?? '')) break
    const known = knownPlaceAt(words, start)?.to === at
    if (!known && (!isUnknown(words, start) || (start === at && opensName(words[at]!.plain)))) break
    if (!known) found.push(site(words, start, at, 'beside'))
    if (words[start]!.gap !== ', ') break
    at = start - 1
  }
  return found
}

/** `Ba Che`, not `To Lam`: two Vietnamese syllables that begin no person's name. */
const isPair = (words: readonly Word[], at: number): boolean =>
  words[at]?.capital === true &&
  words[at]!.gap === ' ' &&
  words[at - 1]?.capital === true &&
  isSyllable(words[at]!.text) &&
  isSyllable(words[at - 1]!.text) &&
  !FAMILY_NAMES.has(words[at - 1]!.plain)
