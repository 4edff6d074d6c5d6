/** `reperes withdraw`: a text out of every retained version. */
import { articleNamed } from '../publishing/article-named.ts'
import { withdrawFrom, type Withdrawn } from '../publishing/withdraw.ts'
import { UserError } from '../program/failure.ts'
import { count, type Fact } from '../program/terminal.ts'
import { onlyPositional, type Command } from './command.ts'
import { onTarget, OPTIONS, QUOTA, report, WHERE } from './on-target.ts'

/** See "Withdrawing a text" in `docs/operating.md`. */
const CACHES =
  'Workers KV may hold it for a day where it was read; who loaded values whole (private mode, /v1/segments), until they update or for a year'

export const withdraw: Command = {
  help: {
    usage: 'withdraw ID [--anyway] [--local | --remote] [--quota N]',
    does: 'takes a text out of every retained version',
    options: [
      ['ID', 'the identifier, as a search tells it, or the address of the page'],
      ['--anyway', 'what is left over of older versions goes, though none holds ID'],
      ...WHERE.help,
      QUOTA,
    ],
    example: 'withdraw vietnamplus-160915 --local',
  },
  options: { ...OPTIONS, anyway: { type: 'boolean' } },
  run: (args) => {
    const text = onlyPositional(args, 'an article such as vietnamplus-160915')
    const id = articleNamed(text)
    if (id === undefined)
      throw new UserError(
        `"${text}" names no article; an identifier looks like vietnamplus-160915, or x-0123456789abcdef where the outlet has no number for it`,
      )
    return onTarget(args, async (on) => {
      const anyway = args.values['anyway'] === true
      const done = await withdrawFrom(on.target, on.quota, { id, updated: on.updated, anyway })
      await report(on, ['Withdrawn', withdrawn(id, done, on.target.name)], done, [
        ...about(done),
        ['Caches', CACHES],
        next(done),
      ])
      return done.undeleted > 0 ? 'unfinished' : 'done'
    })
  },
}

const withdrawn = (id: string, { isKnown, deleted, undeleted }: Withdrawn, where: string): string =>
  isKnown
    ? `${id} from every version in ${where} KV`
    : deleted + undeleted === 0
      ? `nothing: no version in ${where} KV holds ${id}`
      : `nothing: no version holds ${id}; older values that might have are deleted`

const about = ({ headline, copies, unread }: Withdrawn): readonly Fact[] => [
  ...(headline === undefined ? [] : [['Headline', headline] as const]),
  ...(copies.length === 0
    ? []
    : [['Copies', `${copies.join(', ')}: the same text, and still there`] as const]),
  ...(unread === 0
    ? []
    : [
        [
          'Left over',
          `${count(unread, 'value')} of no version, deleted too; a publish that was not done begins anew`,
        ] as const,
      ]),
]

const next = ({ undeleted }: Withdrawn): Fact =>
  undeleted > 0
    ? [
        'Unfinished',
        `${count(undeleted, 'older value')} still to delete, which may hold the text: run it again tomorrow`,
      ]
    : ['Next', 'take the page out of your folder: the next build or add would bring it back']
