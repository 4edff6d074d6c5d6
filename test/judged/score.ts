/**
 * How good lists of related articles and of same dispatches are, beside what a person judged.
 *
 * The measures of the evaluation contract, on lists alone: nDCG at 5 with graded gains, the share of a list that is
 * right, pairwise F1 of dispatches.
 */

/** One judged page, as `gold.json` holds it. */
export interface Judged {
  readonly file: string
  readonly page_kind: string
  readonly cluster: string | null
  readonly related: readonly {
    readonly file: string
    readonly grade: number
    /** Copies of it: any one will do, a second is a repetition. */
    readonly alt: readonly string[]
  }[]
  readonly related_dont_care: readonly string[]
}

export interface Answer {
  readonly story: string | undefined
  readonly related: readonly string[]
}

export interface Scores {
  readonly ndcg5: number
  /** Share of the lists whose first is of the best grade there is. */
  readonly first: number
  readonly precision: number
  /** Share of the articles without a neighbour whose list is empty. */
  readonly emptyKept: number
  readonly dispatchF1: number
}

export function scoresOf(judged: readonly Judged[], answers: ReadonlyMap<string, Answer>): Scores {
  const lists = judged.map((page) => ({ page, listed: listedFor(page, answers) }))
  const graded = lists.filter(({ page }) => page.related.length > 0)
  const empty = lists.filter(
    ({ page }) => page.related.length === 0 && page.page_kind === 'article',
  )
  const marked = graded.flatMap(({ page, listed }) => gainsOf(page, listed))
  return {
    ndcg5: mean(graded.map(({ page, listed }) => ndcg(page, listed))),
    first: mean(graded.map(({ page, listed }) => (isBestFirst(page, listed) ? 1 : 0))),
    precision: mean(marked.map((gain) => (gain > 0 ? 1 : 0))),
    emptyKept: mean(empty.map(({ listed }) => (listed.length === 0 ? 1 : 0))),
    dispatchF1: dispatchF1(judged, answers),
  }
}

const listedFor = (
  { file, related_dont_care: ignored }: Judged,
  answers: ReadonlyMap<string, Answer>,
): readonly string[] =>
  (answers.get(file)?.related ?? []).filter((other) => !ignored.includes(other))

/** The grade of each listed file; 0 for what fits nowhere and for a second copy. */
function gainsOf({ related }: Judged, listed: readonly string[]): readonly number[] {
  const used = new Set<number>()
  return listed.map((file) => {
    const at = related.findIndex((one) => one.file === file || one.alt.includes(file))
    if (at < 0 || used.has(at)) return 0
    used.add(at)
    return related[at]!.grade
  })
}

const isBestFirst = (page: Judged, listed: readonly string[]): boolean =>
  gainsOf(page, listed)[0] === Math.max(...page.related.map(({ grade }) => grade))

function ndcg(page: Judged, listed: readonly string[]): number {
  const ideal = page.related.map(({ grade }) => grade).sort((a, b) => b - a)
  return discounted(gainsOf(page, listed)) / discounted(ideal)
}

const discounted = (gains: readonly number[]): number =>
  gains.slice(0, 5).reduce((sum, gain, i) => sum + (2 ** gain - 1) / Math.log2(i + 2), 0)

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 1 : values.reduce((sum, value) => sum + value, 0) / values.length

function dispatchF1(judged: readonly Judged[], answers: ReadonlyMap<string, Answer>): number {
  let [right, wrong, missed] = [0, 0, 0]
  for (const [i, a] of judged.entries()) {
    for (const b of judged.slice(i + 1)) {
      const story = answers.get(a.file)?.story
      const found = story !== undefined && story === answers.get(b.file)?.story
      const wanted = a.cluster !== null && a.cluster === b.cluster
      if (found && wanted) right += 1
      else if (found) wrong += 1
      else if (wanted) missed += 1
    }
  }
  return right + wrong + missed === 0 ? 1 : (2 * right) / (2 * right + wrong + missed)
}
