/** `reperes build`: a folder of pages to a folder of values, ready to publish, with a report. */
import { join } from 'node:path'
import { textPolicyIn } from '../program/arguments.ts'
import { buildCorpus } from '../corpus/build-corpus.ts'
import { pagesOf } from '../corpus/build-report.ts'
import { progressOn } from '../program/progress.ts'
import { count, facts } from '../program/terminal.ts'
import { CallError, CORRECTIONS, onlyPositional, textOption, type Command } from './command.ts'

export const build: Command = {
  help: {
    usage: 'build DIR --out OUT [--text none|excerpt|full] [--corrections FILE]',
    does: 'articles, index and dossiers as files, and a report of what was read',
    options: [
      [
        '--out OUT',
        'a folder of its own: the last good build there is replaced whole, anything else refused',
      ],
      [
        '--text POLICY',
        'what may be shown: none, excerpt (default) or full; the index reads all of it',
      ],
      CORRECTIONS,
    ],
    example: 'build corpus/sample --out .reperes/corpus',
  },
  options: { out: { type: 'string' }, text: { type: 'string' }, corrections: { type: 'string' } },
  async run(args) {
    const dir = onlyPositional(args, 'a folder of pages')
    const out = textOption(args, 'out')
    if (out === undefined) throw new CallError('--out OUT is missing: the folder for what is built')
    const corrections = textOption(args, 'corrections')
    const { report } = await buildCorpus({
      dir,
      out,
      text: textPolicyIn(textOption(args, 'text')),
      progress: progressOn(process.stderr),
      ...(corrections === undefined ? {} : { corrections }),
    })
    process.stdout.write(
      facts([
        ['Built', `${count(report.articles, 'article')} of ${pagesOf(report)}`],
        ['Into', `${out}: ${count(report.keys, 'value')}, ${(report.bytes / 1e6).toFixed(2)} MB`],
        ...report.corrections.map((sentence) => ['Correction', sentence] as const),
        ['Report', join(out, 'report.txt')],
        ['Next', `npm run reperes -- publish ${out}`],
      ]),
    )
    return 0
  },
}
