/**
 * How French composes the name of a body: a head noun, adjectives, complements.
 *
 * Reads the longest name from its head: `Service fédéral russe pour la coopération militaire et
 * technique`, `ministère de l'Agriculture et du Développement rural`. A pair of countries closes it;
 * what a sentence says next (a date, a verb, another person's name) stays outside.
 */
import { countryAt, countrySpan } from '../recognisers/country.ts'
import { knownPlaceAt } from '../recognisers/place.ts'
import { fixedAt } from './fixed.ts'
import { continues, type Word } from '../words.ts'

export interface BodyName {
  /** The last word, included. */
  readonly to: number
  /** What the name holds, so that the recogniser can ask for enough of it. */
  readonly complements: number
  readonly countries: readonly string[]
  /** A place, an acronym or another proper name stands in it. */
  readonly named: boolean
  readonly pair: boolean
}

const ADJECTIVE =
  /(?:als?|ales?|aux|els?|elles?|iles?|iques?|ifs?|ives?|aires?|ien(?:ne)?s?|een(?:ne)?s?|aine?s?|ieure?s?|istes?|ois(?:es?)?|ais(?:es?)?|ables?|ibles?|antes?|entes?|euses?|eux|oires?|[ter]ieurs|[ter]ieur|ides?|ulaires?)$/u
const ADJECTIVES = new Set(
  (
    'decentralisee integree numerisee renouvelable renouvelables permanent permanents different differents competent competents recent independant independants vivant vivants etudiant resident residents emergent emergents parent etrangeres etrangere publique public publics publiques mixte mixtes direct directe supreme vert verte unie unis unies uni retraites avances avancees appliquees specialise ' +
    'specialisee general generale civil civile rural rurale urbain urbaine humain humaine humaines libre nouveau nouvelle grand grande nucleaire mutuel superieur superieure ' +
    'moderne modernes plastique francophone francophones anglophone vierge naturel naturelles social sociale sociaux armee armees handicapees handicapes internes interne autonome jeune arabe slave ' +
    'normale normal polytechnique pedagogique primaire secondaire maternelle technique nationalite basse haute provisoire suprême inter gouvernemental intergouvernemental intergouvernementale anti epidemique demographique ' +
    'chretien bouddhique bouddhiste caodaiste evangelique catholique orthodoxe ouvrier ouvriere paysan paysanne maritime maritimes aerien aerienne fluvial forestier forestiere foncier hydraulique petrolier petroliere gazier gaziere financier financiere ' +
    'hospitalier hospitaliere hospitaliers bancaire boursier boursiere ferroviaire routier routiere douanier douaniere frontalier frontaliere sanitaire etatique informatique'
  ).split(' '),
)
// Words with an adjective's ending that are verbs, prepositions, adverbs or nouns of a sentence.
const NO_ADJECTIVE = new Set(
  (
    'appelle rappelle revele installe installent signale egale avale mele modele zele parallele nouvelles ont sont font vont etaient avaient ainsi souvent comment pendant devant durant suivant avant maintenant cependant moyennant tel telle tels telles tout tous quel quelle quelles elle elles il ils mais jamais desormais fois autrefois parfois ' +
    'soulignent affirment estiment dont lequel laquelle lesquels mal tel avril fil ait fait avait etait serait aurait avaient doit peut veut deux eux aux ceux mieux lieu trois mois bois fais dit dont permettant visant portant concernant comprenant relevant ' +
    'travaillent participent souhaitent president presidente presidents directeur directeurs secretaire vice adjoint adjointe permanent rappelle appelle travail conseil journal hopital general-major signal capital total accueil avril mil outil appel ciel hotel materiel personnel ' +
    'membre membres maire ingenieur ingenieurs monsieur commissaire partenaire partenaires parlementaires fonctionnaires ambassadeur veille hier soir matin politiques'
  ).split(' '),
)

export const isAdjective = (words: readonly Word[], at: number): boolean => {
  const word = words[at]
  if (word === undefined) return false
  const country = countryAt(words, at)
  if (country?.form === 'demonym') return true
  if (ADJECTIVES.has(word.plain)) return true
  // `militaro-technique`: a prefix is as adjectival as what it is joined to.
  if (/o$/u.test(word.plain) && words[at + 1]?.gap === '-') return isAdjective(words, at + 1)
  // `a communiqué`, `ont expliqué`: the accent tells a participle.
  if (/é(?:e?s?)$/u.test(word.text)) return false
  return word.plain.length > 3 && ADJECTIVE.test(word.plain) && !NO_ADJECTIVE.has(word.plain)
}

