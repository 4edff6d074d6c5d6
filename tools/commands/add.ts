/** `reperes add`: a day's pages into what is published. */
import { add as planAdd, livesIn, type Addition } from '../../shared/publishing/growth.ts'
import { MAX_SEGMENTS } from '../../shared/stored/manifest.ts'
import { publishedIn } from '../../shared/publishing/upkeep.ts'
import { pagesOf } from '../corpus/build-report.ts'
import { readCorrections } from '../corpus/corrections.ts'
import { UserError } from '../program/failure.ts'
import { readFolder } from '../pages/folder.ts'
import { newsWithDispatches } from '../publishing/known-dispatches.ts'
import { prepare } from '../corpus/pipeline.ts'
import { carryOut } from '../publishing/plan.ts'
import { progressOn } from '../program/progress.ts'
import { count, facts, number, type Fact } from '../program/terminal.ts'
import { CORRECTIONS, onlyPositional, textOption, type Command } from './command.ts'
import { onTarget, OPTIONS, QUOTA, report, WHERE } from './on-target.ts'

export const add: Command = {
  help: {
    usage: 'add DIR [--local | --remote] [--corrections FILE] [--quota N]',
    does: "a day's pages into the published corpus",
    options: [...WHERE.help, CORRECTIONS, QUOTA],
    example: 'add pages --local',
  },
  options: { ...OPTIONS, corrections: { type: 'string' } },
  async run(args) {
    const dir = onlyPositional(args, 'a folder of pages')
    const corrections = readCorrections(dir, textOption(args, 'corrections'))
    const progress = progressOn(process.stderr)
    const { corpus, report: read } = prepare(readFolder(dir, { progress }), {
      corrections,
      progress,
    })
    for (const { file, detail } of read.refused) process.stderr.write(`${file}: ${detail}\n`)
    for (const { file, remark } of read.remarks) process.stderr.write(`${file}: ${remark}\n`)
    if (read.articles === 0)
      throw new UserError(`"${dir}" holds no page that could be read as an article`)
    return onTarget(args, async (on) => {
      const news = await newsWithDispatches(on.target, corpus)
      const budget = on.quota.left
      const plan = await planAdd(on.target, news, { updated: on.updated, budget })
      const of = `of ${pagesOf(read)}`
      // Most corrections are about other days: only a build knows which fit nothing at all.
      const idle: readonly Fact[] =
        read.corrections.length === 0
          ? []
          : [['Correction', `${read.corrections.length} of ${corrections.length} fit nothing here`]]
      if (plan.kind === 'refused' && plan.reason === 'nothing-to-add') {
        process.stdout.write(facts([['Added', `nothing ${of}: ${on.target.name} KV holds it all`]]))
        return 'done'
      }
      const done = await carryOut(plan, on.target, on.quota)
      if (plan.kind === 'refused') return 'unfinished'
      const { segments } = (await publishedIn(on.target))!.manifest
      const published = segments.reduce((sum, segment) => sum + livesIn(segment), 0)
      await report(on, ['Added', `${addedIn(plan)} ${of}, searchable within a minute`], done, [
        ...idle,
        ...(published > read.articles ? [apartFrom(published, read.articles)] : []),
        ...(segments.length < MAX_SEGMENTS
          ? []
          : [['Next', `npm run reperes -- compact${on.flag}   (all segments are taken)`] as const]),
      ])
      return 'done'
    })
  },
}

/** Spellings meet, and letters are spelt out, across the pages that are read together. */
const apartFrom = (published: number, read: number): Fact => [
  'Names',
  `compared among ${number(read)} of ${count(published, 'article')}: add a folder of them all, or build anew, for one name each`,
]

const addedIn = ({ added, replaced }: Addition): string =>
  [
    ...(added > 0 || replaced === 0 ? [count(added, 'article')] : []),
    ...(replaced > 0
      ? [`${number(replaced)} replaced (another text, other names, or another copy beside it)`]
      : []),
  ].join(', ')
