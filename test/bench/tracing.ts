/** What a browser's threads did while something happened in it, in processor time. */
import type { Stage } from '../../tools/stage/browsers/chromium.ts'

/** What of a trace this needs; times are in microseconds. */
export interface TraceEvent {
  readonly name: string
  readonly cat: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  /** Processor time, where the kind of event has it. */
  readonly tdur?: number
  readonly args?: { readonly name?: string }
}

/** All that a thread does, it does in tasks. */
const TASK = 'RunTask'

export async function traced(
  stage: Stage,
  act: () => Promise<void>,
): Promise<readonly TraceEvent[]> {
  const session = await stage.context.browser()?.newBrowserCDPSession()
  if (session === undefined) throw new Error('the browser cannot be traced')
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as readonly TraceEvent[]))
  })
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: [
        '__metadata',
        'disabled-by-default-devtools.timeline',
        'blink.user_timing',
      ],
    },
  })
  await act()
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.end')
  await complete
  await session.detach()
  return events
}

/** The tasks of the thread of which `of` is an event. */
export const tasksOf = (
  { pid, tid }: Pick<TraceEvent, 'pid' | 'tid'>,
  events: readonly TraceEvent[],
): readonly TraceEvent[] =>
  events.filter(
    (event) => event.pid === pid && event.tid === tid && event.ph === 'X' && event.name === TASK,
  )

/** Milliseconds of processor time. */
export const spentIn = (tasks: readonly TraceEvent[]): number =>
  tasks.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000

export function median(all: readonly number[]): number {
  const sorted = all.toSorted((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN
}
