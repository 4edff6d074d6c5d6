/**
 * What French words begin and end with, and what stands before and after them: closed lists, each for one question.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

// Small words that no French word begins with by its make: `lesdeux`, `cettevisite`; not `en-`, `par-`, `sur-`, `entre-`.
export const OPENERS = words(
  'le la les des du un une cette cet ces et est aux que qui dans avec leurs leur ont été sont lors mais dont selon depuis deux trois ses nos notre celui celle très tous toutes chez vers sans afin',
)
// Small words that no French word ends in: `projetde`, `visiteaux`; not `-et`, `-le`, `-son`, `-ne`.
export const CLOSERS = words(
  'de des du les aux un une dans avec pour que qui cette ces leurs leur été dont depuis sont ont ainsi selon lors mais sous sans chez',
)
// What French words and foreign names end in: never proof of a word of its own.
export const ENDINGS = words(
  'es se ses son sons sen on en in an as us et ne ni si le la les me ma sa ta ou où ai a y il au eu eux lui mes nos vers mon ton sont elle elles use user né née nés nées eau eaux ère ente entes ant ans aire aires ment ments ette ettes té tés able ible age ages eur eurs euse ure ures tion sion dent dents dente gène tour bus là or ors ait ont ons ent ente mental mentale mentaux male tale ville land berg ski terre bonne mont cent ami ville fort il ils cet sel selle celle celles aise aises oise ois ais aient les nes tes',
)
// What French words begin with: never proof of a word of its own, where no list tells.
export const BEGINNINGS = words(
  'en par sur entre pour contre sous de re mi non mal bien inter co anti pré télé auto micro mini multi trans ex avant après demi semi vice sans',
)
// Titles and bodies that a sentence prints with a capital and that begin no name: `Secrétariatdu`, `Comitécentral`.
export const CAPITALISED = words(
  'affaires développement jeux protection services secrétariat comité parti république assemblée conseil président présidente premier ministre ministère état union nations congrès bureau commission front fédération royaume armée gouvernement parlement sénat association organisation fonds banque groupe institut université académie centre agence service département direction office chambre cour ambassade ambassadeur consulat général société compagnie forum sommet conférence déclaration traité accord fête année journée mer asie europe afrique amérique orient occident sud nord est ouest palais musée théâtre opéra aéroport monsieur madame',
)
/** Too long for another word to begin so: `Sociétécivile`, `Développementrural`. */
export const isLongTitle = (word: string): boolean => word.length >= 6 && CAPITALISED.has(word)
export const PLURAL_BEFORE = words(
  'les des ces ses aux deux trois nos vos leurs mes plusieurs tous toutes quelques nombreux nombreuses',
)
export const SINGULAR_BEFORE = words('le la du un une ce cet cette au son sa notre votre chaque')
export const NUMBERS = words(
  'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent mille',
)
export const AUXILIARIES = words('a ont est sont était étaient avait avaient été')
export const PRONOUNS = words('il elle on qui y')
export const PARTICIPLE = /[éitsu]e?s?$/u
// `présenté`, `conclu`, `remis`, `ouvert`, `construit`; not the rest of `amulettes`.
export const AFTER_AVOIR = /(?:[éiu]|[iu]t|is|ert|[eo]int)$/u
// First halves of compounds that are written as one word: `photosynthèse`, `marchepied`, `bonhomme`.
export const COMPOUNDED = words(
  'photo radio vidéo moto kilo psycho hydro thermo électro agro aéro ciné phono socio macro méga giga nano bio géo techno turbo narco pétro gazo nitro immuno cardio neuro chrono biblio ' +
    'haut hauts bas bon bons mal clair claire peau marche porte garde passe tire casse coupe pare brise chasse croque gratte lance perce tourne trouble essuie vent main mains pied pieds tête bout pont eau beau belle gros grand grande petit petite vrai faux franc plein plat rond sage court long libre mi dés désen il',
)
// Small words that begin longer ones of a make of their own: `surréaliste`, `monoxyde`, `marotte`, `ilien`.
export const JOINING = words(
  'sur contre entre sous par mon ma ta te as ni il car si ai non mal bien mi re co in ex pro',
)
// Small words that unknown words end in: `rosace`, `titanesque`, `jaunisse`.
export const UNSURE_CLOSERS = words(
  'au ce ces te me se ses ne es on ai as ta ci elle elles eux il que us',
)
// Small words that unknown words begin or end with more often than lost spaces stand by them: `sonore`, `lapine`, `gauchiste`.
export const CHANCE_OPENERS = words(
  'son ma sur car contre si as te ta ni sous ai tous il mon non mal bien mi re co in ex pro',
)
export const CHANCE_CLOSERS = words(
  'se ne elle elles on es eux te ses ces ci ai as ta me us il leur pendant',
)
// Small words that no name ends in, of any tongue; not `des` (Mercedes), `les` (Naples), `que` (Dominique), `aux` (Bordeaux).
export const NAME_CLOSERS = words(
  'dans avec pour depuis sont leurs selon ainsi avant après pendant était étaient avait avaient',
)
// Small words that no unknown word of any length begins or ends with.
export const SURE_OPENERS = words(
  'la le les des du ont un est sont et été étaient était cette dans avec selon leurs',
)
export const SURE_CLOSERS = words('de sur sont avec dans pour sans depuis selon')
// Never a part of a longer word: `novembredernier`, `tenumardi`.
export const CALENDAR = words(
  'janvier février avril juillet septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche',
)

// Verbs and the bare nouns they always stand with: `prendrafin`, `eulieu`, `faireface`.
const LOCUTION =
  /^(?:(?:prend|prendre|prendra|prendront|prendrait|prenant|prenait|prit|pris|prise)-(?:fin|part|acte|soin|note|congé|effet|place)|(?:met|mettre|mettra|mettait|mettant|mit|mis|mise)-(?:fin|cap)|(?:ai|a|ont|aura|auront|avait|avoir|ayant|eu|eut)-lieu|(?:fait|faire|fera|font|faisait|faisant|fit)-(?:face|part|partie|suite|état|don|escale|foi|appel|savoir)|(?:rend|rendre|rendra|rendu|rendant)-(?:hommage|visite|compte)|(?:tenu|tenir|tient|tenant)-(?:compte|lieu))$/u

/** Whether two words are one expression of agency prose. */
export const isLocution = (first: string, second: string): boolean =>
  LOCUTION.test(`${first}-${second}`)
