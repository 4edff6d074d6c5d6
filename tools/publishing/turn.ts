/**
 * One command at a time changes a corpus: of two at once the later would undo what the earlier had written.
 *
 * A file a store, `.reperes/turns/local`, for as long as the command lives. Its time is kept fresh, so that what a killed
 * command has left counts for nothing, though its process number be another program's by now. Other machines are not seen.
 */
import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../program/failure.ts'
import { ROOT } from '../program/root.ts'

const PLACE = join(ROOT, '.reperes', 'turns')
const BEAT_MS = 5_000
/** A merge may keep a process busy for longer than a beat. */
const SILENT_MS = 120_000

/** To be called before anything is read that is to be changed; the result gives the turn back. */
export function takeTurn(where: string, place = PLACE, pid = process.pid): () => void {
  const file = join(place, where)
  mkdirSync(place, { recursive: true })
  if (!noted(file, pid)) {
    const other = holderOf(file)
    if (other !== undefined)
      throw new UserError(
        `another command (process ${other}) is changing ${where} KV; run this one when it is done`,
      )
    rmSync(file, { force: true })
    noted(file, pid)
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

/** Whether the file was not there yet. */
function noted(file: string, pid: number): boolean {
  try {
    writeFileSync(file, `${pid}\n`, { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** The process whose turn it is; `undefined` where it has ended. */
function holderOf(file: string): number | undefined {
  let pid: number
  try {
    if (Date.now() - statSync(file).mtimeMs > SILENT_MS) return undefined
    pid = Number(readFileSync(file, 'utf8'))
  } catch {
    // It ended just now.
    return undefined
  }
  return Number.isInteger(pid) && pid > 0 && lives(pid) ? pid : undefined
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
