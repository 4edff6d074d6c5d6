/**
 * International bodies that Vietnam deals with as with a state, each by a code no country has.
 *
 * Source: written by hand from common French usage. A body is found under its name, its short form, its organs and
 * its meetings: `Sommet de la Francophonie`.
 */
import { fold } from '../../french/fold.ts'

// Folded, words parted by one space. The first of a row names the body; the others are it under another name.
const ROWS: readonly (readonly [code: string, names: string])[] = [
  [
    'EU',
    'union europeenne,ue,parlement europeen,commission europeenne,conseil europeen,conseil de l union europeenne,' +
      'banque europeenne d investissement,bei,delegation de l union europeenne,delegation de l ue',
  ],
  [
    'un',
    'organisation des nations unies,onu,nations unies,conseil de securite,conseil de securite de l onu,' +
      'conseil de securite des nations unies,assemblee generale de l onu,assemblee generale des nations unies,' +
      'conseil des droits de l homme,conseil des droits de l homme de l onu,conseil des droits de l homme des nations unies,ecosoc',
  ],
  [
    'an',
    'asean,anase,association des nations de l asie du sud est,aipa,assemblee interparlementaire de l asean,' +
      'secretariat de l asean,communaute de l asean',
  ],
  [
    'fo',
    'organisation internationale de la francophonie,oif,francophonie,assemblee parlementaire de la francophonie,apf,' +
      'agence universitaire de la francophonie,auf',
  ],
  [
    'ap',
    'apec,forum de cooperation economique asie pacifique,cooperation economique pour l asie pacifique',
  ],
  ['ea', 'union economique eurasiatique,uee,ueea,eaeu,eaes,commission economique eurasiatique'],
  ['ef', 'association europeenne de libre echange,aele,efta'],
  ['wt', 'organisation mondiale du commerce,omc'],
  ['wh', 'organisation mondiale de la sante,oms'],
  ['sc', 'unesco,organisation des nations unies pour l education la science et la culture'],
  ['uc', 'unicef,fonds des nations unies pour l enfance'],
  ['pd', 'programme des nations unies pour le developpement,pnud'],
  ['po', 'fonds des nations unies pour la population,unfpa,fnuap'],
  ['fa', 'organisation des nations unies pour l alimentation et l agriculture,fao'],
  ['il', 'organisation internationale du travail,oit,bureau international du travail'],
  ['im', 'organisation internationale pour les migrations,oim'],
  ['ip', 'union interparlementaire,uip'],
  ['ia', 'agence internationale de l energie atomique,aiea'],
  ['mo', 'fonds monetaire international,fmi'],
  ['bm', 'banque mondiale,bm,societe financiere internationale'],
  ['ad', 'banque asiatique de developpement,bad,basd'],
  ['ai', 'banque asiatique d investissement pour les infrastructures,aiib'],
  ['oc', 'organisation de cooperation et de developpement economiques,ocde'],
  ['os', 'organisation de cooperation de shanghai,ocs'],
  ['br', 'brics'],
  ['gv', 'g20,groupe des vingt'],
  ['gs', 'g7'],
  ['nn', 'mouvement des non alignes'],
  ['mk', 'commission du mekong,mrc,commission du fleuve mekong'],
  ['ms', 'mercosur,marche commun du sud'],
  ['pq', 'alliance du pacifique'],
  ['ua', 'union africaine,commission de l union africaine'],
  ['la', 'ligue arabe'],
  ['gc', 'conseil de cooperation du golfe'],
  ['op', 'opep'],
  ['ir', 'interpol'],
  ['cr', 'comite international de la croix rouge,cicr'],
  ['wf', 'forum economique mondial,wef'],
  ['tp', 'ptpgp,cptpp,partenariat transpacifique global et progressiste'],
  ['rc', 'rcep,partenariat economique regional global'],
]

const CODES: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap(([code, names]) => names.split(',').map((name): [string, string] => [name, code])),
)

const MEETING =
  /^(?:\d+ ?e?r?e? ?)?(?:sommet|forum|conference|reunion|session|assemblee|congres|assises) /u

/** The code of a body: of `OIF`, of the `19e Sommet de la Francophonie`, of the `Forum du tourisme de l’ASEAN`. */
export function bodyCode(name: string): string | undefined {
  const plain = fold(name.toLowerCase())
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim()
  const known = CODES.get(plain)
  if (known !== undefined || !MEETING.test(plain)) return known
  // Whose meeting it is stands last.
  const words = plain.replace(/ \d{4}$/u, '').split(' ')
  for (let from = 1; from < words.length; from += 1) {
    const body = CODES.get(words.slice(from).join(' '))
    if (body !== undefined) return body
  }
  return undefined
}
