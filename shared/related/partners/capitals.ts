/**
 * Capitals and great cities, by the state whose name they stand for in agency copy: `Moscou appréciait`; and by what else
 * a state is told: the agency that lends for it, its own name for itself.
 *
 * Source: written by hand from common French usage. Vietnamese towns are left out: nearly every dispatch names
 * one. Keys are folded, with single spaces.
 */
import { firstCode, isCapital } from '../../french/letters.ts'
import { fold } from '../../french/fold.ts'

const ROWS =
  'AE:Abou Dhabi,Dubaï;AF:Kaboul;AL:Tirana;AM:Erevan,Yerevan;AO:Luanda;AR:Buenos Aires;AT:Vienne;AU:Canberra,Sydney,Melbourne;' +
  'AZ:Bakou,Gandja;BA:Sarajevo;BD:Dacca,Dhaka;BE:Bruxelles,Anvers;BF:Ouagadougou;BG:Sofia,Plovdiv;BH:Manama;BI:Bujumbura,Gitega;' +
  'BJ:Cotonou,Porto-Novo;BN:Bandar Seri Begawan;BO:La Paz,Sucre;BR:Brasilia,Rio de Janeiro,São Paulo;BT:Thimphou;BW:Gaborone;' +
  'BY:Minsk;CA:Ottawa,Montréal,Toronto,Vancouver,Québec;CD:Kinshasa;CF:Bangui;CG:Brazzaville;CH:Berne,Genève,Zurich,Lausanne;' +
  'CI:Abidjan,Yamoussoukro;CL:Santiago du Chili;CM:Yaoundé,Douala;CN:Pékin,Beijing,Shanghai,Canton,Nanning,Kunming;CO:Bogota;' +
  'CR:San José;CU:La Havane;CV:Praia;CY:Nicosie;CZ:Prague,Brno;DE:Berlin,Munich,Francfort,Hambourg;DJ:Djibouti;DK:Copenhague;' +
  'DO:Saint-Domingue;DZ:Alger,Oran;EC:Quito;EE:Tallinn;EG:Le Caire;ER:Asmara;ES:Madrid,Barcelone;ET:Addis-Abeba;FI:Helsinki;' +
  'FJ:Suva;FR:Paris,Marseille,Lyon,Toulouse,Bordeaux,Montreuil;GA:Libreville;GB:Londres,Édimbourg;GE:Tbilissi;GH:Accra;' +
  'GN:Conakry;GQ:Malabo;GR:Athènes;GT:Guatemala Ciudad;HN:Tegucigalpa;HR:Zagreb;HT:Port-au-Prince;HU:Budapest;ID:Jakarta,Djakarta,Bali;' +
  'IE:Dublin;IL:Jérusalem,Tel-Aviv;IN:New Delhi,Bombay,Mumbai,Calcutta;IQ:Bagdad;IR:Téhéran;IS:Reykjavik;IT:Rome,Milan,Turin;' +
  'JM:Kingston;JO:Amman;JP:Tokyo,Osaka,Kyoto,Hiroshima;KE:Nairobi;KG:Bichkek;KH:Phnom Penh,Siem Reap;KP:Pyongyang;' +
  'KR:Séoul,Busan,Incheon;KW:Koweït City;KZ:Astana,Almaty,Noursoultan;LA:Vientiane,Luang Prabang,Savannakhet;LB:Beyrouth;LK:Colombo;LR:Monrovia;' +
  'LT:Vilnius;LU:Luxembourg;LV:Riga;LY:Tripoli;MA:Rabat,Casablanca;MD:Chisinau;ME:Podgorica;MG:Antananarivo;MK:Skopje;ML:Bamako;' +
  'MM:Naypyidaw,Rangoun;MN:Oulan-Bator;MR:Nouakchott;MT:La Valette;MU:Port-Louis;MV:Malé;MX:Mexico;MY:Kuala Lumpur,Putrajaya;' +
  'MZ:Maputo;NA:Windhoek;NE:Niamey;NG:Abuja,Lagos;NI:Managua;NL:La Haye,Amsterdam,Rotterdam;NO:Oslo;NP:Katmandou;NZ:Wellington,Auckland;' +
  'OM:Mascate;PA:Panama City;PE:Lima;PG:Port Moresby;PH:Manille;PK:Islamabad,Karachi;PL:Varsovie,Cracovie;PS:Ramallah;PT:Lisbonne,Porto;PY:Asunción;' +
  'QA:Doha;RO:Bucarest;RS:Belgrade;RU:Moscou,Saint-Pétersbourg,Vladivostok,Kazan,Sotchi,Kremlin;RW:Kigali;SA:Riyad,Djeddah;SD:Khartoum;' +
  'SE:Stockholm;SI:Ljubljana;SK:Bratislava;SN:Dakar;SV:San Salvador;SY:Damas;TD:N’Djamena;TG:Lomé;TH:Bangkok,Chiang Mai;TJ:Douchanbé;' +
  'TL:Dili;TM:Achgabat;TN:Tunis;TR:Ankara,Istanbul;TZ:Dodoma,Dar es Salam;UA:Kiev,Kyiv,Odessa,Kharkiv,Kherson,Lviv;UG:Kampala;' +
  'US:Washington,New York,San Francisco,Los Angeles,Maison Blanche;UY:Montevideo;UZ:Tachkent,Samarcande;VA:Vatican;VE:Caracas;YE:Sanaa;' +
  'ZA:Pretoria,Le Cap,Johannesburg;ZM:Lusaka;ZW:Harare;' +
  // What a state helps, lends and trades through, and a chain of industrial parks built by two.
  'BE:Enabel;DE:GIZ,KfW,DAAD;FR:AFD,IRD,CIRAD;JP:JICA,JETRO,JBIC;KR:KOICA,KOTRA;SG:VSIP;US:USAID;' +
  // As its own bodies call it: `Archaeological Survey of India`, `Bank of Korea`.
  'AU:Australia;BR:Brazil;CN:China;DE:Germany;EG:Egypt;HU:Hungary;ID:Indonesia;IN:India;IT:Italy;JP:Japan;KH:Cambodia;' +
  'KR:Korea;MY:Malaysia;NL:Netherlands;NO:Norway;PL:Poland;RU:Russia;SE:Sweden;SG:Singapore;TH:Thailand;TR:Turkey'

