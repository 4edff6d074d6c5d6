/** Names with an English genitive, which are nobody else's: `Moody's`, `Save Vietnam's Wildlife`. */
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import type { Word } from '../../words.ts'
import type { BodyAt } from '../found-body.ts'

/** What bears a person's name in English and is a place or an occasion: `Cox's Bazar`, `St James's Park`. */
const NO_BODY = oneOf(
  'Cup Days? Park Square Bay Open Games Bazar Islands? Hill Head Beach Harbour Town Road Street Peak Pass Point Gate Palace Castle Cathedral Church Abbey Cross Gardens? Stadium Bridge Reef Landing Lake Falls Prize Award',
)

export function genitiveAt(words: readonly Word[], at: number): BodyAt | undefined {
  let to = at
  let genitive = false
  for (let next = at + 1; next < at + 7; next += 1) {
    const word = words[next]
    if (word === undefined) break
    if (word.text === 's' && word.gap === "'") genitive = true
    else if (!word.capital || (word.gap !== ' ' && word.gap !== '&' && word.gap !== '-')) break
    to = next
  }
  const ends = words[to]!.text
  // `World's Best Property`: a prize
  return genitive && !NO_BODY.test(ends) && !isOneOf(words[at]!.text, 'World Asia Vietnam')
    ? { from: at, to, rule: 'organisation/introduced:genitive' }
    : undefined
}
