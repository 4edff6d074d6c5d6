/**
 * Letters that a page explains as a measure, a treaty or a plan: `l'indice du climat des affaires (BCI)`. Wherever
 * else it prints them they are no body: `le BCI a gagné six points`.
 */
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { isAllCapitals } from '../../../french/letters.ts'
import type { Part } from '../../../article/article.ts'
import { isHead } from '../lexicon/heads.ts'
import { wordsOf, type Word } from '../../words.ts'
import type { FoundBody } from '../found-body.ts'

const MEASURES = oneOf(
  'indices? indicateurs? index barometre taux produit accords? traite pacte convention memorandum protocole systeme mecanisme initiative strategie plan norme certificat certification label licence contrat modele methode test technologie technique procede maladie syndrome virus station taxe impot zone couloir corridor resolution loi',
)

/** Who meets has the letters for the meeting: `la réunion des hauts fonctionnaires (SOM)`; a body between has its own. */
const MEETINGS = oneOf(
  'reunions? sessions? conferences? sommet forum dialogue rencontre consultations? festival championnats? coupe exposition foire salon tournoi seminaire colloque symposium exercices?',
)

/** So far before the brackets the noun stands. */
const FAR = 12

/** What is found, without letters that the page explains as something else. */
export function withoutMeasures(
  parts: readonly Part[],
  found: readonly FoundBody[],
): readonly FoundBody[] {
  if (!found.some(isLetters)) return found
  const measures = measuresIn(parts)
  if (measures.size === 0) return found
  return found.filter((body) => !isLetters(body) || !measures.has(body.words[0]!.text))
}

const isLetters = ({ rule, words }: FoundBody): boolean =>
  words.length === 1 &&
  isAllCapitals(words[0]!.text) &&
  /^organisation\/(?:acronym|echo|cued|beside)$/u.test(rule)

function measuresIn(parts: readonly Part[]): ReadonlySet<string> {
  const measures = new Set<string>()
  for (const part of parts) {
    const words = wordsOf(part)
    for (let at = 2; at < words.length; at += 1) {
      const { gap, text } = words[at]!
      if (gap === ' (' && isAllCapitals(text) && isMeasured(words, at)) measures.add(text)
    }
  }
  return measures
}

/** The noun whose letters these are, before any name. */
function isMeasured(words: readonly Word[], at: number): boolean {
  let meets = true
  for (let before = at - 1; before >= 0 && before > at - FAR; before -= 1) {
    const { capital, gap, plain } = words[before]!
    if (MEASURES.test(plain)) return true
    // `le Forum des chefs d'entreprises (FCE)`: who is in it, not who meets
    const members = isOneOf(words[before + 2]?.plain, 'chefs patrons employeurs')
    if (capital && plain === 'forum' && members) return false
    if (meets && MEETINGS.test(plain)) return true
    meets &&= !isHead(plain)
    if (capital || !/^[ '-]$/u.test(gap)) return false
  }
  return false
}
