/**
 * The sovereign states, as French copy names them: name, other names and misspellings, demonyms.
 *
 * Source: written by hand for this project from common French usage and ISO 3166-1 codes; no database
 * was copied. States that no longer exist keep the code they had (SU, YU, CS, DD).
 */

export interface CountryRow {
  readonly iso: string
  /** The name agency copy prefers: `République de Corée`. */
  readonly name: string
  readonly aliases: readonly string[]
  /** Every form: masculine, feminine, plurals. */
  readonly demonyms: readonly string[]
}

// code | name | other names, `;` between | demonyms, masculine singular; a plus gives a form in full.
const ROWS = `
AF|Afghanistan||afghan+afghane+afghans+afghanes
ZA|Afrique du Sud|République d'Afrique du Sud;République sud-africaine|sud-africain
AL|Albanie||albanais
DZ|Algérie||algérien
DE|Allemagne|RFA;République fédérale d'Allemagne|allemand
AD|Andorre||andorran
AO|Angola||angolais
AG|Antigua-et-Barbuda||antiguais
SA|Arabie saoudite|Arabie Séoudite;Royaume d'Arabie saoudite|saoudien;séoudien
AR|Argentine|République argentine|argentin
AM|Arménie||arménien
AU|Australie||australien
AT|Autriche||autrichien
AZ|Azerbaïdjan|Azerbaïjan;Azerbaidzhan;Azerbaïdjian|azerbaïdjanais;azerbaïjanais;azéri;azerbaidjanien
BS|Bahamas||bahaméen;bahamien
BH|Bahreïn|Bahraïn|bahreïnien;bahreïni
BD|Bangladesh||bangladais;bangladeshi
BB|la Barbade||barbadien
BE|Belgique||belge
BZ|Belize||bélizien
BJ|Bénin||béninois
BT|Bhoutan|Bouthan|bhoutanais
BY|Biélorussie|Bélarus;Bélarusse;Biélorusssie;République du Bélarus|biélorusse;bélarusse;bélarussien
BO|Bolivie|État plurinational de Bolivie|bolivien
BA|Bosnie-Herzégovine|Bosnie|bosnien;bosniaque;bosno-herzégovinien
BW|Botswana||botswanais;botswanéen
BR|Brésil|République fédérative du Brésil|brésilien
BN|Brunei|Brunei Darussalam|brunéien
BG|Bulgarie||bulgare
BF|Burkina Faso|Burkina|burkinabè+burkinabè+burkinabé+burkinabés+burkinabée
BI|Burundi||burundais
KH|Cambodge|Kampuchéa|cambodgien
CM|Cameroun||camerounais
CA|Canada||canadien
CV|Cap-Vert|Cabo Verde|cap-verdien;capverdien
CF|République centrafricaine|Centrafrique|centrafricain
CL|Chili||chilien
CN|Chine|RPC;République populaire de Chine;Chine populaire|chinois
CY|Chypre||chypriote;cypriote
CO|Colombie||colombien
KM|Comores|Union des Comores|comorien
CG|Congo|Congo-Brazzaville;République du Congo|congolais
CD|République démocratique du Congo|RD Congo;R.D. Congo;RDC;Congo-Kinshasa|
KP|RPDC|République populaire démocratique de Corée;Corée du Nord;RPD de Corée;R.P.D. de Corée;RPD Corée;R.P.D.C|nord-coréen
KR|République de Corée|Corée du Sud;R. de Corée;Rép. de Corée;Corée|sud-coréen;coréen
CR|Costa Rica||costaricain;costaricien
CI|Côte d'Ivoire||ivoirien
HR|Croatie||croate
CU|Cuba||cubain
DK|Danemark||danois
DJ|Djibouti||djiboutien
DO|République dominicaine||dominicain
DM|la Dominique|Commonwealth de la Dominique|dominiquais
EG|Égypte|République arabe d'Égypte|égyptien
AE|Émirats arabes unis|EAU;Emirats arabes|émirien;émirati
EC|Équateur||équatorien
ER|Érythrée||érythréen
ES|Espagne||espagnol
EE|Estonie||estonien
SZ|Eswatini|Swaziland|swazi;eswatinien
US|États-Unis|États-Unis d'Amérique;USA;U.S.A;É.-U|américain;états-unien;étasunien
ET|Éthiopie||éthiopien
FJ|Fidji|îles Fidji|fidjien
FI|Finlande||finlandais;finnois
FR|France|République française|français
GA|Gabon||gabonais
GM|Gambie||gambien
GE|Géorgie||géorgien
GH|Ghana||ghanéen
GR|Grèce||grec+grecque+grecs+grecques;hellénique
GD|la Grenade||grenadien
GT|Guatemala||guatémaltèque
GN|Guinée|Guinée-Conakry|guinéen
GW|Guinée-Bissau|Guinée Bissao|bissau-guinéen;bissaoguinéen
GQ|Guinée équatoriale||équato-guinéen;équatoguinéen
GY|Guyana|République coopérative de Guyana|guyanien
HT|Haïti||haïtien
HN|Honduras||hondurien
HU|Hongrie||hongrois;magyar+magyare+magyars+magyares
IN|Inde|Union indienne|indien
ID|Indonésie||indonésien
IQ|Irak|Iraq|irakien;iraquien
IR|Iran||iranien
IE|Irlande|Éire|irlandais
IS|Islande||islandais
IL|Israël|État d'Israël|israélien
IT|Italie||italien
JM|Jamaïque||jamaïcain;jamaïquain
JP|Japon||japonais;nippon+nippone+nipponne+nippons+nippones+nipponnes
JO|Jordanie||jordanien
KZ|Kazakhstan|Kazakstan;Kasakhstan|kazakh+kazakhe+kazakhs+kazakhes;kazakhstanais
KE|Kenya||kényan
KG|Kirghizstan|Kirghizistan;Kyrgyzstan;Kirghizie;Kirghistan;République kirghize|kirghize;kirghiz+kirghizes;kirghizstanais
KI|Kiribati||kiribatien
KW|Koweït|Kuwait|koweïtien
LA|Laos|RDP lao;R.D.P. lao;RDPL;République démocratique populaire lao|laotien;lao+lao
LS|Lesotho||lesothan
LV|Lettonie||letton+lettone+lettonne+lettons+lettones+lettonnes
LB|Liban||libanais
LR|Libéria||libérien
LY|Libye|Lybie|libyen
LI|Liechtenstein||liechtensteinois
LT|Lituanie|Lithuanie|lituanien;lithuanien
LU|Luxembourg||luxembourgeois
MK|Macédoine du Nord|Macédoine|macédonien;nord-macédonien
MG|Madagascar||malgache
MY|Malaisie|Malaysia|malaisien
MW|Malawi||malawien;malawite
MV|Maldives||maldivien
ML|Mali||malien
MT|Malte||maltais
MA|Maroc||marocain
MH|Îles Marshall||marshallais
MU|île Maurice|République de Maurice|mauricien
MR|Mauritanie||mauritanien
MX|Mexique||mexicain
FM|Micronésie|États fédérés de Micronésie|micronésien
MD|Moldavie|Moldova|moldave
MC|Monaco||monégasque
MN|Mongolie||mongol+mongole+mongols+mongoles
ME|Monténégro||monténégrin
MZ|Mozambique||mozambicain
MM|Myanmar|Birmanie;Union du Myanmar|birman;myanmarais
NA|Namibie||namibien
NR|Nauru||nauruan
NP|Népal||népalais
NI|Nicaragua||nicaraguayen
NE|Niger||nigérien
NG|Nigeria||nigérian
NO|Norvège||norvégien
NZ|Nouvelle-Zélande||néo-zélandais;néozélandais
OM|Oman|Sultanat d'Oman|omanais
UG|Ouganda||ougandais
UZ|Ouzbékistan|Uzbekistan|ouzbek+ouzbèke+ouzbeke+ouzbeks+ouzbèkes+ouzbekes;ouzbékistanais
PK|Pakistan||pakistanais
PW|Palaos|Palau|palaosien
PS|Palestine|État de Palestine|palestinien
PA|Panama||panaméen
PG|Papouasie-Nouvelle-Guinée||papouasien
PY|Paraguay||paraguayen
NL|Pays-Bas|Hollande|néerlandais;hollandais
PE|Pérou||péruvien
PH|Philippines||philippin
PL|Pologne||polonais
PT|Portugal||portugais
QA|Qatar|Quatar|qatari;qatarien
RO|Roumanie||roumain
GB|Royaume-Uni|Grande-Bretagne;Royaume-Uni de Grande-Bretagne et d'Irlande du Nord|britannique
RU|Russie|Fédération de Russie;Fédération russe|russe
RW|Rwanda||rwandais
KN|Saint-Christophe-et-Niévès|Saint-Kitts-et-Nevis|
SM|Saint-Marin||saint-marinais
VC|Saint-Vincent-et-les-Grenadines||saint-vincentais
LC|Sainte-Lucie||saint-lucien
SB|Îles Salomon||salomonais;salomonien
SV|Salvador|El Salvador|salvadorien
WS|Samoa||samoan
ST|Sao Tomé-et-Principe||santoméen
SN|Sénégal||sénégalais
RS|Serbie||serbe
SC|Seychelles||seychellois
SL|Sierra Leone||sierra-léonais
SG|Singapour|Singapore|singapourien
SK|Slovaquie|République slovaque|slovaque
SI|Slovénie||slovène
SO|Somalie||somalien
SD|Soudan||soudanais
SS|Soudan du Sud|Sud-Soudan|sud-soudanais
LK|Sri Lanka||sri-lankais;srilankais
SE|Suède||suédois
CH|Suisse|Confédération suisse;Confédération helvétique|suisse;helvétique;suissesse
SR|Suriname||surinamais
SY|Syrie|République arabe syrienne|syrien
TJ|Tadjikistan|Tajikistan|tadjik+tadjike+tadjiks+tadjikes;tadjikistanais
TZ|Tanzanie||tanzanien
TD|Tchad||tchadien
CZ|République tchèque|Tchéquie|tchèque
TH|Thaïlande||thaïlandais
TL|Timor-Leste|Timor oriental;Timor Est|timorais
TG|Togo||togolais
TO|Tonga||tongien
TT|Trinité-et-Tobago|Trinidad-et-Tobago|trinidadien
TN|Tunisie||tunisien
TM|Turkménistan||turkmène
TR|Turquie|Türkiye|turc+turque+turcs+turques
TV|Tuvalu||tuvaluan
UA|Ukraine||ukrainien
UY|Uruguay||uruguayen
VU|Vanuatu||vanuatuan
VA|Vatican|Saint-Siège|
VE|Venezuela|République bolivarienne du Venezuela|vénézuélien
VN|Vietnam|Viet Nam;Vietname;RSVN|vietnamien
YE|Yémen||yéménite
ZM|Zambie||zambien
ZW|Zimbabwe||zimbabwéen
SU|URSS|Union soviétique;U.R.S.S;Union des républiques socialistes soviétiques|soviétique
YU|Yougoslavie||yougoslave
CS|Tchécoslovaquie||tchécoslovaque
DD|RDA|République démocratique allemande;Allemagne de l'Est|est-allemand`

