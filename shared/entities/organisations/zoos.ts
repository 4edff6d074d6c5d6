/**
 * A zoo or a theatre that does something is a body (`le zoo de Cologne a rendu deux crocodiles`, `la troupe du Théâtre
 * Phuong Nam`); where one goes is a place.
 */
import { isOneOf } from '../../french/word-list.ts'
import type { Word } from '../words.ts'

const DOES =
  /^(?:a$|ont$|souhait|particip|coop|collabor|finan|soutien|soutenu|envo|rend|restitu|remet|offr|eleve|annonc|estim|confirm|precis|prepar|suit|pret|signe)/u

const PEOPLE =
  /^(?:direct|expert|biologist|chercheur|scientifique|specialist|responsabl|soutien|aide$|equipe|veterinair|conservat|part$|representant|troupe|artist|acteur|actrice|comedien)/u

export function actsAsBody(words: readonly Word[], from: number, to: number): boolean {
  const before = words[from - 1]?.plain ?? ''
  // `grâce au zoo`, `avec le zoo`, `par le zoo`, `les biologistes du zoo`
  if (before === 'le' && isOneOf(words[from - 2]?.plain, 'avec par selon et entre')) return true
  if (before === 'du' && PEOPLE.test(words[from - 2]?.plain ?? '')) return true
  // `des chercheurs de l'Académie et du zoo de Cologne`
  if (before === 'du' && words[from - 2]?.plain === 'et')
    return words.slice(Math.max(0, from - 18), from - 2).some(({ plain }) => PEOPLE.test(plain))
  const next = words[to + 1]
  if (before !== 'le' || next?.gap !== ' ' || next.capital) return false
  return DOES.test(next.plain) && !(next.plain === 'a' && words[to + 2]?.plain === 'ete')
}
