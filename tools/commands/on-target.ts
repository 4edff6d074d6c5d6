/** What every command has in common that changes a published corpus: where, how much of the day, and the report. */
import { LibraryFault } from '../../shared/stored/store.ts'
import { livesIn } from '../../shared/publishing/growth.ts'
import { MAX_SEGMENTS } from '../../shared/stored/manifest.ts'
import { publishedIn } from '../../shared/publishing/upkeep.ts'
import { UserError } from '../program/failure.ts'
import type { KvTarget } from '../publishing/kv-target.ts'
import { openTarget } from '../publishing/open-target.ts'
import type { Done } from '../publishing/plan.ts'
import { quotaOf, type Quota } from '../publishing/quota.ts'
import { takeTurn } from '../publishing/turn.ts'
import { count, facts, number, type Fact } from '../program/terminal.ts'
import { textOption, type Arguments } from './command.ts'

export const WHERE = {
  options: { local: { type: 'boolean' }, remote: { type: 'boolean' } },
  help: [
    ['--local', 'the KV of `wrangler dev` on this machine (default)'],
    ['--remote', "your account's namespace, by wrangler's login"],
  ],
} as const

export const QUOTA = [
  '--quota N',
  'writes a day at the most (default 1000 for --remote; none: no limit)',
] as const

export const OPTIONS = { ...WHERE.options, quota: { type: 'string' } } as const

export interface Work {
  readonly target: KvTarget
  readonly quota: Quota
  readonly updated: string
  /** ` --remote`, to be put behind the next command. */
  readonly flag: string
}

/** Changes a corpus, alone. Resolves to the status: 1 where some of the work is left for another day. */
export async function onTarget(
  args: Arguments,
  work: (on: Work) => Promise<'done' | 'unfinished'>,
): Promise<number> {
  const endTurn = takeTurn(whereOf(args))
  try {
    return await beside(args, work)
  } finally {
    endTurn()
  }
}

/** The same for what only reads, at any time. */
export async function beside(
  args: Arguments,
  work: (on: Work) => Promise<'done' | 'unfinished'>,
): Promise<number> {
  const where = whereOf(args)
  const updated = new Date().toISOString()
  const quota = quotaOf(where, textOption(args, 'quota'), updated.slice(0, 10))
  const target = await openTarget(where)
  const flag = where === 'remote' ? ' --remote' : ''
  try {
    return (await work({ target, quota, updated, flag })) === 'done' ? 0 : 1
  } catch (error) {
    if (!(error instanceof LibraryFault)) throw error
    throw new UserError(faultIn(where, error, flag))
  } finally {
    await target.close()
  }
}

/** What is wrong with what is published, and what to do about it. */
export function faultIn(where: string, { message, reason }: LibraryFault, flag: string): string {
  const what = message.replace(/^library: /u, '').replace(/; publish [^;]*$/u, '')
  return reason === 'format'
    ? `what is published in ${where} KV is another version's: ${what}; update this program, or build and publish anew`
    : `what is published in ${where} KV is not whole: ${what}; npm run reperes -- publish OUT${flag} mends it`
}

export function whereOf({ values }: Arguments): 'local' | 'remote' {
  if (values['local'] === true && values['remote'] === true)
    throw new UserError('--local and --remote exclude each other')
  return values['remote'] === true ? 'remote' : 'local'
}

/** What was done, what it cost, what there is now, what to do next. */
export async function report(
  { target, quota }: Work,
  what: Fact,
  done: Done,
  next: readonly Fact[] = [],
): Promise<void> {
  const now = await publishedIn(target)
  const segments = now?.manifest.segments.map(livesIn).sort((a, b) => b - a)
  const held = segments === undefined ? 'nothing is published yet' : holdingIn(segments)
  process.stdout.write(facts([what, ['Cost', costOf(done, quota)], ['Now', held], ...next]))
}

function costOf({ written, present, deleted }: Done, { left, deletesLeft }: Quota): string {
  const parts = [
    ...(written > 0 || deleted === 0 ? [`${count(written, 'value')} written`] : []),
    ...(present > 0 ? [`${number(present)} ${present === 1 ? 'was' : 'were'} there`] : []),
    ...(deleted > 0 ? [`${number(deleted)} deleted`] : []),
  ]
  const rest =
    left === Infinity
      ? ''
      : `; ${count(left, 'write')}${deleted > 0 ? ` and ${count(deletesLeft, 'delete')}` : ''} left today`
  return parts.join(', ') + rest
}

export const holdingIn = (segments: readonly number[]): string => {
  const articles = segments.reduce((sum, one) => sum + one, 0)
  const sizes = segments.length < 2 ? '' : `: ${segments.map(number).join(' + ')}`
  return `${count(articles, 'article')} in ${segments.length} of ${MAX_SEGMENTS} segments${sizes}`
}
