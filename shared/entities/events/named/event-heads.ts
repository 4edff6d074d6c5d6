/** Nouns that head the French name of an event. */
import { isOneOf } from '../../../french/word-list.ts'
import { bySpelling } from '../../spelling.ts'

const HEADS =
  /^(?:annees?|journees?|semaines?|mois|saison|festival|forum|foire|salon|exposition|concours|coupe|championnats?|jeux|fete|nuit|biennale|revolution|operation|dialogue|trophee|grand|marathon|tournoi|carnaval|printemps|conference|sommet|tour|olympiades?|jours|masters|rallye|rencontres|open|camp)$/u
export const headsNamed = bySpelling(({ plain, capital }) => capital && HEADS.test(plain))

/** In small letters these are names where a year closes them: `salon international de l'aquaculture du Vietnam 2025`. */
export const headsEdition = bySpelling(
  ({ plain, capital }) =>
    !capital && isOneOf(plain, 'festival salon foire exposition forum biennale'),
)
