/** `reperes audit`: which rule did what on which page, and what looks odd and no rule explains. */
import type { Span } from '../../shared/entities/entity.ts'
import { readFolder } from '../pages/folder.ts'
import { writeLines } from '../program/lines.ts'
import { readPages, type ReadPage } from '../corpus/pipeline.ts'
import { progressOn } from '../program/progress.ts'
import { count, paint } from '../program/terminal.ts'
import { onlyPositional, type Command } from './command.ts'

/** Of a line's text: what a terminal has room for beside the rule, else what a screen has. */
const SHOWN = Math.max(20, (process.stdout.columns ?? 137) - 41)

export const audit: Command = {
  help: {
    usage: 'audit DIR [--entities] [--bare]',
    does: 'which rule did what, line by line, and what no rule explains',
    options: [
      ['--entities', 'what each name was found by, instead of what became of each line'],
      ['--bare', 'leaves pages.json unread'],
    ],
    example: 'audit corpus/sample',
  },
  options: { entities: { type: 'boolean' }, bare: { type: 'boolean' } },
  async run(args) {
    const dir = onlyPositional(args, 'a folder of pages')
    const progress = progressOn(process.stderr)
    const folder = readFolder(dir, { bare: args.values['bare'] === true, progress })
    const { pages, refused } = readPages(folder.pages, progress)
    const describe = args.values['entities'] === true ? entitiesOf : linesOf
    await writeLines(pages.flatMap((page) => [paint('bold', page.file), ...describe(page), '']))
    await writeLines(summary(pages, args.values['entities'] === true))
    for (const { file, reason, detail } of [...folder.refused, ...refused])
      console.log(`${file}: ${reason} (${detail})`)
    return 0
  },
}

/** Where each line went; repairs and doubts after it. */
function linesOf({ cleaned }: ReadPage): readonly string[] {
  return [
    ...cleaned.lines.flatMap(({ line, pieces }) =>
      pieces.map(({ as, index, rule, text }) => {
        const place = index === undefined ? as : `${as} ${index}`
        const what =
          as === 'dropped' ? paint('red', place.padEnd(12)) : paint('green', place.padEnd(12))
        return `  ${String(line + 1).padStart(3)}  ${what} ${paint('dim', rule.padEnd(20))} ${shorten(text)}`
      }),
    ),
    ...cleaned.repairs.map(
      ({ printed, mended }) => `       ${paint('cyan', 'repaired')}     “${printed}” → “${mended}”`,
    ),
    ...cleaned.doubts.map(
      ({ about, text }) =>
        `       ${paint('yellow', 'doubt')}        ${about}${text === undefined ? '' : `: ${shorten(text)}`}`,
    ),
  ]
}

function entitiesOf({ entities }: ReadPage): readonly string[] {
  return entities.flatMap((entity) => [
    `  ${entity.kind.padEnd(13)} ${paint('green', entity.canonical)}`,
    ...entity.mentions.map(
      ({ surface, part, index, start, rule }) =>
        `      ${paint('dim', `${part} ${index}:${start}`.padEnd(14))} ${surface}  ${paint('dim', rule)}`,
    ),
    ...(entity.kind === 'person'
      ? entity.roles.map(
          ({ text, at }) =>
            `      ${paint('dim', `${at.part} ${at.index}:${at.start}`.padEnd(14))} ${text}  ${paint('dim', `role, ${standing(at, entity.mentions)}`)}`,
        )
      : []),
  ])
}

/** Where a role stands to the nearest mention of who has it: what told that it is theirs. */
function standing(at: Span, mentions: readonly Span[]): string {
  const beside = mentions
    .filter(({ part, index }) => part === at.part && index === at.index)
    .toSorted((a, b) => Math.abs(a.start - at.start) - Math.abs(b.start - at.start))[0]
  if (beside === undefined) return 'in another paragraph than the name'
  if (at.end <= beside.start) return 'before the name'
  return beside.end <= at.start ? 'behind the name' : 'around the name'
}

/** How often each rule spoke over all pages, the busiest first. */
function summary(pages: readonly ReadPage[], ofEntities: boolean): readonly string[] {
  const counts = new Map<string, number>()
  const spoken = pages.flatMap(({ cleaned, entities }) =>
    ofEntities
      ? entities.flatMap(({ mentions }) => mentions.map(({ rule }) => rule))
      : cleaned.lines.flatMap(({ pieces }) => pieces.map(({ as, rule }) => `${rule} → ${as}`)),
  )
  for (const rule of spoken) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  const rows = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  const doubts = pages.reduce((sum, { cleaned }) => sum + cleaned.doubts.length, 0)
  const repairs = pages.reduce((sum, { cleaned }) => sum + cleaned.repairs.length, 0)
  return [
    paint('bold', count(pages.length, 'page')),
    ...rows.map(([rule, n]) => `  ${String(n).padStart(6)}  ${rule}`),
    ...(ofEntities
      ? []
      : [
          `  ${String(repairs).padStart(6)}  glued words repaired`,
          `  ${String(doubts).padStart(6)}  doubts`,
        ]),
  ]
}

const shorten = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ').trim()
  return line.length <= SHOWN ? line : `${line.slice(0, SHOWN - 1)}…`
}
