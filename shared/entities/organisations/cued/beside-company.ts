/** Companies that stand in a list with one that is known: `Intel, Boeing et Amkor`. */
import { isOneOf } from '../../../french/word-list.ts'
import { isLeader } from '../../gazetteer/leaders.ts'
import { opensSentence, type Word } from '../../words.ts'
import { fixedAt } from '../lexicon/fixed.ts'
import { isHead } from '../lexicon/heads.ts'
import { AND, isCalledAsPlace, MOST, pastBrackets, runAfterDe, runAt } from './listed.ts'
import { isFree } from '../introduced/free-runs.ts'
import { isFirmsPair, isInside, isPersonal, type Run } from '../runs.ts'

/** Names beside a known company in a list that `et` closes. */
export function besideCompany(words: readonly Word[], company: Run): readonly Run[] {
  const before: Run[] = []
  const after: Run[] = []
  let closed = false
  // `Copenhagen Infrastructure Partners (CIP), Asiapetro et Novasia`
  const then = pastBrackets(words, company.to + 1)
  for (let at = words[then] === undefined ? company.to : then - 1; ;) {
    const next = words[at + 1]
    if (next === undefined || closed || after.length > MOST) break
    const gap = next.gap.replace(/^\)/u, '')
    closed = gap === ' ' && AND.test(next.plain)
    if (!closed && gap !== ', ') break
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
  // `rassemble Vinaconex, Ricons et Hoa Binh`: the last of those who join may be called as a place is
  const joined =
    closed && after.length > 1 && isJoint(words, company.from) ? after.at(-1) : undefined
  return sure
    ? [...before, ...after].filter(
        (run) =>
          (isFree(words, run) || (run === joined && isCalledAsPlace(words, run))) &&
          (!isPersonal(words, run) || isFirmsPair(words, run) || run === joined) &&
          !(
            opensSentence(words, run.from) &&
            before.length + after.length < 2 &&
            // `Zorvex et Milpar ont signé`; a plural with its sentence's capital is no name: `Ouvriers et Toyota ont signé`
            !(
              words[company.to + 1]?.plain === 'ont' &&
              /[^sé]$/u.test(words[run.to]!.text) &&
              !isLeader(words[run.to]!.plain)
            )
          ),
      )
    : []
}

/** `réunit`, `formé par`, `composé de`: what a consortium is, and no league of clubs. */
const isJoint = (words: readonly Word[], at: number): boolean =>
  words
    .slice(Math.max(0, at - 3), at)
    .some(({ plain }) =>
      /^(?:rassembl|reuni|regroup|compren|compos|form|constitu|(?:actions|titres|groupement)$)/u.test(
        plain,
      ),
    ) &&
  !words
    .slice(Math.max(0, at - 12), at)
    .some(({ plain }) => isOneOf(plain, 'tournoi championnat coupe finale clubs?'))

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
  (isHead(words[at + 1]?.plain ?? '') || isOneOf(words[at + 1]?.plain, 'filiale province'))
