/**
 * Letters of a meeting that the page gives a chair, members or debates: `président de l'ASED`, `les débats de l'ASED`.
 * They are a body's, though they stand behind one of its meetings.
 */
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import type { Part } from '../../../article/article.ts'
import { onceAPage } from '../../once-a-page.ts'
import { wordsOf, type Word } from '../../words.ts'

const HAS = oneOf(
  'presidente? vice presidence membres? mandat secretariat secretaire siege debats chef cheffe pays sein travaux',
)

const isHeld = (words: readonly Word[], at: number): boolean => {
  const article = isOneOf(words[at - 1]?.plain, 'l la') ? at - 2 : at - 1
  return (
    isOneOf(words[article]?.plain, 'de d du') &&
    (article < at - 1 || words[article]!.plain === 'du') &&
    HAS.test(words[article - 1]?.plain ?? '')
  )
}

const heldOn = onceAPage(
  (parts: readonly Part[]): ReadonlySet<string> =>
    new Set(
      parts.flatMap((part) => {
        const words = wordsOf(part)
        return words.flatMap(({ text }, at) =>
          /^\p{Lu}{3}/u.test(text) && isHeld(words, at) ? [text] : [],
        )
      }),
    ),
)

export const isChaired = (parts: readonly Part[], letters: string): boolean =>
  heldOn(parts).has(letters)
