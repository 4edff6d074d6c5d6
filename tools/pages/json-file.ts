/** A file of JSON that an operator wrote, by hand or by a program: in UTF-8 or UTF-16, with a byte order mark or without. */
import { readFileSync, statSync } from 'node:fs'
import { decodeText } from './decode.ts'
import { UserError } from '../program/failure.ts'

/** `mend` ends the sentence that refuses what is no JSON: `mend it or take it away`. */
export function readJsonFile(path: string, mend = 'mend it'): unknown {
  // A pipe would be waited for without an end.
  if (!statSync(path).isFile())
    throw new UserError(`${path} is neither a file nor a link to one; ${mend}`)
  const decoded = decodeText(readFileSync(path))
  const refused = (why: string): UserError => new UserError(`${path} is not JSON (${why}); ${mend}`)
  if (decoded.kind === 'refused') throw refused(decoded.detail)
  try {
    return JSON.parse(decoded.text)
  } catch (error) {
    // It may quote a piece of the file, line ends and all.
    const why = error instanceof Error ? error.message : String(error)
    throw refused(why.replace(/\s+/gu, ' '))
  }
}