const DE = /^(?:de|du|des|d)$/u
const ARTICLE = /^(?:la|l|le|les)$/u
// After `de`: what begins something else than the name of a theme.
const NO_NOUN = new Set(
  (
    'son sa ses leur leurs ce cet cette ces notre nos votre vos mon ma mes un une deux trois quatre cinq plusieurs certains certaines chaque tout toute tous toutes nombreux nombreuses meme plus moins ' +
    'nous lui elle eux cela ceux celles celui celle qui que quoi dont ou ainsi nouveaux janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche ' +
    'part facon maniere plus manière concert ailleurs abord apres avant haut hier demain'
  ).split(' '),
)
const NO_COORDINATE = new Set(
  'delegation gouvernement ambassade ministere president premier vice secretaire peuple pays autres representants responsables entreprises dirigeants membres chef directeur ministre ambassadeur parti etat populations population autorites presence celui celle leurs partie cadre visite'.split(
    ' ',
  ),
)
const PRENOMINAL =
  /^(?:haut|haute|hauts|hautes|grand|grande|grands|grandes|petit|petite|petits|petites|jeune|jeunes|nouvel|nouvelle|nouveau|nouvelles|ancien|anciens|anciennes|bonne|bonnes|libre|beaux|belles|premiere|tres)$/u
const THEME =
  /(?:tion|tions|sion|sions|ment|ments|té|tés|ie|ies|isme|ure|ures|ance|ence|ences|age|ique|iques|commerce|affaires|travail|droit|droits|sport|sports|femmes|jeunesse|enfance|enfants|paix|climat|échanges|art|arts|métiers|sciences|lutte|secours|eau|gaz|pétrole|prix|aide|fonds|investissement|investissements|industrie|information|tourisme|mines|lettres|beaux-arts)$/iu
// Verbs that end as nouns do: `et souhaite` says what happens, `et technologies` what the body is for.
const NO_THEME = new Set(
  'apprecie remercie etudie confie publie envisage partage engage encourage menage commence assure mesure figure inaugure avance lance finance explique indique communique applique affirment estiment expriment confirment forment informe assurance pourquoi'.split(
    ' ',
  ),
)
const isTheme = ({ text, plain }: Word): boolean => THEME.test(text) && !NO_THEME.has(plain)

/** Heads after which a proper name closes the body's own: `lycée Phan Boi Chau`, `Fondation Heydar Aliyev`. */
const EPONYMOUS =
  /^(?:fondation|lycee|universite|institut|centre|hopital|ecole|college|musee|academie|groupe|banque|compagnie|societe|conservatoire|club|orchestre|maison|clinique|laboratoire|bibliotheque)$/u
const FOR = /^(?:pour|sur|contre)$/u
const FOR_HEADS =
  /^(?:comite|commission|agence|service|fonds|organisation|programme|conseil|centre|bureau|association|union|federation|institut|departement|direction|groupe|banque|coalition|alliance|ligue|haut|autorite|forum|office|delegation)$/u
const MINISTRY =
  /^(?:ministere|secretariat|departement|commission|direction|comite|service|sous|bureau|universite|institut|academie|agence|chambre|administration|federation|association|union|conseil|ecole|autorite|organisation|fonds|faculte|centre|hopital|caisse|office|groupe|compagnie|societe|fondation|confederation|syndicat|bibliotheque|musee|club|haut|inspection)$/u
const ABROAD =
  /^(?:ambassade|consulat|mission|representation|delegation|association|union|communaute|club|chambre|bureau|centre)$/u

interface State {
  to: number
  complements: number
  countries: string[]
  named: boolean
  pair: boolean
  /** What the last word is: only a theme may be continued by `et`, `pour`, a comma. */
  last: 'head' | 'adjective' | 'theme' | 'bare-theme' | 'closed'
}

/** The longest name that begins with the head at this word. */
export function readName(words: readonly Word[], at: number, head: string): BodyName {
  const state: State = {
    to: at,
    complements: 0,
    countries: [],
    named: false,
    pair: false,
    last: 'head',
  }
  for (let step = 0; step < 24 && !state.pair; step += 1) {
    if (!advance(words, state, head)) break
  }
  return state
}

