/** The pieces of a French event's name behind its noun: a partner, an adjective, what it shows, where it is held, what for. */
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { countryAt } from '../../countries/words.ts'
import { fixedAt } from '../../organisations/lexicon/fixed.ts'
import { isFullName, nameEnd } from '../../places/name-end.ts'
import { isSide } from '../../places/sites/parts.ts'
import { isAdjective, isPortfolio, isTheme } from '../../organisations/lexicon/adjectives.ts'
import { ARTICLE, DE, PRENOMINAL } from '../../organisations/phrase.ts'
import { continues, type Word } from '../../words.ts'
import type { Reading } from './reading.ts'
import { partnerAt, takePartner } from './event-partners.ts'
import { takeBearer } from './bearers.ts'

/** These want to say what they are and what they are about: `Conférence internationale sur l'avenir de l'Asie`. */
export const TALKS = oneOf('conference sommet forum')

export function takeAdjective(
  words: readonly Word[],
  at: number,
  name: Reading,
  next: number,
): boolean {
  const whose = countryAt(words, next)
  if (name.complements === 0) name.adjectives += 1
  // `Journées de la culture kazakhe`: whose culture it is tells them from all others.
  if (whose !== undefined && (words[at]!.plain === 'revolution' || name.complements > 0))
    name.named = true
  name.to = whose?.to ?? next
  // `socio-économiques`
  while (words[name.to + 1]?.gap === '-' && !words[name.to + 1]!.capital) name.to += 1
  return true
}

/** `culturelle et touristique`, `du commerce et du tourisme`. */
export function coordinates(words: readonly Word[], at: number, name: Reading): boolean {
  const next = name.to + 2
  if (words[next]?.gap !== ' ') return false
  // `des Sciences et Technologies`
  if (
    name.complements > 0 &&
    words[name.to]!.text.endsWith('s') &&
    words[name.to]!.capital === words[next]!.capital &&
    isTheme(words[next]!)
  ) {
    name.to = next
    return true
  }
  if (words[next]!.capital) return false
  if (
    isAdjective(words, next) &&
    isAdjective(words, name.to) &&
    (name.complements > 0 || isOneOf(words[at]!.plain, 'festival semaines? journees? foire salon'))
  )
    return takeAdjective(words, at, name, next)
  const noun = ARTICLE.test(words[next + 1]?.plain ?? '') ? next + 2 : next + 1
  return (
    DE.test(words[next]!.plain) &&
    name.complements > 0 &&
    // `de la libération du Sud et de la réunification`
    (!name.named || isSide(words[name.to]!)) &&
    words[noun]?.capital === false &&
    takeComplement(words, name, next)
  )
}

export function takeComplement(words: readonly Word[], name: Reading, at: number): boolean {
  const noun = ARTICLE.test(words[at + 1]?.plain ?? '') ? at + 2 : at + 1
  const word = words[noun]
  if (
    word === undefined ||
    !continues(word) ||
    /^\d/u.test(word.text) ||
    isOneOf(word.plain, 'son sa ses ce cet cette ces leurs? un une plusieurs nombreux nombreuses')
  )
    return false
  const partner = partnerAt(words, noun)
  if (partner !== undefined) return takePartner(words, name, partner)
  // `Rencontres bilatérales de Pham Binh Minh`
  if (word.capital && isFullName(words, noun, nameEnd(words, noun))) return false
  // `Journée du Vesak des Nations unies`
  const talks = TALKS.test(words[name.to]!.plain)
  const body = name.named || talks ? fixedAt(words, noun) : undefined
  if (body?.kind === 'international') {
    name.to = body.to
    // `Conférence des Nations unies sur l'océan`
    name.closed = !talks
    name.named = true
    return true
  }
  if (name.named && word.capital) return false
  // `Journée traditionnelle du Front de la Patrie du Vietnam`
  const whose = word.capital ? fixedAt(words, noun) : undefined
  if (whose !== undefined && whose.to > noun) {
    name.to = whose.to
    name.complements += 1
    name.named = true
    name.closed = true
    return true
  }
  // `des quatre saisons`
  name.to =
    (PRENOMINAL.test(word.plain) || NUMBERS.test(word.plain)) &&
    words[noun + 1]?.gap === ' ' &&
    !words[noun + 1]!.capital
      ? noun + 1
      : noun
  name.complements += 1
  // `Grand Prix de Formule 1 du Vietnam`
  if (
    word.plain === 'formule' &&
    /^ ?\d$/u.test((words[noun + 1]?.gap ?? '') + (words[noun + 1]?.text ?? ''))
  ) {
    name.to = noun + 1
    return true
  }
  // `des cerfs-volants`
  if (!word.capital && words[name.to + 1]?.gap === '-' && !words[name.to + 1]!.capital) name.to += 1
  if (!word.capital) return takeBearer(words, name)
  name.named = true
  // `Fête de la Saint Valentin`
  if (isOneOf(word.plain, 'saint sainte') && words[noun + 1]?.capital === true) name.to = noun + 1
  while (words[name.to + 1]?.gap === '-' && words[name.to + 1]!.capital) name.to += 1
  return true
}

const NUMBERS = oneOf('deux trois quatre cinq six sept huit neuf dix douze cent mille')

/** `au Maroc`, `à Hanoï`: where it is held closes its name. */
export function takeWhere(words: readonly Word[], name: Reading): boolean {
  const noun = ARTICLE.test(words[name.to + 2]?.plain ?? '') ? name.to + 3 : name.to + 2
  // `Journée du Vietnam à l'étranger`
  if (words[noun]?.plain === 'etranger' && name.named) {
    name.to = noun
    name.closed = true
    return true
  }
  const partner =
    name.complements + name.adjectives > 0 || name.named ? partnerAt(words, noun) : undefined
  if (partner === undefined || words[noun]!.gap === '-') return false
  name.to = partner.to
  name.named = true
  name.closed = true
  name.where = true
  return true
}

/** `de lutte contre le sida`, `des Nations unies pour la paix`. */
export function takeAim(words: readonly Word[], name: Reading): boolean {
  // `Journée mondiale sans tabac`
  if (words[name.to + 1]!.plain === 'sans') {
    if (words[name.to + 2]?.capital !== false) return false
    name.to += 2
    name.aim = true
    name.complements += 1
    return true
  }
  const noun = name.to + 3
  if (!ARTICLE.test(words[name.to + 2]?.plain ?? '') || words[noun]?.capital !== false) return false
  // `le Salon de Genève pour les raisons`
  if (words[name.to + 1]!.plain === 'pour' && !isTheme(words[noun]) && !isPortfolio(words[noun]))
    return false
  name.to = noun
  name.aim = true
  name.complements += 1
  return true
}
