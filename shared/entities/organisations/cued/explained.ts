/** Companies that the text explains behind their name: `Movitel, filiale de Viettel`. */
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { isGrammar } from '../../gazetteer/not-names.ts'
import { plainIn } from '../../spelling.ts'
import { isOf, opensSentence, wordBefore, type Word } from '../../words.ts'
import { isFree } from '../introduced/free-runs.ts'
import { isFirmsPair, isInside, isPersonal, type Run, runEnd } from '../runs.ts'

const EXPLAINED =
  /^(?:coentreprise|filiale|organisation|association|fondation|voyagiste|cabinet|detaillant|prestataire|societe|compagnie|entreprise|groupe|banque|ong|multinationale|operateur|constructeur|transporteur|start|startup|geant|fabricant|armateur|assureur|avionneur|equipementier|conglomerat|fournisseur|distributeur|producteur|exportateur|gestionnaire|exploitant|importateur|editeur|marque|enseigne|basee?|specialisee?|cotee|investisseur|promoteur|brasseur|licorne|plateforme|laboratoire|studio)s?$/u

const isLand = plainIn(
  'province ville district commune quartier village hameau bourg arrondissement region',
)

/** `un des plus grands`, `la jeune`, `sa`, `premier`, `numéro un`. */
const BEFORE_NOUN = oneOf(
  'la le l une? sa son leur des? autres? plus grande?s? principal principals principale principales principaux premier premiers premiere premieres deuxieme seconde? importante? jeune celebre puissante? ancienne? nouveau nouvel nouvelle',
)

/** `Movitel, filiale de Viettel`, `Masan, le groupe agroalimentaire`, `Nidec, leader mondial des moteurs`. */
export function explainedAt(words: readonly Word[], at: number): Run | undefined {
  if (!words[at]!.capital || isGrammar(words[at]) || isInside(words, at)) return undefined
  // `Jacques de Chateauvieux, un investisseur français`; `dans la commune de Bac Hong, la société`
  if (isOf(wordBefore(words, at)) && (words[at - 2]?.capital === true || isLand(words[at - 2])))
    return undefined
  const run = { from: at, to: runEnd(words, at) }
  if (opensSentence(words, at) && run.to === at && !isAside(words, at)) return undefined
  const comma = words[run.to + 1]
  // `Cubadebate - un journal en ligne`
  const dashed = comma?.gap === ' - ' && isOneOf(comma.plain, 'une?')
  if ((comma?.gap !== ', ' && !dashed) || run.to - at > 3) return undefined
  // `Dans le Nord, la société`, `le projet Ocean Park, de la société`: what stands behind is another
  if (comma.plain === 'de' || isOneOf(words[at]!.text, 'Nord Sud Est Ouest Centre'))
    return undefined
  let noun = run.to + 1
  while (noun < run.to + 7 && BEFORE_NOUN.test(words[noun]?.plain ?? '')) noun += 1
  const { plain = '' } = words[noun] ?? {}
  const after = words[noun + 1]?.plain ?? ''
  const told =
    EXPLAINED.test(plain) ||
    (dashed && isOneOf(plain, 'journal quotidien hebdomadaire site plateforme chaine magazine')) ||
    (isOneOf(plain, 'fondee?') && after === 'par') ||
    // `la plus grande chaîne de supermarchés`
    (isOneOf(plain, 'chaine') &&
      isOneOf(
        words[noun + 2]?.plain,
        'distribution magasins supermarches hypermarches restaurants cafes hotels pharmacies boutiques',
      )) ||
    // `première maison d'édition privée`
    (plain === 'maison' && isOneOf(words[noun + 2]?.plain, 'editions? disques couture')) ||
    (isOneOf(plain, 'leaders?') &&
      /^(?:du|des|mondial|[a-z]+al|[a-z]+aux|[a-z]+ien|[a-z]+ais|[a-z]+een)$/u.test(after))
  // `le groupe de travail` works, it does not explain.
  return told &&
    !isOneOf(words[noun + 2]?.plain, 'travail experts? amitie') &&
    isFree(words, run) &&
    (!isPersonal(words, run) || isFirmsPair(words, run))
    ? run
    : undefined
}

const NO_COMPANY = oneOf(
  'desormais hier demain ensuite enfin puis bientot autrefois jadis certes bref pis mieux resultat exemple idem bilan consequence',
)

/** `Masan, le groupe agroalimentaire, a`; not `Actuellement, la coentreprise`, nor `Satisfait, le groupe achète`. */
function isAside(words: readonly Word[], at: number): boolean {
  const { text, plain } = words[at]!
  if (plain.endsWith('ment') || /ée?s?$/u.test(text) || NO_COMPANY.test(plain)) return false
  // `l'un des plus grands assureurs`
  if (!isOneOf(words[at + 1]?.plain, 'le la l') || isOneOf(words[at + 2]?.plain, 'une?'))
    return true
  for (let next = at + 2; next < at + 18; next += 1) {
    const gap = words[next]?.gap
    if (gap === undefined || /^ ?[.;:!?]/u.test(gap)) return false
    if (gap === ', ' && next > at + 2) return true
  }
  return false
}
