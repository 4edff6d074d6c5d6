/** The small words and nouns that tell what `de` brings into a body's name, and what it does not. */
import { isAllCapitals } from '../../../french/letters.ts'
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { countryAt } from '../../countries/words.ts'
import { knownPlaceAt } from '../../places/known.ts'
import { SPORTS } from '../../gazetteer/sports.ts'
import type { Word } from '../../words.ts'
import { isAdjective } from '../lexicon/adjectives.ts'
import { DE, type State } from '../phrase.ts'

// After `de`: what begins something else than the name of a theme.
export const NO_NOUN = oneOf(
  'son sa ses leur leurs ce cet cette ces notre nos votre vos mon ma mes un une deux trois quatre cinq six sept huit dix cent plusieurs certains certaines chaque tout toute tous toutes nombreux nombreuses meme plus moins nous se y lui elle eux cela ceux celles celui celle qui que quoi dont ou ainsi nouveaux janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche ne pas fait part facon maniere plus manière concert ailleurs abord nouveau pres preference apres avant haut hier demain ici s',
)

export const BODY_NOUNS = oneOf('comite gouvernement union etudes')

export const NOUNS_LIKE_INFINITIVES = oneOf(
  'libre etranger usager mer fer hiver commerce affaire affaires litterature culture nature agriculture guerre lettre terre centre theatre genre membre cadre cadres oeuvre ministre ordre nombre chambre maire frontiere frontieres infrastructure architecture structure histoire territoire memoire laboratoire cuir avenir poivre cancer orchestre arbitre arbre livre verre pierre presse carriere filiere matiere riviere sucre pouvoir devoir savoir loisir loisirs tir foire bourse outre',
)

export const isPeople = (words: readonly Word[], at: number): boolean =>
  words[at]!.capital && words[at]!.text.endsWith('s') && countryAt(words, at)?.form === 'demonym'

/** `ministère de la Santé`, `ministère vietnamien`; not `ministère`. */
export const saysWhich = (words: readonly Word[], at: number): boolean =>
  words[at + 1]?.gap === ' ' &&
  (DE.test(words[at + 1]!.plain) ||
    countryAt(words, at + 1)?.form === 'demonym' ||
    // `du parc national de Cat Ba`; not `du parc`
    (words[at]!.plain === 'parc' && (words[at + 1]!.capital || isAdjective(words, at + 1))))

/** Bodies of a whole country that have one in each province: `Comité du Front de la Patrie du Vietnam de la province de`. */
export const CHAPTERED = oneOf(
  'comite union association federation front conseil section amicale sangha bureau antenne',
)

/** `Fédération de Thaïlande de football`: whose it is stands before what it plays. */
export const isSportOf = (words: readonly Word[], at: number, head: string): boolean =>
  CHAPTERED.test(head) &&
  isOneOf(words[at]!.plain, 'de d') &&
  SPORTS.test(words[at + 1]?.plain ?? '')

/** `Centre d'études sur le Vietnam de l'Institut de diplomatie`: whose the desk is that studies something. */
export const isStudiedIn = (words: readonly Word[], at: number, head: string): boolean => {
  if (!isOneOf(head, 'centre institut departement faculte laboratoire bureau')) return false
  const noun = isOneOf(words[at + 1]?.plain, 'la l') ? at + 2 : at + 1
  return (
    words[noun]?.capital === true &&
    isOneOf(words[noun].plain, 'institut academie universite ecole faculte') &&
    words[noun].plain !== head &&
    words.slice(Math.max(0, at - 7), at).some(({ plain }) => plain === 'sur')
  )
}

/** `Comité national de l'UNESCO du Vietnam`: which nation's. */
export const isCountrysOwn = (
  words: readonly Word[],
  at: number,
  { to, countries }: State,
  head: string,
): boolean =>
  isOneOf(head, 'comite commission') &&
  countries.length === 0 &&
  isAllCapitals(words[to]!.text, 3) &&
  words.slice(Math.max(0, to - 4), to).some(({ plain }) => isOneOf(plain, 'nationale?')) &&
  countryAt(words, isOneOf(words[at + 1]?.plain, 'la l') ? at + 2 : at + 1)?.form === 'name'

/** `de la province de`, `du district de`. */
export const isProvince = (words: readonly Word[], at: number): boolean =>
  DE.test(words[at]?.plain ?? '') &&
  words
    .slice(at, at + 5)
    .some(
      ({ plain }, next) =>
        isOneOf(plain, 'province ville commune district quartier arrondissement') &&
        next === (words[at]!.plain === 'du' ? 1 : 2) &&
        DE.test(words[at + next + 1]?.plain ?? ''),
    )

/** `Front de la Patrie du Vietnam de Hô Chi Minh-Ville`, `Bureau de l'OIT de Hanoï`: a national or world body's chapter in a town. */
export const isTownOf = (words: readonly Word[], at: number, { to }: State): boolean =>
  isOneOf(words[at]!.plain, 'de d') &&
  (isOneOf(words[to]!.text, 'Vietnam FPV étranger Minh') || isAllCapitals(words[to]!.text, 3)) &&
  knownPlaceAt(words, at + 1)?.rule === 'place/vietnamese'

/** Arts that keep their Vietnamese name: `ca trù`, `quan ho`, `don ca tai tu`. */
export const SUNG = oneOf(
  'vovinam ca tru quan ho cheo tuong cai luong don tai tu hat xoan vi giam then viet vo dao cong chieng',
)

// Streets, parks and palaces bear names: `Musée du quai Branly`, `Comité de gestion du lac Hoan Kiem`.
export const BEARERS = oneOf(
  'quai rue piste place palais parc lac mont port pont fleuve delta golfe ile aeroport marche temple pagode barrage lycee college universite hopital',
)

/** Things that change hands: behind a name with `des`, where the verb is left out, that body gives them. */
export const THINGS = oneOf(
  'ballons cahiers ordinateurs velos primes vaccins masques cheques colis medailles couvertures tests kits dons cadeaux fleurs livres vivres medicaments bourses felicitations conseils',
)
