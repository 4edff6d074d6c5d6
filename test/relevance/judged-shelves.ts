/**
 * Judged pages as a related request meets them: each with its query, its marks as a card holds them, and what the engine
 * and its sketch say of all others. What weights are fitted to.
 */
import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Article, ArticleId } from '../../shared/article/article.ts'
import { isKin } from '../../shared/duplicates/sameness.ts'
import { likeness } from '../../shared/duplicates/sketch-likeness.ts'
import { sketchOf } from '../../shared/duplicates/sketch.ts'
import { soughtOf, tellingOf } from '../../shared/library/related/related-terms.ts'
import { inOrder } from '../../shared/publishing/prepared.ts'
import { readProfile, writeProfile } from '../../shared/related/query/profile-text.ts'
import type { Candidate, RankContext } from '../../shared/related/ranking/candidate.ts'
import { ownScore } from '../../shared/related/query/own.ts'
import { clausesOf } from '../../shared/related/query/clauses.ts'
import { relatedQueryOf, type RelatedQuery } from '../../shared/related/query/query.ts'
import { documentOf } from '../../shared/search/index/document.ts'
import { rank } from '../../shared/search/ranking/score.ts'
import { readFolder, type Folder } from '../../tools/pages/folder.ts'
import { prepare } from '../../tools/corpus/pipeline.ts'
import { engineOver } from '../bench/search/engine.ts'
import type { Judged } from '../judged/score.ts'

export interface JudgedPage extends Judged {
  readonly topics?: readonly string[]
}

export interface ShelvedPage {
  readonly judged: JudgedPage
  readonly query: RelatedQuery
  readonly candidates: readonly Candidate[]
  readonly context: RankContext
}

export interface Shelf {
  readonly name: string
  readonly pages: readonly ShelvedPage[]
  readonly fileOf: ReadonlyMap<ArticleId, string>
}

/** The engine's best that are compared, as in `shared/library/related/related-candidates.ts`; the rest is compared unscored. */
const SCORED = 40

/** Of a folder in which several authors' pages lie, told by the letter before the number, each author's is a shelf. */
export function shelvesIn(dir: string): readonly Shelf[] {
  if (!existsSync(join(dir, 'gold.json'))) return []
  const gold = JSON.parse(readFileSync(join(dir, 'gold.json'), 'utf8')) as readonly JudgedPage[]
  const folder = readFolder(dir)
  const authorOf = (file: string) => /^[a-z]*/u.exec(file)![0]
  const authors = [...new Set(gold.map(({ file }) => authorOf(file)))]
  return authors.flatMap((author) => {
    const judged = gold.filter(({ file }) => authorOf(file) === author)
    // Of several authors some judged no lists; one who judged all of his empty did so.
    if (authors.length > 1 && judged.every(({ related }) => related.length === 0)) return []
    const pages = folder.pages.filter(({ file }) => authorOf(file) === author)
    const name = authors.length === 1 ? basename(dir) : `${basename(dir)}, ${author}`
    return [shelfOf(name, { ...folder, pages }, judged)]
  })
}

function shelfOf(name: string, folder: Folder, judged: readonly JudgedPage[]): Shelf {
  const { corpus, pages } = prepare(folder)
  const prepared = inOrder(corpus)
  const engine = engineOver(
    prepared.map(({ article, entities, dispatch }) => documentOf(article, entities, dispatch)),
    1,
  )
  const holders = (term: string) => engine.postings(term)?.documents.length ?? 0
  const sides = prepared.map(({ article, entities, dispatch }) => {
    const query = relatedQueryOf(article, entities)
    const profile = readProfile(writeProfile(query.profile))!
    return { article, dispatch, query: { ...query, profile }, sketch: sketchOf(article) }
  })
  // Of several captures of one page, the first stands for it.
  const fileOf = new Map([...pages].reverse().map(({ article, file }) => [article.id, file]))
  const ofFile = new Map(judged.map((page) => [page.file, page]))
  return {
    name,
    fileOf,
    pages: sides.flatMap((side) => {
      const page = ofFile.get(fileOf.get(side.article.id) ?? '')
      if (page === undefined) return []
      const { query, dispatch } = side
      const isOther = ({ id }: Pick<Article, 'id'>) => id !== side.article.id
      const sought = tellingOf(soughtOf(query), holders)
      const { hits } = rank(engine.corpus, (_, term) => engine.postings(term), clausesOf(sought), {
        limit: SCORED + 1,
      })
      const scores = new Map(
        hits
          .filter(isOther)
          .slice(0, SCORED)
          .map(({ id, score }) => [id, score]),
      )
      const candidates = sides
        .filter(({ article }) => isOther(article))
        .map((other): Candidate => {
          const { id, published } = other.article
          return {
            id,
            score: scores.get(id) ?? 0,
            profile: other.query.profile,
            ...(published === undefined ? {} : { date: published.date }),
            ...(other.dispatch === undefined ? {} : { dispatch: other.dispatch }),
            isKin: isKin(likeness(side.sketch, other.sketch)),
            holds: () => true,
          }
        })
      const context = {
        documents: engine.corpus.size,
        frequency: (term: string) => holders(term) || undefined,
        own: ownScore(sought, engine.corpus.size, holders),
        ...(dispatch === undefined ? {} : { dispatch }),
      }
      return [{ judged: page, query, candidates, context }]
    }),
  }
}
