import { CLEAR } from './progress.ts'
import { widthOf, wrapped } from './wrapped.ts'

/** What a person can mend: printed as one sentence, without a stack. Anything else is a defect. */
export class UserError extends Error {
  constructor(sentence: string) {
    super(sentence)
    this.name = 'UserError'
  }
}

/** Runs a program's main function; a `UserError`, or what the system says of a file, ends it with a sentence and status 2. */
export async function runProgram(main: () => Promise<number | void>): Promise<void> {
  // Whoever reads us has read enough: `analyse DIR | head`.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    tell(error)
    process.exit(2)
  })
  try {
    process.exitCode = (await main()) ?? 0
  } catch (error) {
    tell(error)
    process.exitCode = 2
    // What failed may have left something running that would wait for ever.
    setTimeout(() => process.exit(), LAST_WORDS_MS).unref()
  }
}

/** In one sentence; a defect is thrown on. */
function tell(error: unknown): void {
  if (!(error instanceof UserError) && !isOfFiles(error)) throw error
  const advice = isOfFiles(error) ? (ADVICE[error.code ?? ''] ?? '') : ''
  // On a terminal in the place of whatever progress stands there.
  const place = process.stderr.isTTY ? CLEAR : ''
  const said = wrapped(`reperes: ${error.message}${advice}`, 0, widthOf(process.stderr))
  process.stderr.write(`${place}${said}\n`)
}

const LAST_WORDS_MS = 3_000

const NOT_ALLOWED = '; allow it, or name another place'
const NO_ROOM = '; make room there and run the command again: what was there before still is'

/** What to do about what the system says, by its code. */
const ADVICE: Readonly<Record<string, string>> = {
  EACCES: NOT_ALLOWED,
  EPERM: NOT_ALLOWED,
  EROFS: NOT_ALLOWED,
  ENOENT: '; see whether that place can be written to, or name another',
  ENOSPC: NO_ROOM,
  EDQUOT: NO_ROOM,
}

/** A folder that may not be written to, which the system's own sentence names; a full disk, which it does not. */
const isOfFiles = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error &&
  'syscall' in error &&
  ('path' in error || ('code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT')))
