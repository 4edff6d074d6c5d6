/**
 * What `de` brings into a body's name: a country, a pair of countries, a place, another body, a theme.
 */
import { isCapitalAdjective, isPortfolio } from './adjectives.ts'
import { countrySpan } from '../countries/formal.ts'
import { countryAt } from '../countries/words.ts'
import { knownPlaceAt } from '../places/known.ts'
import { continues, type Word } from '../words.ts'

export interface State {
  to: number
  complements: number
  countries: string[]
  named: boolean
  pair: boolean
  /** A ministry's field with its capital stands in it: `service de la Santé`. */
  portfolio: boolean
  /** The preposition of what it is for: another may be joined to it (`contre la drogue et le crime`). */
  purpose: string | undefined
  /** What the last word is: only a theme may be continued by `et`, `pour`, a comma. */
  last: 'head' | 'adjective' | 'theme' | 'bare-theme' | 'closed'
}

export const DE = /^(?:de|du|des|d)$/u

export const ARTICLE = /^(?:la|l|le|les)$/u

/** Heads after which a proper name closes the body's own: `lycée Phan Boi Chau`, `Fondation Heydar Aliyev`. */
export const EPONYMOUS =
  /^(?:fondation|lycee|universite|institut|centre|hopital|ecole|college|musee|academie|groupe|banque|compagnie|societe|conservatoire|club|orchestre|maison|clinique|laboratoire|bibliotheque|chu|fonds|theatre|brasserie|polyclinique|maternite|creche|ballet|cirque|parti|agence|groupement|coalition)$/u

// After `de`: what begins something else than the name of a theme.
const NO_NOUN = new Set(
  (
    'son sa ses leur leurs ce cet cette ces notre nos votre vos mon ma mes un une deux trois quatre cinq plusieurs certains certaines chaque tout toute tous toutes nombreux nombreuses meme plus moins ' +
    'nous lui elle eux cela ceux celles celui celle qui que quoi dont ou ainsi nouveaux janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche ' +
    'part facon maniere plus manière concert ailleurs abord apres avant haut hier demain'
  ).split(' '),
)

export const PRENOMINAL =
  /^(?:vieux|vieil|vieille|haut|haute|hauts|hautes|grand|grande|grands|grandes|petit|petite|petits|petites|jeune|jeunes|nouvel|nouvelle|nouveau|nouvelles|ancien|anciens|anciennes|bonne|bonnes|libre|beaux|belles|premiere|tres)$/u

const BODY_NOUNS =
  /^(?:parti|comite|assemblee|etat|gouvernement|union|front|conseil|armee|defense|federation|etudes)$/u

const NOUNS_LIKE_INFINITIVES =
  /^(?:mer|fer|hiver|hier|commerce|affaire|affaires|litterature|culture|nature|agriculture|guerre|lettre|terre|centre|theatre|genre|membre|cadre|cadres|oeuvre|registre|ministre|titre|ordre|nombre|chambre|maire|frontiere|frontieres|infrastructure|architecture|structure|histoire|territoire|memoire|laboratoire|cuir|avenir|poivre|cancer|transfer|verre|pierre|presse|lumiere|carriere|filiere|matiere|riviere|sucre|cuivre|metre|encadre|pouvoir|devoir|savoir|soir|loisir|loisirs|tir|desir|foire|miniere|chaire|bourse)$/u

/** `Vietnam-Russie`, `Russie - Vietnam`. */
export function takePair(words: readonly Word[], state: State, at: number): boolean {
  const first = countryAt(words, at) ?? unionAt(words, at)
  if (first === undefined || first.form === 'demonym') return false
  const second = words[first.to + 1]
  if (second === undefined || !/^ ?- ?$/u.test(second.gap)) return false
  const other = countryAt(words, first.to + 1) ?? unionAt(words, first.to + 1)
  if (other === undefined) return false
  state.to = other.to
  // `Asie-Afrique-Amérique latine`
  const third = /^ ?- ?$/u.test(words[state.to + 1]?.gap ?? '')
    ? (countryAt(words, state.to + 1) ?? unionAt(words, state.to + 1))
    : undefined
  if (third !== undefined) state.to = third.to
  if (/^(?:latine|centrale)$/u.test(words[state.to + 1]?.plain ?? '')) state.to += 1
  state.countries.push(first.iso, other.iso)
  state.named = true
  state.pair = true
  return true
}

// `Vietnam-UE`, `ASEAN-Russie`, `Europe-ASEAN` pair like countries.
const unionAt = (words: readonly Word[], at: number) =>
  /^(?:UE|ASEAN|UEEA|AELE|ONU|CELAC|Europe|Asie|Afrique|Amérique|Eurasie|Mékong|Pacifique)$/u.test(
    words[at]?.text ?? '',
  )
    ? { iso: words[at]!.text, form: 'name' as const, from: at, to: at }
    : words[at]?.text === 'Union' && words[at + 1]?.plain === 'europeenne'
      ? { iso: 'UE', form: 'name' as const, from: at, to: at + 1 }
      : undefined

