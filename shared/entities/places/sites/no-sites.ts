/** Where a noun of buildings and sites heads none: `mise en place`, `le second tour`, `il a cité Paul Martin`, `13 mois de prison`. */
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { isSyllable } from '../../../french/syllable.ts'
import { fixedAt } from '../../organisations/lexicon/fixed.ts'
import { PROVINCES } from '../../gazetteer/provinces.ts'
import type { Word } from '../../words.ts'
import { knownPlaceAt } from '../known.ts'
import { nameEnd } from '../name-end.ts'

/** Whether the noun heads no site here. */
export function isNoSite(words: readonly Word[], at: number): boolean {
  const { plain, text, capital } = words[at]!
  // `l'autoroute de Vung Tau` leads there; `l'autoroute de Tan Vu - Lach Huyen` has two ends.
  if (isOneOf(text, 'autoroute carrefour') && isOf(words, at))
    return !/^ ?- ?$/u.test(words[nameEnd(words, at + 2) + 1]?.gap ?? '')
  // `le second tour`, `à son tour`, `le plateau de BFMTV`, `une rue de Hanoï`
  return NONE_WHERE[plain]?.(words, at) === true || (!capital && isOther(words, at))
}

/** Whether the noun that stands at a word heads no site there. */
type Test = (words: readonly Word[], at: number) => boolean

const isOf: Test = (words, at) => isOneOf(words[at + 1]?.plain, 'de d')
const wantsCapital: Test = (words, at) => words[at + 1]?.capital !== true
const wantsFrontier: Test = (words, at) => !isOneOf(words[at + 1]?.plain, 'frontiere frontalier')

/** By the noun. */
const NONE_WHERE: Readonly<Record<string, Test>> = {
  // `la maison communale Dinh Bang`
  maison: (words, at) => !words[at]!.capital && words[at + 1]?.plain !== 'communale',
  // `le journal cite Lin Jian`: a verb but for an accent; `Elle a longuement cité Paul Martin`
  cite: (words, at) =>
    !words[at]!.text.endsWith('é') ||
    isParticiple(words, at) ||
    // `l'ancienne cité de Hoi An`: the town
    (isOf(words, at) && knownPlaceAt(words, at + 2)?.rule === 'place/vietnamese'),
  // `il marche de Hanoï à Huê`; `Ils ont marché de Nui Thanh à Tam Ky`
  marche: (words, at) => !words[at]!.text.endsWith('é') || isParticiple(words, at),
  // `Elle est allée Porte de Versailles`
  allee: (words, at) => isParticiple(words, at),
  // `la mesure phare Nouveau Départ`, `le spectacle phare de Huê`; `le phare Ke Ga`, `le vieux phare de Dai Lanh`
  phare: (words, at) =>
    at > 0 &&
    !isOneOf(
      words[at - 1]!.plain,
      'le du au un ce son vieux vieil ancien grand petit nouveau celebre premier et de',
    ),
  // `l'arrivée au palais présidentiel du roi Philippe`
  palais: (words, at) => words[at]!.text === 'palais' && words[at + 1]?.plain === 'presidentiel',
  // `la chaîne de montagnes Truong Son`
  chaine: (words, at) => words[at + 2]?.plain !== 'montagnes',
  // `le Capitole de La Havane`; not `le Capitole Nancy Pelosi`
  capitole: (words, at) => !isOf(words, at),
  // `le pavillon Hien Lam`; not `le pavillon Samsung`, `le pavillon de Hanoï` at a fair
  pavillon: (words, at) => !isVietnamese(words, at + 1),
  // `salle Pleyel`; not `salle du Palais des Congrès`
  salle: wantsCapital,
  // `le cinéma Kim Dong`, `la station Ben Thanh`; not `le cinéma de Tran Anh Hung`, `la station de Vostok`
  cinema: wantsCapital,
  station: wantsCapital,
  // `l'autel Nam Giao`; not `l'autel de Tran Van Nam`, a home's
  autel: wantsCapital,
  esplanade: wantsCapital,
  // `le terminal T3`; not `le terminal de Cai Mep`
  terminal: wantsCapital,
  technopole: wantsCapital,
  aerogare: wantsCapital,
  // `13 mois de prison`, `en prison`
  prison: (words, at) =>
    isOneOf(words[at - 1]?.plain, 'de en') || isOneOf(words[at + 1]?.plain, 'en sec'),
  // `zone de paix`, `zone urbaine`
  zone: (words, at) =>
    !isOneOf(words[at + 1]?.plain, 'industrielle economique franche') &&
    // `zone spéciale de développement de Mariel`; a `zone spéciale` alone is a commune of islands
    words[at + 3]?.plain !== 'developpement',
  // `la ferme solaire de Loc Ninh`
  ferme: (words, at) => !isOneOf(words[at + 1]?.plain, 'solaire eolienne photovoltaique'),
  // `l'Espace culturel Hô Chi Minh`
  espace: (words, at) => words[at + 1]?.plain !== 'culturel' && !isCalled(words, at),
  // `l'accord place Hanoï au centre`: a verb
  place: (words, at) =>
    isPlaced(words, at) ||
    // `à la place de Tran Van Hai`
    isInsteadOf(words, at) ||
    // `la troisième place de la V.League`
    /^en$|^\d+e$|^premiere$|^seconde$|ieme$/u.test(words[at - 1]?.plain ?? ''),
  zi: (words, at) => words[at]!.text !== 'ZI',
  // `le poste-frontière de Huu Nghi`; not `le poste de Tran Van A`
  poste: wantsFrontier,
  passage: wantsFrontier,
  // `la centrale syndicale`, `la banque centrale de Hongrie`
  centrale: (words, at) => !isPlant(words, at),
  // `la résidence d'État de Diaoyutai`; not `la résidence de M. Hung`
  residence: (words, at) => words[at + 2]?.plain !== 'etat',
  // `le Tour d'Espagne` is ridden.
  tour: (words, at) => words[at]!.text === 'Tour' && isOneOf(words[at - 1]?.plain, 'le du au'),
}

