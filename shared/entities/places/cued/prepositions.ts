/** Places that a preposition tells: `à Villejuif`, `depuis Takhmao`, `en Bohême`, `dans le Queensland`. */
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { opensName } from '../../gazetteer/given-names.ts'
import { isOccupation } from '../../gazetteer/titles.ts'
import { compassEnd, type PlaceAt, site } from '../known.ts'
import { isFullName, nameEnd } from '../name-end.ts'
import { isTown, isUnknown } from './town-shape.ts'
import { plainIn } from '../../spelling.ts'
import { continues, opensSentence, type Word } from '../../words.ts'

/** After these `à` gives, and what follows receives: `confié à Vinaconex`. */
const GIVING =
  /^(?:vend\w*|livr\w*|attribu\w*|confi\w*|remis\w*|remet\w*|offert\w*|offr\w*|donn\w*|accord\w*|pret\w*|propos\w*|demand\w*|permis\w*|permet\w*|apparten\w*|appartient|grace|face|quant|rapport\w*|hommage|merci|conformement|suite|decern\w*|adress\w*|envoy\w*|felicit\w*|condoleances|ecri\w*|succed\w*|visite|voeux|soutien|message|lettre|aide|assistance|parl\w*|dit|decl\w*|affirm\w*|oppos\w*|battu\w*|victoire|defaite|participation|participe\w*|adhesion|adher\w*|membre|candidat\w*|contribu\w*|associ\w*|liee?s?|consacr\w*|dedi\w*|candidature|particip\w*)$/u

export const isPreposition = plainIn('a depuis vers via par pour en dans')

/** The place behind a preposition, where nothing else can stand there. */
export function afterPreposition(words: readonly Word[], at: number): PlaceAt | undefined {
  const { plain, gap } = words[at + 1] ?? { plain: '', gap: '' }
  if (!isPreposition(words[at]) || gap !== ' ') return undefined
  const preposition = words[at]!.plain
  if (preposition === 'a') return saysWhere(words, at) ? atTown(words, at + 1) : undefined
  if (preposition === 'dans')
    return isOneOf(plain, 'le la l') && !words[at + 1]!.capital
      ? withinLand(words, at + 2)
      : undefined
  if (!isUnknown(words, at + 1)) return undefined
  if (preposition === 'en')
    return !words[at]!.capital || opensSentence(words, at) ? inLand(words, at + 1) : undefined
  return isWay(words, at) ? towardTown(words, at + 1) : undefined
}

/** `à`, or at the head of a sentence `A`: `A Kim Son, …`; not before what is given to somebody. */
function saysWhere(words: readonly Word[], at: number): boolean {
  const { text, gap } = words[at]!
  if (text !== 'à' && text !== 'À' && !(text === 'A' && opensTwoWords(words, at))) return false
  const isGiven =
    gap === ' ' && GIVING.test(words[at - 1]?.plain ?? '') && !opensSentence(words, at)
  return !isGiven && !isAwarded(words, at)
}

const opensTwoWords = (words: readonly Word[], at: number): boolean => {
  const to = nameEnd(words, at + 1)
  return to > at + 1 && words[to + 1]?.gap === ', ' && opensSentence(words, at)
}

function atTown(words: readonly Word[], from: number): PlaceAt | undefined {
  const article = words[from]!.capital && isOneOf(words[from]!.text, 'La Le Les')
  if (!isUnknown(words, article ? from + 1 : from)) return undefined
  if (article && words[from + 1]!.gap !== ' ') return undefined
  const to = nameEnd(words, from)
  // `à Thomas`
  if (to === from && opensName(words[from]!.plain)) return undefined
  return isTown(words, from, to) && !isFullName(words, from, to)
    ? site(words, from, to, 'at')
    : undefined
}

/** `dans le Queensland`; not `dans le Livre blanc`, `dans la Déclaration de …`: a title goes on in small letters. */
function withinLand(words: readonly Word[], from: number): PlaceAt | undefined {
  if (words[from] === undefined || !continues(words[from]!) || !isUnknown(words, from))
    return undefined
  const to = compassEnd(words, nameEnd(words, from))
  const after = words[to + 1]
  const goesOn = after?.gap === ' ' && isOneOf(after.plain, 'de du des d sur relative?')
  return goesOn || to - from > 1 ? undefined : site(words, from, to, 'within')
}

function inLand(words: readonly Word[], from: number): PlaceAt | undefined {
  const named = nameEnd(words, from)
  const to = compassEnd(words, named)
  const one = words.slice(from + 1, to + 1).every(({ gap }) => gap !== ' ')
  // `en Caroline du Nord`: nobody is called so.
  return to > named || (one && !opensName(words[from]!.plain))
    ? site(words, from, to, 'in')
    : undefined
}

/** `depuis Takhmao`, `le passage par Acapulco`, `s'apprêtent à partir pour Adiyaman`. */
function isWay(words: readonly Word[], at: number): boolean {
  const { plain } = words[at]!
  if (isOneOf(plain, 'depuis vers via')) return true
  const [told, reach] = plain === 'par' ? [PASSES, 6] : [LEAVES, 4]
  return words.slice(Math.max(0, at - reach), at).some((word) => told.test(word.plain))
}

const PASSES = oneOf('passage transit detour passe passent passant passer transite')
const LEAVES = /^(?:part(?:ir|is?|ie?s?|ent|ira)$|envol|embarqu|quitt)/u

const towardTown = (words: readonly Word[], from: number): PlaceAt | undefined =>
  nameEnd(words, from) === from && !opensName(words[from]!.plain)
    ? site(words, from, from, 'toward')
    : undefined

/** What is given to somebody on a stage. */
const PRIZES = oneOf(
  'prix medailles? trophees? recompenses? distinctions? titres? ballon lotus oscar cesar palme ours lion statuette couronne',
)

/** `le prix est revenu à Xuan Hinh`, `celui de la meilleure actrice à Kim Xuan`: who wins. */
function isAwarded(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  if (before === undefined || words[at]!.gap !== ' ') return false
  if (!isOneOf(before.plain, 'revenue?s? revient reviennent alle') && !isOccupation(before.plain))
    return false
  if (isOneOf(words[at - 2]?.plain, 'meilleure?')) return true
  for (let prize = at - 2; prize >= 0 && prize > at - 16; prize -= 1) {
    if (PRIZES.test(words[prize]!.plain)) return true
    if (opensSentence(words, prize)) return false
  }
  return false
}