function advance(words: readonly Word[], state: State, head: string): boolean {
  const next = words[state.to + 1]
  if (next === undefined) return false
  if (next.gap === ', ') return continueList(words, state, head)
  if (!continues(next) && next.gap !== ' - ') return false
  if (DE.test(next.plain) && next.gap === ' ' && !next.capital)
    return takeComplement(words, state, state.to + 1, head)
  if (takePair(words, state, state.to + 1)) return true
  if (next.gap === ' - ') return false
  if (next.plain === 'et') return coordinate(words, state, head)
  if (FOR.test(next.plain) && FOR_HEADS.test(head) && state.last !== 'closed')
    return takePurpose(words, state)
  if (/^(?:en|a|au|aux|aupres)$/u.test(next.plain) && !next.capital)
    return takeWhere(words, state, head)
  if (
    /^chargee?$/u.test(next.plain) &&
    DE.test(words[state.to + 2]?.plain ?? '') &&
    FOR_HEADS.test(head)
  ) {
    state.last = 'adjective'
    return takeComplement(words, state, state.to + 2, head)
  }
  if (
    next.plain === 'residant' &&
    words[state.to + 2]?.plain === 'a' &&
    words[state.to + 4]?.plain === 'etranger'
  ) {
    state.to += 4
    return true
  }
  if (next.plain === 'par' && words[state.to + 2]?.plain === 'actions') {
    state.to += 2
    return true
  }
  if (head === 'hopital' && /^\d{1,3}$/u.test(next.text)) {
    state.to += 1
    state.named = true
    return true
  }
  const inner = next.gap === '-'
  if (isAdjective(words, state.to + 1) && (!next.capital || isCapitalAdjective(words, state))) {
    const country = countryAt(words, state.to + 1)
    if (country !== undefined) {
      state.countries.push(country.iso)
      state.named = true
    }
    if (state.last === 'head') state.last = 'adjective'
    state.to = country?.to ?? state.to + 1
    return true
  }
  if (inner) {
    state.to += 1
    return true
  }
  return next.capital && takeEponym(words, state, head)
}

// `Parti Communiste Vietnamien`: capitals inside the name; `Comité populaire Vo Van …`: none.
const isCapitalAdjective = (words: readonly Word[], { to }: State): boolean =>
  CAPITAL_ADJECTIVES.test(words[to + 1]!.plain) || countryAt(words, to + 1)?.form === 'demonym'
const CAPITAL_ADJECTIVES =
  /^(?:communiste|nationale?s?|centrale?|populaire|supreme|permanente?|etrangeres|exterieures|interieures|politiques?|sociale?s?|sociaux|democratique|revolutionnaire|socialiste|internationale?s?|internationaux|militaires?|techniques?|technologique|federale?|europeenne?|generale?|publics?|publiques?|superieure?|economiques?|commerciale?s?|provinciale?|municipale?|mondiale?|culturelle?s?|regionale?|rurale?|civile?|maritimes?|parlementaire|diplomatique|scientifique|agricole|industrielle?|administrative?|consultative?|academique|medicale?|asiatique|africaine?|arabe|islamique|vietnamienne?)$/u

/** `Vietnam-Russie`, `Russie - Vietnam`. */
function takePair(words: readonly Word[], state: State, at: number): boolean {
  const first = countryAt(words, at) ?? unionAt(words, at)
  if (first === undefined || first.form === 'demonym') return false
  const second = words[first.to + 1]
  if (second === undefined || !/^ ?- ?$/u.test(second.gap)) return false
  const other = countryAt(words, first.to + 1) ?? unionAt(words, first.to + 1)
  if (other === undefined) return false
  state.to = other.to
  state.countries.push(first.iso, other.iso)
  state.named = true
  state.pair = true
  return true
}

// `Vietnam-UE`, `ASEAN-Russie` pair like countries.
const unionAt = (words: readonly Word[], at: number) =>
  /^(?:UE|ASEAN|UEEA|AELE|ONU)$/u.test(words[at]?.text ?? '')
    ? { iso: words[at]!.text, form: 'name' as const, from: at, to: at }
    : words[at]?.text === 'Union' && words[at + 1]?.plain === 'europeenne'
      ? { iso: 'UE', form: 'name' as const, from: at, to: at + 1 }
      : undefined