// Prefixes that stand for a country before a hyphen and another demonym, where the demonym does not give
// them as it gives `vietnamo`: `sino-russe`, `franco-vietnamien`.
const PREFIXES =
  'sino:CN franco:FR nippo:JP germano:DE hispano:ES luso:PT helvético:CH indo:IN gréco:GR polono:PL anglo:GB ' +
  'saoudo:SA khméro:KH thaïlando:TH maroco:MA coréano:KR algéro:DZ austro:AT hungaro:HU finno:FI canado:CA britanno:GB'

function inflect(word: string): readonly string[] {
  if (word.includes('+')) return word.split('+')
  if (/(?:e|è)$/u.test(word)) return [word, `${word}s`]
  if (/(?:ien|éen|yen)$/u.test(word)) return [word, `${word}s`, `${word}ne`, `${word}nes`]
  if (word.endsWith('s')) return [word, `${word}e`, `${word}es`]
  return [word, `${word}s`, `${word}e`, `${word}es`]
}

const listOf = (cell: string | undefined): readonly string[] =>
  cell === undefined || cell === '' ? [] : cell.split(';')

export const COUNTRIES: readonly CountryRow[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [iso = '', name = '', aliases, demonyms] = row.split('|')
    return { iso, name, aliases: listOf(aliases), demonyms: listOf(demonyms).flatMap(inflect) }
  })

/** `vietnamien` → `vietnamo`, `russe` → `russo`, `azerbaïdjanais` → `azerbaïdjano`. */
const derived = ({
  iso,
  demonyms,
}: CountryRow): readonly (readonly [prefix: string, iso: string])[] =>
  demonyms
    .slice(0, 1)
    .map((demonym) => [`${demonym.replace(/(?:[ié]en|ais|ois|e|s)$/u, '')}o`, iso])

export const COUNTRY_PREFIXES: readonly (readonly [prefix: string, iso: string])[] = [
  ...PREFIXES.split(' ').map((entry) => {
    const [prefix = '', iso = ''] = entry.split(':')
    return [prefix, iso] as const
  }),
  ...COUNTRIES.flatMap(derived),
]
