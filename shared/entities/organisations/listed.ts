/**
 * Companies that only their company tells: a list a plural noun opens (`les groupes Tata, Adani et
 * Infosys`), a list a known company stands in (`Intel, Boeing et Amkor`), and a name the text explains
 * (`Movitel, filiale de Viettel`).
 */
import { isOneOf, oneOf } from '../../french/word-list.ts'
import { opensName } from '../gazetteer/given-names.ts'
import { isGrammar } from '../gazetteer/not-names.ts'
import { opensSentence, type Word } from '../words.ts'
import { fixedAt } from './fixed.ts'
import { isAdjective, isTheme } from './adjectives.ts'
import { isGiven } from './introduced-ends.ts'
import { isFirmsPair, isFree, isInside, isPersonal, runEnd, type Run } from './runs.ts'

const PLURALS: ReadonlySet<string> = new Set(
  'groupes societes compagnies entreprises firmes banques etablissements operateurs constructeurs laboratoires fabricants geants multinationales conglomerats transporteurs journaux quotidiens magazines agences chaines marques ong startups editeurs enseignes plateformes negociants armateurs assureurs distributeurs avionneurs chaebols equipementiers acieries cimenteries sucreries laiteries brasseries clubs universites instituts supermarches hypermarches magasins incubateurs grossistes brasseurs cimentiers applications exportateurs importateurs torrefacteurs voyagistes organisations associations fondations detaillants cabinets librairies pousses'.split(
    ' ',
  ),
)

export const opensList = (plain: string): boolean => PLURALS.has(plain)

const EXAMPLES = oneOf(
  'sont dont comme notamment telles? tels que a savoir parmi lesquels lesquelles et de d presse aeriennes?',
)

// A list longer than this is a table; comparing all its members would cost their square.
const MOST = 12

const AND = oneOf('et ou')

const NONE: readonly Run[] = []