/** `de` and what follows: a country, a place, a body, or a theme with its adjectives. */
function takeComplement(words: readonly Word[], state: State, at: number, head: string): boolean {
  if (state.last === 'closed') return false
  let noun = at + 1
  const article =
    ARTICLE.test(words[noun]?.plain ?? '') &&
    words[noun]!.text.length <= 3 &&
    !(words[noun]!.capital && words[noun + 1]?.capital)
  if (article) noun += 1
  const word = words[noun]
  if (word === undefined || !continues(word) || word.gap === '-') return false
  if (!/^\p{L}/u.test(word.text) || NO_NOUN.has(word.plain)) return false
  if (takePair(words, state, noun)) {
    state.complements += 1
    return true
  }
  const formal = formalCountryAt(words, noun)
  if (formal !== undefined) {
    state.to = formal.to
    state.countries.push(formal.iso)
    state.named = true
    state.complements += 1
    state.last = 'closed'
    if (/^(?:nouveau|nouvelle|unie?)$/u.test(words[state.to + 1]?.plain ?? '')) state.to += 1
    return true
  }
  // `du Nouvel Azerbaïdjan`
  const renewed =
    PRENOMINAL.test(word.plain) || /^(?:nord|sud)$/u.test(word.plain)
      ? countryAt(words, noun + 1)
      : undefined
  if (renewed !== undefined) {
    state.to = renewed.to
    state.countries.push(renewed.iso)
    state.named = true
    state.complements += 1
    state.last = 'closed'
    return true
  }
  const place = knownPlaceAt(words, noun)
  if (place !== undefined && word.capital) {
    state.to = place.to
    state.named = true
    state.complements += 1
    state.last = 'closed'
    return true
  }
  if (!word.capital) {
    if (
      /(?:[^i]er|[^aeo]ir|[^e]re|oir)$/u.test(word.plain) &&
      !NOUNS_LIKE_INFINITIVES.test(word.plain)
    )
      return false
    state.to =
      PRENOMINAL.test(word.plain) && words[noun + 1] !== undefined && continues(words[noun + 1]!)
        ? noun + 1
        : noun
    state.complements += 1
    state.last =
      article || (words[at]!.plain !== 'd' && words[at]!.plain !== 'de') ? 'theme' : 'bare-theme'
    if (/^\p{Lu}/u.test(words[state.to]!.text)) state.named = true
    return true
  }
  state.complements += 1
  state.named = true
  if (/^\p{Lu}{2,}$/u.test(word.text)) {
    state.to = noun
    state.last = word.text === 'AE' ? 'theme' : 'closed'
    return true
  }
  // A capital noun is a theme (`des Affaires étrangères`, `de la Défense`) or a proper name.
  const proper =
    !article && words[at]!.plain !== 'du' && words[at]!.plain !== 'des' && head !== 'ministere'
  state.to = noun
  if (proper) {
    while (
      words[state.to + 1]?.capital === true &&
      /^[ -]$/u.test(words[state.to + 1]!.gap) &&
      countryAt(words, state.to + 1) === undefined
    )
      state.to += 1
    state.last = 'closed'
    if (BODY_NOUNS.test(word.plain)) state.last = 'theme'
    return true
  }
  if (EPONYMOUS.test(head)) {
    // `Musée du Quai Branly`
    while (
      words[state.to + 1]?.capital === true &&
      /^[ -]$/u.test(words[state.to + 1]!.gap) &&
      !isCapitalAdjective(words, state)
    )
      state.to += 1
  }
  if (/^(?:premier|vice)$/u.test(word.plain) && words[noun + 1]?.plain === 'ministre')
    state.to = noun + 1
  state.last = 'theme'
  return true
}

const BODY_NOUNS =
  /^(?:parti|comite|assemblee|etat|gouvernement|union|front|conseil|armee|defense|federation|etudes)$/u
const NOUNS_LIKE_INFINITIVES =
  /^(?:mer|fer|hiver|hier|commerce|affaire|affaires|litterature|culture|nature|agriculture|guerre|lettre|terre|centre|theatre|genre|membre|cadre|cadres|oeuvre|registre|ministre|titre|ordre|nombre|chambre|maire|frontiere|frontieres|infrastructure|architecture|structure|histoire|territoire|memoire|laboratoire|cuir|avenir|poivre|cancer|transfer|verre|pierre|presse|lumiere|carriere|filiere|matiere|riviere|sucre|cuivre|metre|encadre|pouvoir|devoir|savoir|soir|loisir|loisirs|tir|desir|foire|miniere|chaire|bourse)$/u

