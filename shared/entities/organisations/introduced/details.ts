/** What stands between a noun and the name that it introduces: `immobilière`, `de conseil`, `par actions`, `de produits laitiers`. */
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { GRAMMAR } from '../../gazetteer/not-names.ts'
import type { Word } from '../../words.ts'
import { isAdjective } from '../lexicon/adjectives.ts'

/** What has the name that follows it. */
const isNamedFor = ({ capital, plain }: Word): boolean =>
  !capital && isOneOf(plain, 'ethnies? ethniques? modeles? types? sujets?')

/** The word behind what the noun at `head` is described by. */
export function endOfDetails(words: readonly Word[], head: number): number {
  // `un groupe d'indigènes venus du Brésil`: most are no firms, and the name far behind is another's
  const reach = head + (isOneOf(words[head]!.plain, 'groupe site') ? 8 : 12)
  let at = head + 1
  while (at < reach) {
    const word = words[at]
    if (word === undefined || word.capital || !/^[ '-]$/u.test(word.gap)) break
    // `de l'ethnie Sateré Mawé`, `des modèles Macan`: their names
    if (words.slice(at, at + 3).some(isNamedFor)) break
    const length = lengthOf(words, at, head)
    if (length === 0) break
    at += length
  }
  return at
}

/** How many words the detail has that begins at `at`; 0 where none does. */
function lengthOf(words: readonly Word[], at: number, head: number): number {
  const { gap, plain, text } = words[at]!
  const noun = words[at + 1]
  const isFirst = at === head + 1
  // `à bas coût`, `à responsabilité limitée`
  if (text === 'à' && noun?.capital === false && !isOneOf(noun.plain, 'l d')) {
    let length = 2
    while (isOneOf(words[at + length]?.plain, 'couts? prix limitee etrangers? mixtes?')) length += 1
    return length
  }
  // `le géant du commerce en ligne`, `le spécialiste de la livraison`
  const ofTrade = isFirst && isOneOf(words[head]!.plain, 'geant specialiste licorne pionnier')
  if (ofTrade && isOneOf(plain, 'des du') && noun?.capital === false) return 2
  // `générale de la construction`, `d'agriculture de haute technologie`
  if (
    plain === 'de' &&
    words[at + 2]?.capital === false &&
    (isOneOf(noun?.plain, 'haute?s?') || (isOneOf(noun?.plain, 'la l') && (ofTrade || !isFirst)))
  )
    return 3
  // `non gouvernementale`
  if (plain === 'non' && isAdjective(words, at + 1)) return 2
  // `de mécanique et d'électronique`; `d'import-export`, `de semi-conducteurs`
  if (
    (plain === 'et' && at > head + 2 && isOneOf(noun?.plain, 'de d des du')) ||
    (gap === '-' &&
      isOneOf(plain, 'export exportation habillement conducteurs ordinateurs') &&
      !isFirst)
  )
    return 1
  // `de transformation des produits aquatiques`
  if (
    (isOneOf(plain, 'de d en par') ||
      (isOneOf(plain, 'du des') && at > head + (TRADES.test(noun?.plain ?? '') ? 0 : 2))) &&
    noun?.capital === false &&
    !GRAMMAR.has(noun.plain) &&
    !/^\d|^l$/u.test(noun.text)
  )
    return 2
  return isAdjective(words, at) || /iere?s?$/u.test(plain) || DETAILS.test(plain) ? 1 : 0
}

/** `la société du textile Hoa Tho`: what a firm deals in, with an article. */
const TRADES = oneOf(
  'textile bois batiment petrole gaz luxe tourisme cuir riz cafe sucre meuble papier acier caoutchouc coton ciment',
)

const DETAILS = oneOf(
  'low cost petrogaziere publique? privee? cotee? televisee? cryptee? payante? mere leader joint venture foot football ligne electronique',
)
