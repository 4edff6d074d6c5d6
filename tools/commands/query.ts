/** `reperes query`: what a reader would get for each query, through the code that serves them. */
import { existsSync } from 'node:fs'
import { recognise } from '../../shared/entities/recognise.ts'
import type { Hit, SearchRequest } from '../../shared/library/searched.ts'
import type { Library } from '../../shared/library/library.ts'
import { QueryRefused, type UnfitName } from '../../shared/library/query-refused.ts'
import { memoryStore } from '../../shared/stored/memory.ts'
import { publicationOf } from '../../shared/publishing/publication.ts'
import { storedLibrary } from '../../shared/library/stored.ts'
import { UserError } from '../program/failure.ts'
import { readFolder } from '../pages/folder.ts'
import { readJsonFile } from '../pages/json-file.ts'
import { writeLines } from '../program/lines.ts'
import { prepare } from '../corpus/pipeline.ts'
import { progressOn } from '../program/progress.ts'
import { CallError, onlyPositional, textOption, type Command } from './command.ts'
import { FILTER_HELP, FILTER_OPTIONS, filtersIn } from './query-filters.ts'

const HITS = 10

export const query: Command = {
  help: {
    usage: 'query DIR --queries FILE [--rank lunr] [filters]',
    does: 'the ten best pages of a folder for each query of a file',
    options: [
      ['--queries FILE', 'a JSON array of { "q": "…" }'],
      ['--rank lunr', "lunr's own order: stage two switched off"],
      ...FILTER_HELP,
    ],
    example: 'query corpus/sample --queries queries.json',
  },
  options: { queries: { type: 'string' }, rank: { type: 'string' }, ...FILTER_OPTIONS },
  async run(args) {
    const dir = onlyPositional(args, 'a folder of pages')
    const queries = readQueries(textOption(args, 'queries'))
    const rank = textOption(args, 'rank') ?? 'full'
    if (rank !== 'full' && rank !== 'lunr')
      throw new UserError(`--rank takes full or lunr, not "${rank}"`)
    const progress = progressOn(process.stderr)
    const filters = filtersIn(args)
    const { corpus, pages } = prepare(readFolder(dir, { progress }), { progress })
    const library = storedLibrary(memoryStore(publicationOf(corpus)), {
      recognise: async (article) => recognise(article),
    })
    const fileOf = new Map([...pages].reverse().map(({ article, file }) => [article.id, file]))
    const lines: string[] = []
    for (const q of queries) {
      const hits = await hitsOf(library, { q, limit: HITS, rank, ...filters })
      lines.push(JSON.stringify({ q, hits: hits.map(({ card }) => fileOf.get(card.id)!) }))
    }
    await writeLines(lines)
    return 0
  },
}

/** A query that nobody could answer (too long, words to leave out alone) finds nothing, and stops no other. */
async function hitsOf(library: Library, request: SearchRequest): Promise<readonly Hit[]> {
  try {
    return (await library.search(request)).hits
  } catch (error) {
    if (!(error instanceof QueryRefused)) throw error
    process.stderr.write(`not answered (${whyNot(error)}): ${request.q.slice(0, 80)}\n`)
    return []
  }
}

function whyNot({ reason, unfit }: QueryRefused): string {
  switch (reason) {
    case 'too_long':
      return 'too long'
    case 'only_excluded':
      return 'only words to leave out'
    case 'name':
      return whoseName(unfit!)
  }
}

const whoseName = ({ kind, said, fits }: UnfitName): string =>
  fits.length === 0
    ? `no ${kind} of this corpus is ${said}`
    : `${kind} ${said} may be ${fits.join(' or ')}`

function readQueries(path: string | undefined): readonly string[] {
  if (path === undefined)
    throw new CallError('--queries FILE is missing: a JSON array of { "q": "…" }')
  if (!existsSync(path))
    throw new UserError(`there is no file "${path}"; name a JSON array of { "q": "…" }`)
  const list = readJsonFile(path)
  if (!Array.isArray(list)) throw new UserError(`${path} must be an array of { "q": "…" }`)
  return list.flatMap((one: unknown, i) => {
    if (typeof one === 'object' && one !== null && 'q' in one && typeof one.q === 'string')
      return [one.q]
    process.stderr.write(`left out: entry ${i + 1} of ${path} is no { "q": "…" }\n`)
    return []
  })
}