/** `République tchèque`, `Fédération de Russie`, `Azerbaïdjan`. */
function formalCountryAt(
  words: readonly Word[],
  at: number,
): { readonly iso: string; readonly to: number } | undefined {
  const direct = countryAt(words, at)
  if (
    direct !== undefined &&
    direct.form !== 'prefix' &&
    (direct.form !== 'demonym' || (words[at]!.capital && countryAt(words, at)!.form === 'name'))
  )
    return direct
  if (direct?.form === 'demonym' && words[at]!.capital) return { iso: direct.iso, to: direct.to }
  if (
    !/^(?:republique|federation|royaume|sultanat|emirat|etat)$/u.test(words[at]!.plain) ||
    !words[at]!.capital
  )
    return undefined
  for (
    let next = at + 1;
    next < at + 7 && words[next] !== undefined && continues(words[next]!);
    next += 1
  ) {
    const country = countryAt(words, next)
    if (country === undefined) continue
    const span = countrySpan(words, country)
    return span.from <= at ? { iso: country.iso, to: span.to } : undefined
  }
  return undefined
}

/** `économique, commerciale et technique`; `du Travail, des Invalides et des Affaires sociales`. */
function continueList(words: readonly Word[], state: State, head: string): boolean {
  if (state.last === 'closed' || state.last === 'head' || !MINISTRY.test(head)) return false
  const at = state.to + 1
  if (isAdjective(words, at) && !words[at]!.capital && isAdjective(words, state.to)) {
    for (let next = at; next < at + 6; next += 1) {
      const word = words[next]
      if (word === undefined) return false
      if (word.plain === 'et' && isAdjective(words, next + 1)) {
        state.to = next + 1
        return true
      }
      if (!isAdjective(words, next) && !/^[,-] ?$/u.test(word.gap)) return false
    }
    return false
  }
  if (!DE.test(words[at]!.plain)) return false
  // The list is the body's own if it closes with `et de …` before anything else happens.
  for (let next = at; next < at + 12; next += 1) {
    const word = words[next]
    if (word === undefined || /[.;:()!?"«»]/u.test(word.gap)) return false
    if (
      word.plain === 'et' &&
      (DE.test(words[next + 1]?.plain ?? '') ||
        (head === 'ministere' && words[next + 1]?.capital === true))
    ) {
      const themed = head === 'ministere' || words.slice(at, next).some(({ capital }) => !capital)
      return themed && takeComplement(words, state, at, head)
    }
  }
  return false
}

function coordinate(words: readonly Word[], state: State, head: string): boolean {
  const at = state.to + 2
  const word = words[at]
  if (word === undefined || !continues(word) || state.last === 'closed' || state.last === 'head')
    return false
  if (isAdjective(words, at) && isAdjective(words, state.to) && !word.capital) {
    if (countryAt(words, at)?.form === 'demonym') return false
    state.to = at
    while (words[state.to + 1]?.gap === '-') state.to += 1
    return true
  }
  if (state.last === 'adjective') return false
  if (DE.test(word.plain) && MINISTRY.test(head)) {
    const noun = ARTICLE.test(words[at + 1]?.plain ?? '') ? at + 2 : at + 1
    if (NO_COORDINATE.has(words[noun]?.plain ?? '') || formalCountryAt(words, noun) !== undefined)
      return false
    return words[noun] !== undefined && takeComplement(words, state, at, head)
  }
  const hyphenated = words[at + 1]?.gap === '-'
  if (head === 'ministere' && word.capital && word.text.length > 3) {
    state.to = at
    return true
  }
  if (
    (state.last === 'bare-theme' ||
      (state.last === 'theme' &&
        (isAdjective(words, at + 1) || /s$/u.test(words[state.to]!.plain)))) &&
    !word.capital &&
    isTheme(word) &&
    !hyphenated &&
    word.plain.length > 4
  ) {
    state.to = at
    return true
  }
  return false
}

/** `pour la coopération technique`, `contre la corruption`: a theme, never a reason (`pour son aide`). */
function takePurpose(words: readonly Word[], state: State): boolean {
  let noun = state.to + 2
  if (!ARTICLE.test(words[noun]?.plain ?? '')) return false
  noun += 1
  const word = words[noun]
  if (word === undefined || !continues(word)) return false
  const body = fixedAt(words, noun)
  if (body !== undefined) {
    state.to = body.to
    state.complements += 1
    state.named = true
    state.last = 'closed'
    return true
  }
  const people = formalCountryAt(words, noun)
  if (people !== undefined) {
    state.to = people.to
    state.complements += 1
    state.countries.push(people.iso)
    state.last = 'closed'
    return true
  }
  const disease = /^\p{Lu}{3,}$/u.test(word.text) || /^Covid$/u.test(word.text)
  if (!isTheme(word) && !disease) return false
  state.to = noun
  if (disease && words[noun + 1]?.gap === '-' && /^\d+$/u.test(words[noun + 1]!.text)) state.to += 1
  state.complements += 1
  state.last = 'theme'
  const second = words[state.to + 3]
  // `pour l'investissement et le développement`
  if (
    words[state.to + 1]?.plain === 'et' &&
    ARTICLE.test(words[state.to + 2]?.plain ?? '') &&
    second !== undefined &&
    continues(second) &&
    isTheme(second) &&
    !second.capital
  )
    state.to += 3
  return true
}

/** `ambassade du Vietnam en Russie`, `Association des Vietnamiens en République tchèque`. */
function takeWhere(words: readonly Word[], state: State, head: string): boolean {
  const preposition = words[state.to + 1]!
  let at = state.to + 2
  if (preposition.plain === 'aupres') {
    if (!DE.test(words[at]?.plain ?? '')) return false
    // `sensibilisation auprès des masses` is a theme; `auprès de l'ONU` wants a mission.
    if (state.last === 'closed' && !/^(?:mission|delegation|representation|ambassade)$/u.test(head))
      return false
    state.last = 'adjective'
    return takeComplement(words, state, at, head)
  }
  if (preposition.plain === 'en' && words[state.to]!.plain === 'recherche') {
    const theme = words[at]
    if (theme === undefined || theme.capital) return false
    state.to = at
    state.last = 'bare-theme'
    return true
  }
  if (
    preposition.plain === 'a' &&
    words[at + 1]?.plain === 'etranger' &&
    (state.last !== 'closed' || /s$/u.test(words[state.to]!.plain))
  ) {
    state.to = at + 1
    return true
  }
  if (!ABROAD.test(head) || state.complements === 0) return false
  if (/^(?:la|l)$/u.test(words[at]?.plain ?? '')) at += 1
  const country = words[at] === undefined ? undefined : formalCountryAt(words, at)
  const people = /s$/u.test(words[state.to]!.plain)
  const embassy = /^(?:ambassade|consulat|mission|representation)$/u.test(head)
  const chamber = head === 'chambre' && countryAt(words, state.to)?.form === 'demonym'
  if (country !== undefined && (embassy || people || chamber)) {
    state.to = country.to
    state.countries.push(country.iso)
    state.last = 'closed'
    return true
  }
  const place = embassy ? knownPlaceAt(words, at) : undefined
  if (place === undefined || preposition.plain !== 'a' || head !== 'consulat') return false
  state.to = place.to
  state.named = true
  state.last = 'closed'
  return true
}

/** `Centre national de recherche … Gamaleya`, `lycée Phan Boi Chau`; not the person who leads it. */
function takeEponym(words: readonly Word[], state: State, head: string): boolean {
  const from = state.to + 1
  if (state.last === 'closed') return false
  const after = words
    .slice(from, from + 3)
    .map(({ plain }) => plain)
    .join(' ')
  if (after.startsWith('ho chi minh') && state.complements > 0) {
    state.to = from + 2
    state.named = true
    state.last = 'closed'
    return true
  }
  if (!EPONYMOUS.test(head) || words[from]!.gap !== ' ' || words[from]!.text.length < 2)
    return false
  let to = from
  while (
    words[to + 1] !== undefined &&
    ((words[to + 1]!.capital && /^[ -]$/u.test(words[to + 1]!.gap)) || words[to + 1]!.gap === '&')
  )
    to += 1
  // After a long title two or three capitals are whoever holds the post.
  if (state.complements > 0 && to > from) return false
  const eponymFirst = state.last === 'head' || state.last === 'adjective'
  if (!eponymFirst && head !== 'centre' && head !== 'institut') return false
  if (/^(?:groupe|societe|compagnie|maison|club)$/u.test(head) && state.last !== 'head')
    return false
  state.to = to
  state.named = true
  state.last = 'theme'
  if (/^\p{Lu}{2,}$/u.test(words[to]!.text)) state.last = 'closed'
  return true
}