/** Two syllables of a name that is no known firm's nor a province's: those show what they make in a pavilion of theirs. */
const isVietnamese = (words: readonly Word[], at: number): boolean =>
  [at, at + 1].every(
    (each) =>
      words[each]?.capital === true && words[each]!.gap === ' ' && isSyllable(words[each]!.text),
  ) &&
  fixedAt(words, at) === undefined &&
  !PROVINCES.toLowerCase().includes(`${words[at]!.plain} ${words[at + 1]!.plain}`)

/** `l'Espace Hô Chi Minh`; `l'espace Schengen`, `l'Espace francophone` are none. */
const isCalled = (words: readonly Word[], at: number): boolean =>
  words[at]!.capital &&
  words[at + 1]?.capital === true &&
  words[at + 2]?.capital === true &&
  words[at + 2]!.gap === ' '

/** What is placed stands somewhere or is something: `place Can Tho à deux heures`, `place le pays parmi`. */
function isPlaced(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  if (words[at]!.capital || before === undefined || words[at + 1]?.capital !== true) return false
  if (isOneOf(before.plain, 'la une cette de grande petite vieille nouvelle et')) return false
  // `12, place Ba Dinh`, `réunis place Ba Dinh`
  if (/^\d|(?:ée?s?|[iu]e?s)$/u.test(before.text)) return false
  // `des supporteurs place Ba Dinh`: many would `placent`.
  if (!before.capital && /[sx]$/u.test(before.plain)) return false
  const inner = knownPlaceAt(words, at + 1)
  const after = words[(inner?.to ?? at + 1) + 1]
  return isOneOf(after?.plain, 'a au aux en parmi dans sous devant derriere comme hors loin')
}

/** `la centrale thermique de Long Phu 1`, `la centrale de Bouchehr`: what makes current. */
const isPlant = (words: readonly Word[], at: number): boolean =>
  isOneOf(words[at - 1]?.plain, 'la l une de') &&
  isOneOf(
    words[at + 1]?.plain,
    'nucleaire hydroelectrique thermique solaire eolienne electrique au d de',
  )

const AUXILIARY = oneOf(
  'a ai as ont avons avez avait avaient aura auront ayant avoir est suis etait serait fut ete',
)

/** `a cité`, `ont longuement marché`: what an auxiliary makes of a noun's letters. */
const isParticiple = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1]
  if (before === undefined) return false
  const adverb = /ment$|^(?:aussi|souvent|encore|ensuite|deja|ainsi|surtout|enfin|puis)$/u
  const verb = adverb.test(before.plain) ? words[at - 2] : before
  return verb !== undefined && verb.text !== 'à' && AUXILIARY.test(verb.plain)
}

/** `à la place de Tran Van Hai`: somebody's, and no square's. */
const isInsteadOf = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.plain === 'la' &&
  words[at - 2]?.plain === 'a' &&
  isOneOf(words[at + 1]?.plain, 'de d') &&
  words[at + 2]?.capital === true &&
  words[at + 3]?.capital === true &&
  knownPlaceAt(words, at + 2) === undefined

function isOther(words: readonly Word[], at: number): boolean {
  const { plain } = words[at]!
  const before = words[at - 1]?.plain ?? ''
  if (plain === 'tour' && isOneOf(before, 'le au du un son ce premier second deuxieme dernier'))
    return true
  const of = isOneOf(words[at + 1]?.plain, 'de d') ? at + 2 : at + 3
  if (plain === 'plateau' && fixedAt(words, of)?.kind === 'media') return true
  return (
    isOneOf(before, 'un une') &&
    of === at + 2 &&
    // `dans un stade d'Antakya`: whichever it is
    (isOneOf(plain, 'hotel stade gymnase') || knownPlaceAt(words, of) !== undefined)
  )
}
