/**
 * One command at a time changes a corpus: of two at once the later would undo what the earlier had written.
 *
 * Each notes itself in a file of its own, `.reperes/turns/local-123@host`, and only then looks who else is there: of two
 * that begin in one moment both may be refused, never both let in. The file's time is kept fresh for as long as the
 * command lives. What a killed one has left counts for nothing: no such process here, or a file grown old. A folder that
 * two hosts share, containers for instance, is guarded by that time alone; clones apart know nothing of one another.
 */
import { mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { UserError } from '../program/failure.ts'
import { ROOT } from '../program/root.ts'

const PLACE = join(ROOT, '.reperes', 'turns')
const BEAT_MS = 5_000
/** Of another host, whose processes nobody sees here. */
const SILENT_MS = 120_000
/** Of a process that lives: a large merge keeps one busy for minutes, and its number may be another program's by now. */
const BUSY_MS = 15 * 60_000

/** Which process, and where. */
interface Holder {
  readonly pid: number
  readonly host: string
}

const HERE = hostname().replace(/[^\w.-]/gu, '-')

/** To be called before anything is read that is to be changed; the result gives the turn back. */
export function takeTurn(
  where: string,
  place = PLACE,
  own: Holder = { pid: process.pid, host: HERE },
): () => void {
  const name = `${where}-${own.pid}@${own.host}`
  const file = join(place, name)
  mkdirSync(place, { recursive: true })
  writeFileSync(file, '')
  const other = readdirSync(place)
    .filter((one) => one.startsWith(`${where}-`) && one !== name)
    .map((one) => holderOf(place, one))
    .find((one) => one !== undefined)
  if (other !== undefined) {
    rmSync(file, { force: true })
    const of = other.host === HERE ? '' : ` of ${other.host}`
    throw new UserError(
      `another command (process ${other.pid}${of}) is changing ${where} KV; run this one when it is done`,
    )
  }
  const beat = setInterval(() => {
    const now = new Date()
    try {
      utimesSync(file, now, now)
    } catch {
      // Taken away by hand: the work goes on.
    }
  }, BEAT_MS)
  beat.unref()
  return () => {
    clearInterval(beat)
    rmSync(file, { force: true })
  }
}

/** Whose file it is; `undefined` where that one has ended: its file is taken away. */
function holderOf(place: string, name: string): Holder | undefined {
  const file = join(place, name)
  const [, pid = '', host = ''] = /-(\d+)@(.+)$/u.exec(name) ?? []
  const silent = Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0)
  const isThere = host === HERE ? silent < BUSY_MS && lives(Number(pid)) : silent < SILENT_MS
  if (isThere) return { pid: Number(pid), host }
  rmSync(file, { force: true })
  return undefined
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // It lives, as somebody else's.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