const STATES: ReadonlyMap<string, string> = new Map(
  ROWS.split(';').flatMap((row) => {
    const [iso = '', cities = ''] = row.split(':')
    return cities.split(',').map((city): [string, string] => [cityKey(city), iso])
  }),
)

/** The state a city stands for: `Bakou` gives `AZ`. */
export const stateOf = (city: string): string | undefined => STATES.get(cityKey(city))

/** The state whose city a name is or holds: `Cour d’appel de Paris`, `aéroport de Lyon` give `FR`. */
export function stateIn(name: string): string | undefined {
  const whole = stateOf(name)
  if (whole !== undefined) return whole
  const words = name.split(/[ ’']/u)
  for (const [at, word] of words.entries()) {
    // A city has a capital: `sucre` is none. What begins with one has it for a name: `Dublin Core`.
    if (at === 0 || !isCapital(firstCode(word))) continue
    for (let end = Math.min(words.length, at + MOST_WORDS); end > at; end -= 1) {
      const state = stateOf(words.slice(at, end).join(' '))
      if (state !== undefined) return state
    }
  }
  return undefined
}

/** `Bandar Seri Begawan`, `Dar es Salam`. */
const MOST_WORDS = 3

/** Where international bodies sit: `à Genève, devant le Conseil des droits de l’homme` is not about Switzerland. */
const SEATS: ReadonlySet<string> = new Set(
  (
    'Paris,Genève,New York,Vienne,Rome,La Haye,Bruxelles,Strasbourg,Luxembourg,Washington,Nairobi,Montréal,Londres,' +
    'Berne,Lyon,Jakarta,Djakarta,Manille,Addis-Abeba'
  )
    .split(',')
    .map(cityKey),
)

export const isSeat = (city: string): boolean => SEATS.has(cityKey(city))

function cityKey(city: string): string {
  return fold(city.toLowerCase()).replace(/[^\p{L}]+/gu, ' ')
}