/** Names after `les groupes`, `des sociétés comme`, `quarante entreprises, dont`. */
export function listedFrom(words: readonly Word[], at: number): readonly Run[] {
  if ((words[at]!.capital && words[at]!.text !== 'ONG') || !PLURALS.has(words[at]!.plain))
    return NONE
  let next = at + 1
  for (let word = words[next]; word !== undefined && next < at + 9; next += 1, word = words[next]) {
    const joined = /^[ ']$/u.test(word.gap)
    // `les compagnies de bus Hoang Long et Thanh Buoi`
    const detail = words[next + 1]
    if (
      isOneOf(word.plain, 'de d') &&
      joined &&
      detail?.capital === false &&
      /^[ ']$/u.test(detail.gap) &&
      next < at + 4
    ) {
      next += 1
      continue
    }
    if (word.capital || !(joined || /^(?:, | \(| :|, a )$/u.test(word.gap))) break
    if (!isAdjective(words, next) && !EXAMPLES.test(word.plain)) {
      const apart = examplesAfter(words, next)
      if (apart === undefined) return NONE
      const examples = runsFrom(words, apart)
      // `des entreprises du textile telles que Thiên An Phu`: nobody else is such as they are.
      return isOneOf(words[apart - 1]!.plain, 'que sont') && examples.length > 1
        ? examples
        : examples.filter((run) => !isPersonal(words, run) && !opensName(words[run.from]!.plain))
    }
  }
  const runs = runsFrom(words, next)
  // `l'ONG et ses entreprises, Xavier Niel, Marc Simoncini et …`: people, but for what is called after them
  if (runs.every((run) => isSomebody(words, run)) && !BEARERS.test(words[at]!.plain)) return NONE
  // `les associations Victimes et Avenir`: one name that `et` joins
  const [first, last] = runs
  if (
    runs.length === 2 &&
    isOneOf(words[at]!.plain, 'associations? organisations? ong fondations?') &&
    last!.from === first!.to + 2 &&
    first!.from === first!.to &&
    last!.from === last!.to &&
    isTheme(words[first!.from]!)
  )
    return [{ from: first!.from, to: last!.to }]
  return runs.length > 1 || words[next - 1]?.plain === 'dont' ? runs : []
}

/** What is called after people. */
const BEARERS = oneOf(
  'groupes marques enseignes magasins cabinets fondations etablissements laboratoires universites instituts librairies maisons',
)

const isSomebody = (words: readonly Word[], run: Run): boolean =>
  isPersonal(words, run) && isGiven(words[run.from]!)

const FAR = 16

/** `plusieurs entreprises sont actives sur l'île, dont ViMariel`: the first example, further on in the clause. */
function examplesAfter(words: readonly Word[], from: number): number | undefined {
  for (let at = from; at < from + FAR; at += 1) {
    const word = words[at]
    if (word === undefined || !/^(?:[ '-]|, )$/u.test(word.gap)) return undefined
    if (word.plain === 'que' && isOneOf(words[at - 1]!.plain, 'tels? telles?'))
      return words[at + 1]?.capital === true ? at + 1 : undefined
    // `des entreprises de premier rang que sont Vingroup, Thanh Cong`
    if (word.plain === 'que' && words[at + 1]?.plain === 'sont') return at + 2
    // `des jeunes pousses de ce secteur comme Tima`; not `des villes comme`
    if (
      word.plain === 'comme' &&
      word.gap === ' ' &&
      words[at + 1]?.capital === true &&
      !/[sx]$/u.test(words[at - 1]!.plain)
    )
      return at + 1
    if (word.gap !== ', ') continue
    if (!isOneOf(word.plain, 'dont notamment comme')) return undefined
    return words[at + 1]?.capital === true ? at + 1 : undefined
  }
  return undefined
}

/** `A, B et C`, each a run of capitals that nothing else explains. */
function runsFrom(words: readonly Word[], first: number): readonly Run[] {
  const runs: Run[] = []
  for (let at = first; at < words.length && runs.length < MOST;) {
    const run = runAt(words, at)
    if (run === undefined) break
    runs.push(run)
    // `les entreprises de France (Medef), Frédéric Sanchez` is no list
    const then = isFree(words, run) ? pastBrackets(words, run.to + 1) : run.to + 1
    const next = words[then]
    if (next === undefined) break
    const gap = then > run.to + 1 ? next.gap.replace(')', '') : next.gap
    if (gap === ', ' && !AND.test(next.plain)) at = then
    else if (/^,? $/u.test(gap) && AND.test(next.plain))
      at = words[then + 1]?.plain === 'encore' ? then + 2 : then + 1
    else break
  }
  return runs
}

/** `One (Japon), Yang Ming (Taïwan)`: the word behind what stands in brackets. */
function pastBrackets(words: readonly Word[], at: number): number {
  if (words[at]?.gap !== ' (') return at
  for (let next = at + 1; next < at + 8; next += 1)
    if (words[next]?.gap.startsWith(')') === true) return next
  return at
}

function runAt(words: readonly Word[], from: number): Run | undefined {
  const start = words[from]
  if (
    start === undefined ||
    // `eLoan`
    !(start.capital || /^[a-z]\p{Lu}/u.test(start.text)) ||
    !/^\)?(?:,? | ?: |\()["«“]? ?$|^ \($/u.test(start.gap)
  )
    return undefined
  const to = runEnd(words, from)
  // `les groupes A, H et K`: letters of an order.
  return from === to && start.text.length === 1 ? undefined : { from, to }
}

const runAfterDe = (words: readonly Word[], from: number): Run | undefined =>
  words[from]?.capital === true && /^[ ']$/u.test(words[from]!.gap)
    ? { from, to: runEnd(words, from) }
    : undefined

/** Names beside a known company in a list that `et` closes. */
export function besideCompany(words: readonly Word[], company: Run): readonly Run[] {
  const before: Run[] = []
  const after: Run[] = []
  let closed = false
  for (let at = company.to; ;) {
    const next = words[at + 1]
    if (next === undefined || closed || after.length > MOST) break
    closed = next.gap === ' ' && AND.test(next.plain)
    if (!closed && next.gap !== ', ') break
    // `de Doosan, de Posco et de Hyosung`
    let first = closed ? at + 2 : at + 1
    // `ou encore Inpyung`
    if (closed && words[first]?.plain === 'encore') first += 1
    const again = isOneOf(words[first]?.plain, 'de d')
    const run = again ? runAfterDe(words, first + 1) : runAt(words, first)
    if (run === undefined) {
      closed &&= isDescribed(words, at + 2)
      break
    }
    after.push(run)
    at = run.to
  }
  let open = false
  for (let at = company.from; at > 0;) {
    const and =
      words[at]!.gap === ' ' && AND.test(words[at - 1]!.plain) && words[at - 1]!.gap === ' '
    if ((!and && words[at]!.gap !== ', ') || before.length > MOST) break
    let from = and ? at - 2 : at - 1
    const to = from
    if (words[from]?.capital !== true) break
    while (isInside(words, from) && to - from < 4) from -= 1
    if (isOneOf(words[from - 1]?.plain, 'du des')) break
    open ||= and
    before.push({ from, to })
    at = from
    if (opensSentence(words, from)) break
  }
  if ([...before, ...after].some((run) => isModel(words, run))) return []
  // `le PDG de Boeing, Dave Calhoun` is no list: one that `et` does not close says nothing.
  const sure =
    closed ||
    open ||
    // `: Bosch, Kyocera, Regina Miracle.`
    // `les projets de Foodinco, Novaland, VinaCapital, Gami...`
    isAmongFirms(words, [...before, company, ...after]) ||
    ([...before, ...after].some(({ from }) => fixedAt(words, from)?.kind === 'company') &&
      isWholeClause(words, before.at(-1)?.from ?? company.from, after.at(-1)?.to ?? company.to))
  return sure
    ? [...before, ...after].filter(
        (run) =>
          isFree(words, run) &&
          (!isPersonal(words, run) || isFirmsPair(words, run)) &&
          !(opensSentence(words, run.from) && before.length + after.length < 2),
      )
    : []
}

/** `Ferrari F40 LM`, `Jaguar XJ220`: what a maker makes. */
const isModel = (words: readonly Word[], { from, to }: Run): boolean =>
  words.slice(from + 1, to + 1).some(({ text }) => /^\p{Lu}{1,3}\d+$/u.test(text))

/** Two companies that are known and two names more. */
const isAmongFirms = (words: readonly Word[], runs: readonly Run[]): boolean =>
  runs.length > 3 && runs.filter(({ from }) => fixedAt(words, from)?.kind === 'company').length > 1

/** From a colon to the end of the sentence. */
const isWholeClause = (words: readonly Word[], from: number, to: number): boolean =>
  /^ ?: ?["«]? ?$/u.test(words[from]!.gap) && /^$|^ ?[.;]/u.test(words[to + 1]?.gap ?? '')

/** `et le fonds souverain Samruk-Kazyna`: a list's last member, described. */
const isDescribed = (words: readonly Word[], at: number): boolean =>
  isOneOf(words[at]?.plain, 'le la l son sa') &&
  isOneOf(
    words[at + 1]?.plain,
    'groupe fonds societe compagnie banque institut universite agence filiale laboratoire province ministere comite',
  )

const EXPLAINED =
  /^(?:coentreprise|filiale|organisation|association|fondation|voyagiste|cabinet|detaillant|prestataire|societe|compagnie|entreprise|groupe|banque|ong|multinationale|operateur|constructeur|transporteur|start|startup|geant|fabricant|armateur|assureur|avionneur|equipementier|conglomerat|fournisseur|distributeur|producteur|exportateur|gestionnaire|exploitant|importateur|editeur|marque|enseigne|basee?|specialisee?|cotee|investisseur|promoteur|brasseur)s?$/u

/** `un des plus grands`, `la jeune`, `sa`, `premier`, `numéro un`. */
const BEFORE_NOUN = oneOf(
  'la le l une? sa son leur des? autres? plus grande?s? principal principals principale principales principaux premier premiers premiere premieres deuxieme seconde? importante? jeune celebre puissante? ancienne? nouveau nouvel nouvelle',
)

/** `Movitel, filiale de Viettel`, `Masan, le groupe agroalimentaire`, `Nidec, leader mondial des moteurs`. */
export function explainedAt(words: readonly Word[], at: number): Run | undefined {
  if (!words[at]!.capital || isGrammar(words[at]) || isInside(words, at)) return undefined
  // `Jacques de Chateauvieux, un investisseur français`
  if (isOneOf(words[at - 1]?.plain, 'de d') && words[at - 2]?.capital === true) return undefined
  const run = { from: at, to: runEnd(words, at) }
  if (opensSentence(words, at) && run.to === at && !isAside(words, at)) return undefined
  const comma = words[run.to + 1]
  if (comma?.gap !== ', ' || run.to - at > 3) return undefined
  // `Dans le Nord, la société`, `le projet Ocean Park, de la société`: what stands behind is another
  if (comma.plain === 'de' || isOneOf(words[at]!.text, 'Nord Sud Est Ouest Centre'))
    return undefined
  let noun = run.to + 1
  while (noun < run.to + 7 && BEFORE_NOUN.test(words[noun]?.plain ?? '')) noun += 1
  const { plain = '' } = words[noun] ?? {}
  const after = words[noun + 1]?.plain ?? ''
  const told =
    EXPLAINED.test(plain) ||
    (isOneOf(plain, 'fondee?') && after === 'par') ||
    (isOneOf(plain, 'leaders?') &&
      /^(?:du|des|mondial|[a-z]+al|[a-z]+ien|[a-z]+ais|[a-z]+een)$/u.test(after))
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

export const freeRuns = (words: readonly Word[], runs: readonly Run[]): readonly Run[] =>
  runs.length === 0 ? runs : runs.filter((run) => isFree(words, run))