const isPeople = (words: readonly Word[], at: number): boolean =>
  words[at]!.capital && words[at]!.text.endsWith('s') && countryAt(words, at)?.form === 'demonym'

/** `du ministère`, `du Comité central`, `du Parti`: a department says whose it is behind any name. */
const isOwner = (words: readonly Word[], at: number): boolean =>
  words[at]!.plain === 'du' &&
  (words[at + 1]?.plain === 'ministere' ||
    (words[at + 1]?.capital === true &&
      /^(?:comite|parti|pcv|secretariat|senat)$/u.test(words[at + 1]!.plain)))

// Streets, parks and palaces bear names: `Musée du quai Branly`, `Comité de gestion du lac Hoan Kiem`.
const BEARERS =
  /^(?:quai|rue|place|palais|parc|lac|mont|port|pont|fleuve|delta|golfe|ile|aeroport|marche|temple|pagode|barrage)$/u

/** `de` and what follows: a country, a place, a body, or a theme with its adjectives. */
export function takeComplement(
  words: readonly Word[],
  state: State,
  at: number,
  head: string,
): boolean {
  // `Union des Vietnamiens de France`: a people says where it lives.
  if (state.last === 'closed' && !isPeople(words, state.to) && !isOwner(words, at)) return false
  let noun = at + 1
  const article =
    ARTICLE.test(words[noun]?.plain ?? '') &&
    words[noun]!.text.length <= 3 &&
    !(words[noun]!.capital && words[noun + 1]?.capital)
  if (article) noun += 1
  const word = words[noun]
  if (word === undefined || !continues(word) || word.gap === '-') return false
  // `Commandement de la 5e Région navale`
  const counted = words[noun + 1]
  if (
    /^\d{1,3}(?:e|er|re|ere|eme)$/u.test(word.plain) &&
    counted?.capital === true &&
    counted.gap === ' '
  ) {
    state.to = noun + 1
    state.complements += 1
    state.named = true
    state.last = 'theme'
    return true
  }
  if (!/^\p{L}/u.test(word.text) || (NO_NOUN.has(word.plain) && !word.capital)) return false
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
    // `Banque de Tokyo-Mitsubishi UFJ`
    if (head === 'banque') state.to = endOfCapitals(words, state.to)
    state.named = true
    state.complements += 1
    state.last = 'closed'
    return true
  }
  if (!word.capital) {
    // No infinitive has an article.
    if (
      !article &&
      /^d[e']?$/u.test(words[at]!.plain) &&
      /(?:[^i]er|[^aeo]ir|[^e]re|oir)$/u.test(word.plain) &&
      !/(?:[td]ure|aire)$/u.test(word.plain) &&
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
    if (
      BEARERS.test(word.plain) &&
      words[state.to + 1]?.gap === ' ' &&
      words[state.to + 1]!.capital
    ) {
      state.to = endOfCapitals(words, state.to)
      state.named = true
      state.last = 'closed'
      return true
    }
    // `Comité du Parti de la capitale Vientiane`
    const town = /^(?:capitale|ville|province|district)$/u.test(word.plain)
      ? knownPlaceAt(words, state.to + 1)
      : undefined
    if (town !== undefined && words[state.to + 1]!.gap === ' ') {
      state.to = town.to
      state.named = true
      state.last = 'closed'
    }
    return true
  }
  state.complements += 1
  state.named = true
  state.portfolio ||= isPortfolio(word)
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
    // `Nouvelle-Galles du Sud`
    if (
      words[state.to + 1]?.plain === 'du' &&
      /^(?:Sud|Nord)$/u.test(words[state.to + 2]?.text ?? '')
    )
      state.to += 2
    state.last = 'closed'
    if (BODY_NOUNS.test(word.plain)) state.last = 'theme'
    return true
  }
  if (EPONYMOUS.test(head)) {
    // `Musée du Quai Branly`
    while (
      words[state.to + 1]?.capital === true &&
      /^[ -]$/u.test(words[state.to + 1]!.gap) &&
      !isCapitalAdjective(words, state.to + 1)
    )
      state.to += 1
  }
  // `Commandement de la Zone 3 de la Marine`
  if (words[state.to + 1]?.gap === ' ' && /^\d{1,3}$/u.test(words[state.to + 1]!.text))
    state.to += 1
  if (/^(?:premier|vice)$/u.test(word.plain) && words[noun + 1]?.plain === 'ministre')
    state.to = noun + 1
  state.last = 'theme'
  return true
}

function endOfCapitals(words: readonly Word[], from: number): number {
  let to = from
  while (words[to + 1]?.capital === true && /^[ -]$/u.test(words[to + 1]!.gap)) to += 1
  return to
}

/** `République tchèque`, `Fédération de Russie`, `Azerbaïdjan`. */
export function formalCountryAt(
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
  // `Sud Vietnam`, `Nord-Vietnam`
  const half =
    words[at]?.capital === true && /^(?:sud|nord)$/u.test(words[at]!.plain)
      ? countryAt(words, at + 1)
      : undefined
  if (half?.form === 'name' && /^[ -]$/u.test(words[at + 1]!.gap))
    return { iso: half.iso, to: half.to }
  if (
    words[at] === undefined ||
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
