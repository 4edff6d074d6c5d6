/** Lines to standard output, waiting where the pipe is slower than we are. */
import { once } from 'node:events'

export async function writeLines(lines: Iterable<string>): Promise<void> {
  for (const line of lines)
    if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain')
}
