/** `reperes analyse`: what the project makes of each page, one JSON record a line, in file-name order. */
import { memoryStore } from '../../shared/stored/memory.ts'
import { publicationOf } from '../../shared/publishing/publication.ts'
import { storedLibrary } from '../../shared/library/stored.ts'
import { readFolder } from '../pages/folder.ts'
import { writeLines } from '../program/lines.ts'
import { prepare } from '../corpus/pipeline.ts'
import { progressOn } from '../program/progress.ts'
import { recordOf, wordsOf, type RelatedFile } from '../corpus/record.ts'
import { onlyPositional, type Command } from './command.ts'

const ACCOUNT = 'même événement, autre récit'
const MOST_RELATED = 10

export const analyse: Command = {
  help: {
    usage: 'analyse DIR [--bare]',
    does: 'one JSON record a page: parts, entities, same dispatch, related',
    options: [['--bare', 'leaves pages.json unread: addresses and dates unknown']],
    example: 'analyse corpus/sample > records.ndjson',
  },
  options: { bare: { type: 'boolean' } },
  async run(args) {
    const dir = onlyPositional(args, 'a folder of pages')
    const progress = progressOn(process.stderr)
    const folder = readFolder(dir, { bare: args.values['bare'] === true, progress })
    const { corpus, pages, report } = prepare(folder, { progress })
    for (const { file, detail } of report.refused) process.stderr.write(`${file}: ${detail}\n`)
    progress.wait('index and dossiers')
    const library = storedLibrary(memoryStore(publicationOf(corpus)))
    const dispatches = new Map(corpus.map(({ article, dispatch }) => [article.id, dispatch]))
    // Of several captures of one page, the first stands for it in other pages' lists.
    const fileOf = new Map([...pages].reverse().map(({ article, file }) => [article.id, file]))
    const records: string[] = []
    for (const [i, page] of pages.entries()) {
      progress.step(i, pages.length, `related: ${page.file}`)
      const { id, kind } = page.article
      const answer = kind === 'tag' ? undefined : await library.related({ kind: 'article', id })
      // The same event in an outlet's own words is no republication: nothing is nearer.
      const accounts = (answer?.copies ?? [])
        .filter(({ sameness }) => sameness === 'account')
        .map(({ card }): RelatedFile => ({ file: fileOf.get(card.id)!, why: [ACCOUNT] }))
      const neighbours = (answer?.related ?? []).map(({ card, why }): RelatedFile => {
        return { file: fileOf.get(card.id)!, why: why.map(wordsOf) }
      })
      const related = [...accounts, ...neighbours].slice(0, MOST_RELATED)
      records.push(JSON.stringify(recordOf(page, dispatches.get(id), related)))
    }
    progress.end()
    await writeLines(records)
    return 0
  },
}
