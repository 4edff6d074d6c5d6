/**
 * Nouns of what has editions, each with a name of its own, and whether such a noun's phrase reaches up to a word: `le
 * Salon international de la machine-outil (` does, `le forum a adopté le plan « ` does not.
 */
import { isOneOf } from '../../../french/word-list.ts'
import { plainIn } from '../../spelling.ts'
import { opensSentence, type Word } from '../../words.ts'

const isHeld = plainIn(
  'salons? foires? expositions? evenements? manifestations? festivals? concours exercices? manoeuvres tournois? forums? galas? marathon course conferences? seminaires? colloques? rallye hackathon semaine journees? campagnes? fete programme carnaval spectacle sommet championnats? biennale coupe congres olympiades? dialogue',
)

/** Whether the phrase of a held thing, at most so many words long, ends right before this word. */
export function endsHeld(words: readonly Word[], at: number, longest: number): boolean {
  for (let head = at - 1; head >= 0 && head >= at - longest; head -= 1) {
    if (isHeld(words[head])) return true
    if (opensSentence(words, head) || leaves(words, head)) return false
  }
  return false
}

/** Whether another phrase begins here: its subject, a verb's `a`, `ont`; an article that no preposition brings. */
function leaves(words: readonly Word[], at: number): boolean {
  const { text, plain } = words[at]!
  if (isOneOf(text, 'il elle on ils elles a ont est sont avait avaient était étaient sera seront'))
    return true
  return (
    isOneOf(plain, 'le la l les une? son sa ses leurs?') &&
    !isOneOf(
      words[at - 1]?.plain,
      'de d a sur pour dans en et ou entre par avec vers contre sous envers chez selon toute?s? tous',
    )
  )
}
