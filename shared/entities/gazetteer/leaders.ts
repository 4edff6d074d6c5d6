/**
 * Leaders of states and of great bodies whom copy names by one word: `un accord avec Poutine`, `à Macron`. Neither a
 * company is told by what is done with them nor a town by a preposition before them.
 *
 * Source: written by hand from general knowledge; it ages with whoever leads.
 */
import { oneOf } from '../../french/word-list.ts'

const LEADERS = oneOf(
  'trump biden harris obama macron hollande sarkozy poutine lavrov zelensky merkel scholz merz starmer xi modi lula maduro erdogan netanyahou guterres duterte marcos aliyev napoleon lenine vance rubio milei sheinbaum ishiba takaichi albanese carney trudeau meloni orban bolsonaro netanyahu',
)

export const isLeader = (plain: string): boolean => LEADERS.test(plain)
