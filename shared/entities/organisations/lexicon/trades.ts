/** Nouns of trades, which firms are called by as well as who works there: `constructeur`, `éditeur`. */
import { oneOf } from '../../../french/word-list.ts'

/** Makers and carriers, whose firms are called after who founded them: `l'équipementier Robert Bosch`. */
const FIRMS = oneOf(
  'assembleur traitant constructeur operateur fabricant transporteur equipementier avionneur assureur cimentier distributeur detaillant sucrier minier siderurgiste metallurgiste papetier motoriste logisticien croisieriste voyagiste',
)

/** Nouns of somebody's trade as well as of a firm's. */
export const TRADES = oneOf(
  'editeur armateur brasseur promoteur fournisseur semencier traiteur hotelier negociant torrefacteur courtier chimiste specialiste cafetier gestionnaire developpeur concessionnaire joaillier horloger energeticien gazier verrier producteur exportateur importateur exploitant aconier chocolatier maroquinier chausseur fromager laitier grossiste',
)

/** Whether a firm may be called by this noun as well as who works there. */
export const isTrade = (plain: string): boolean => TRADES.test(plain) || FIRMS.test(plain)
