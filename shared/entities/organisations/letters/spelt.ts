/**
 * Bodies that only their acronym tells: the letters in brackets are those of the words before them, as in
 * `Mécanisme européen de stabilité (MES)`. Treaties, plans and measures are spelt so too and are no bodies.
 */
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { isAllCapitals } from '../../../french/letters.ts'
import { VERBS } from '../../gazetteer/not-names.ts'
import { isBareAcronym } from './acronyms.ts'
import { countryAt } from '../../countries/words.ts'
import type { BodyAt } from '../found-body.ts'
import { isTitle } from '../../persons/title.ts'
import { isAcronym } from './alias-shape.ts'
import { isInside } from '../runs.ts'
import { bySpelling } from '../../spelling.ts'
import { opensSentence, wordBefore, type Word } from '../../words.ts'

const SMALL = oneOf('de du des d la le les l et en pour a au aux sur contre vers par')

const NO_BODY = oneOf(
  'accords? partenariat convention traite code plan objectifs? millenaire programme zones? reglement protocole declaration loi indice systeme produit investissements? organismes? jeux coupe championnats? festival forum conference sommet mecanisme pacte initiative strategie cadre certificat norme republique journee annee semaine prix indicateur taux aide petites voie ligne projet allocation rapport enquete index report global classement barometre exposition concours biennale congres dialogue reunion fete tournoi marathon assises consultations? session nuit operation campagne mois symposium colloque carnaval tour rallye barrage grand premiere? station foire auxiliaire juge point rencontre salon equipement licence diplome test examen procreation contribution securite revenu salaire impot taxe prime interruption gestation appellation indication technique flight internet intelligence',
)

/** Most names are not: their words need not be read. */
function isFollowedByLetters(words: readonly Word[], at: number): boolean {
  for (let next = at + 1; next < at + 16; next += 1) {
    const gap = words[next]?.gap
    if (gap === ' (') return true
    if (gap !== ' ' && gap !== "'" && gap !== '-' && gap !== ', ') return false
  }
  return false
}

const mayBeSpelt = bySpelling(
  ({ capital, text, plain }) =>
    capital &&
    !isAcronym(text) &&
    !isAllCapitals(text) &&
    !NO_BODY.test(plain) &&
    // `la Représentante en chef du Fonds pour l'enfance (UNICEF)`; not `Reporters sans frontières (RSF)`
    !(isTitle(plain) && !plain.endsWith('s')),
)

/** The body spelt out before an acronym in brackets, from its first word. */
export function speltAt(words: readonly Word[], at: number): BodyAt | undefined {
  const first = words[at]!
  if (!mayBeSpelt(first)) return undefined
  if (isInside(words, at) && !isOneOf(words[at - 1]!.plain, 'la le les l')) return undefined
  if (!isFollowedByLetters(words, at)) return undefined
  // `le rapport Logistics Readiness Index (LRI)`
  if (isOneOf(words[at - 1]?.plain, 'rapport indice index programme projet')) return undefined
  // `des Nations unies au Soudan du Sud (MINUSS)`
  if (countryAt(words, at) !== undefined) return undefined
  // `les ministres de la Défense de l'ASEAN (ADMM)`: their meeting has the letters.
  if (
    isTitle(words[at - 3]?.plain ?? '') &&
    isOneOf(words[at - 1]!.plain, 'la l') &&
    // `le représentant de la Coopération technique allemande (GTZ)`
    (/^ministre|s$/u.test(words[at - 3]!.plain) || words[at + 1]?.gap === ' (')
  )
    return undefined
  if (isTitle(words[at - 2]?.plain ?? '')) return undefined
  // `le Chemin de fer d'Oulan-Bator (UBTZ)`: letters of another language, after an article that is no place's (`à La Havane`).
  const article =
    isOneOf(words[at - 1]?.plain, 'le la l du au') &&
    (!words[at - 1]!.capital || opensSentence(words, at - 1)) &&
    // `des ministères de l'Agriculture et du Développement rural (MARD)`
    !(words[at - 1]!.plain === 'du' && words[at - 2]?.plain === 'et')
  let initials = first.plain[0]!
  let plain = true
  for (let next = at + 1; next < at + 16; next += 1) {
    const word = words[next]
    if (word === undefined) return undefined
    if (word.gap === ' (') {
      // `Groupe des ambassades francophones au Vietnam (GAF)`: where it is may have no letter
      const abroad =
        countryAt(words, next - 1) !== undefined &&
        isOneOf(words[next - 2]!.plain, 'au aux en') &&
        initials.length > 3
      const matches =
        isAcronym(word.text) &&
        (word.text.toLowerCase() === initials ||
          (abroad && word.text.toLowerCase() === initials.slice(0, -1)))
      const told = article && plain && next - at > 1 && next - at < 14 && isBareAcronym(words, next)
      return (matches && initials.length > 2) || told
        ? { from: at, to: next - 1, rule: 'organisation/spelt' }
        : undefined
    }
    if (!/^(?:[ '-]|, )$/u.test(word.gap)) return undefined
    const link = words[next - 1]!.plain
    plain &&=
      word.gap !== ', ' &&
      !VERBS.has(word.plain) &&
      !/(?:cern|nonc|port|pend)ant$/u.test(word.plain) &&
      // `en coopération avec la Commission`
      !(word.plain === 'avec' && words[next - 2]!.plain === 'en') &&
      !isOneOf(word.plain, 'qui que ou dans par selon depuis ce cette') &&
      !(isTitle(word.plain) && (link === 'et' || wordBefore(words, next - 1)?.plain === 'et')) &&
      // Another noun with its article, or a name, is another thing.
      !(link === 'et' && SMALL.test(word.plain)) &&
      (!word.capital || word.gap === '-' || SMALL.test(link))
    if (!SMALL.test(word.plain)) initials += word.plain[0]!
  }
  return undefined
}
