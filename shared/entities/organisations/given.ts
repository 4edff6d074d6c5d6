/** What a sentence gives to a body, right behind its noun: `fournir à la Commission des informations` names no more than `la Commission`. */
import { isOneOf, oneOf } from '../../french/word-list.ts'
import type { Word } from '../words.ts'

const GIVEN = oneOf(
  'informations? rapports? documents? propositions? recommandations? avis questions? conseils explications renseignements donnees mesures solutions moyens dons cadeaux aides fonds fleurs livres vivres medicaments equipements materiels articles produits bourses felicitations voeux remerciements lettres? chiffres preuves details precisions pouvoirs taches missions instructions directives consignes priorites ressources conditions amendements plaintes dossiers candidatures suggestions',
)

/** Whether the noun at this word is whom things are given to: `à`, `au` before it, `des` and things behind it. */
export const isGivenThings = (words: readonly Word[], head: number): boolean =>
  words[head + 1]?.plain === 'des' &&
  GIVEN.test(words[head + 2]?.plain ?? '') &&
  (isOneOf(words[head - 1]?.plain, 'au aux') ||
    (isOneOf(words[head - 1]?.plain, 'la l') && words[head - 2]?.plain === 'a'))
