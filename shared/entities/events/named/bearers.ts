/** What an event shows or honours under a name of its own: an art, a king, the name a festival is held under. */
import { isSyllable } from '../../../french/syllable.ts'
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { countryAt } from '../../countries/words.ts'
import { GRAMMAR } from '../../gazetteer/not-names.ts'
import type { Word } from '../../words.ts'
import type { Reading } from './reading.ts'
import { partnerAt } from './event-partners.ts'

/** `Festival de cai luong`: an art under its Vietnamese name; `des rois Hung`, `du génie Giong`: whose feast it is. */
export function takeBearer(words: readonly Word[], name: Reading): boolean {
  const bearer = words[name.to]!.plain
  const isArt = isOneOf(bearer, 'ao banh cai quan ca don hat nha bai')
  if (!isArt && !isOneOf(bearer, 'rois? general genie')) return takeOwn(words, name)
  for (let more = 0; more < 3 && isBorne(words[name.to + 1], isArt); more += 1) {
    name.to += 1
    name.named ||= !isArt
  }
  return true
}

const isBorne = (word: Word | undefined, isArt: boolean): boolean =>
  word?.gap === ' ' &&
  (isArt
    ? !word.capital &&
      isSyllable(word.text) &&
      !isOneOf(word.plain, 'de du des a au en et la le les')
    : word.capital)

/** `Festival de musique Monsoon`, `Concours de piano Chopin`: an art, and the name it is held under. */
export function takeOwn(words: readonly Word[], name: Reading): boolean {
  const next = words[name.to + 1]
  if (next?.gap !== ' ' || !next.capital || !ARTS.test(words[name.to]!.plain)) return true
  if (GRAMMAR.has(next.plain) || countryAt(words, name.to + 1) !== undefined) return true
  if (partnerAt(words, name.to + 1) !== undefined) return true
  while (words[name.to + 1]?.capital === true && words[name.to + 1]!.gap === ' ') name.to += 1
  name.named = true
  name.closed = true
  return true
}

const ARTS = oneOf(
  'musique jazz danse piano violon chant theatre cinema cirque rock poesie photographie',
)
