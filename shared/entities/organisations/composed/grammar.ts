/**
 * How French composes the name of a body: a head noun, adjectives, complements.
 *
 * Reads the longest name from its head: `Service fédéral russe pour la coopération militaire et
 * technique`, `ministère de l'Agriculture et du Développement rural`. A pair of countries closes it;
 * what a sentence says next (a date, a verb, another person's name) stays outside.
 */
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { continues, type Word } from '../../words.ts'
import { takeAside } from '../appositions/asides.ts'
import { takeEponym } from '../appositions/eponyms.ts'
import { takeInitialled } from '../appositions/initials.ts'
import { takeProgramme, takeProject, takeSharedCause } from '../appositions/inner-names.ts'
import { takeBetween, takePair, takeTowns } from '../appositions/pairs.ts'
import { takeAgreeing, takeTail } from '../complements/agreement.ts'
import { takeLetters, takeSelect, takeSite } from '../complements/closings.ts'
import { takeComplement } from '../complements/complements.ts'
import { takePurpose } from '../complements/purposes.ts'
import { takeSeat } from '../complements/seats.ts'
import { continueList, coordinate } from '../complements/series.ts'
import { takeFellow, takeTowards } from '../complements/towards.ts'
import { takeWhere } from '../complements/where.ts'
import { begunAt, DE, type State } from '../phrase.ts'
import { isForSomething, isInCharge, isInMatter, takeCharge } from './aims.ts'
import { takePatients, takeSecondField } from './hospitals.ts'
import {
  isQualified,
  takeAdjective,
  takeCampus,
  takeFixed,
  takeHalf,
  takeJoined,
  takeOwn,
  takeRegion,
} from './qualifiers.ts'

export interface BodyName {
  /** The last word, included. */
  readonly to: number
  /** What the name holds, so that the recogniser can ask for enough of it. */
  readonly complements: number
  readonly countries: readonly string[]
  /** A place, an acronym or another proper name stands in it. */
  readonly named: boolean
  readonly pair: boolean
  readonly portfolio: boolean
  readonly purpose: string | undefined
}

/** Two countries sit in these. */
const BETWEEN = oneOf('comite commission groupe conseil sous-comite sous-commission association')

/** The longest name that begins with the head at this word. */
export function readName(words: readonly Word[], at: number, head: string): BodyName {
  const state = begunAt(at)
  for (let step = 0; step < 24 && !state.pair; step += 1) {
    if (!advance(words, state, head)) break
  }
  takeSeat(words, state, head)
  return state
}

/** Takes what goes on from the last word, if anything of the name does. */
function advance(words: readonly Word[], state: State, head: string): boolean {
  const next = words[state.to + 1]
  if (next === undefined) return false
  if (next.gap === ', ') return continueList(words, state, head)
  if (takeJoined(words, state)) return true
  if (!continues(next) && next.gap !== ' - ') return false
  if (
    takeSelect(words, state, head) ||
    takeProject(words, state, head) ||
    takeProgramme(words, state, head) ||
    takeSharedCause(words, state, head) ||
    takePatients(words, state, head) ||
    takeTail(words, state) ||
    takeSecondField(words, state, head)
  )
    return true
  const { capital, gap, plain } = next
  if (DE.test(plain) && gap === ' ' && !capital)
    return takeComplement(words, state, state.to + 1, head)
  if (takePair(words, state, state.to + 1) || takeTowns(words, state, head)) return true
  if (gap === ' - ') return takeCampus(words, state, head)
  if (plain === 'et') return coordinate(words, state, head)
  // `Force intérimaire des Nations unies pour Abyei`
  if (
    isOneOf(head, 'force mission') &&
    (plain === 'pour' || (next.text === 'à' && head === 'force')) &&
    words[state.to + 2]?.capital === true
  ) {
    state.to += 2
    return true
  }
  if (isForSomething(words, state, head)) return takePurpose(words, state)
  if (plain === 'avec') return takeFellow(words, state)
  if (isInMatter(words, state)) {
    state.last = 'theme'
    return takeComplement(words, state, state.to + 3, head)
  }
  if (isOneOf(plain, 'en a au aux aupres') && !capital)
    return (
      (isOneOf(plain, 'a au aux') && takeTowards(words, state, head)) ||
      takeWhere(words, state, head)
    )
  if (isInCharge(words, state)) return takeCharge(words, state, head)
  if (takeFixed(words, state) || takeAgreeing(words, state) || takeAside(words, state, head))
    return true
  // `Commission mixte entre le Vietnam et le Laos`
  if (plain === 'entre' && state.last !== 'closed' && BETWEEN.test(head))
    return takeBetween(words, state)
  if (takeOwn(words, state, head)) return true
  if (isQualified(words, state)) return takeAdjective(words, state)
  if (gap === '-') return takeHalf(words, state)
  return (
    takeRegion(words, state, head) ||
    (capital &&
      (takeInitialled(words, state, head) ||
        takeLetters(words, state) ||
        takeSite(words, state) ||
        takeEponym(words, state, head)))
  )
}
