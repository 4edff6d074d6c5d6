/** What is published, changed article by article: `add` and `withdraw`. */
import { readArticleId } from '../../shared/article/article.ts'
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
import { withdrawFrom } from '../publishing/withdraw.ts'
import { onlyPositional, textOption, type Command } from './command.ts'
import { onTarget, OPTIONS, QUOTA, report, WHERE } from './on-target.ts'

export const add: Command = {
  help: {
    usage: 'add DIR [--local | --remote] [--corrections FILE] [--quota N]',
    does: "a day's pages into the published corpus",
    options: [
      ...WHERE.help,
      ['--corrections FILE', 'your corrections.json: merge, split, rename, date'],
      QUOTA,
    ],
    example: 'add pages --local',
  },
  options: { ...OPTIONS, corrections: { type: 'string' } },
  async run(args) {
    const dir = onlyPositional(args, 'a folder of pages')
    const corrections = readCorrections(textOption(args, 'corrections'))
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

/** See "Withdrawing a text" in `docs/operating.md`. */
const CACHES =
  'Workers KV may hold it for a day where it was read; who loaded values whole (private mode, /v1/segments), until they update or for a year'

export const withdraw: Command = {
  help: {
    usage: 'withdraw ID [--local | --remote] [--quota N]',
    does: 'takes a text out of every retained version',
    options: [...WHERE.help, QUOTA],
    example: 'withdraw vietnamplus-160915 --local',
  },
  options: { ...OPTIONS },
  run: (args) => {
    const text = onlyPositional(args, 'an article such as vietnamplus-160915')
    const id = readArticleId(text)
    if (id === undefined)
      throw new UserError(`"${text}" names no article; an identifier looks like vietnamplus-160915`)
    return onTarget(args, async (on) => {
      const done = await withdrawFrom(on.target, id, on.quota, on.updated)
      const what = done.isKnown
        ? `${id} from every version in ${on.target.name} KV`
        : `nothing: no version holds ${id}; older values that might have are deleted`
      await report(on, ['Withdrawn', what], done, [
        ['Caches', CACHES],
        ...(done.unread === 0
          ? []
          : [
              [
                'Left over',
                `${count(done.unread, 'value')} of no version, deleted too; a publish that was not done begins anew`,
              ] as const,
            ]),
        done.undeleted > 0
          ? [
              'Unfinished',
              `${count(done.undeleted, 'older value')} still to delete, which may hold the text: run it again tomorrow`,
            ]
          : ['Next', 'take the page out of your folder: the next build or add would bring it back'],
      ])
      return done.undeleted > 0 ? 'unfinished' : 'done'
    })
  },
}
