/** `reperes export`: a built folder as the one file that the extension imports. */
import { writeIndexFile } from '../publishing/index-file.ts'
import { progressOn } from '../program/progress.ts'
import { count, facts } from '../program/terminal.ts'
import { CallError, onlyPositional, textOption, type Command } from './command.ts'

export const exportIndex: Command = {
  help: {
    usage: 'export OUT --to FILE.ndjson',
    does: 'a built folder as one file, for readers in private mode to import',
    options: [['--to FILE.ndjson', 'where the file goes; an older one there is replaced']],
    example: 'export .reperes/corpus --to reperes-index.ndjson',
  },
  options: { to: { type: 'string' } },
  run: async (args) => {
    const out = onlyPositional(args, 'a built folder')
    const file = textOption(args, 'to')
    if (file === undefined) throw new CallError('--to FILE.ndjson is missing: the file to write')
    const { values, bytes } = writeIndexFile(
      out,
      file,
      new Date().toISOString(),
      progressOn(process.stderr),
    )
    process.stdout.write(
      facts([
        ['Exported', `${count(values, 'value')}, ${(bytes / 1e6).toFixed(2)} MB`],
        ['Into', file],
        ['Next', 'in the extension: Réglages, Index privé, Importer d’un fichier'],
      ]),
    )
    return 0
  },
}
