/** A folder and those above it, where there are none yet. */
import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { UserError } from './failure.ts'

/**
 * One by one: asked for all at once where nothing can be made, `/proc` for one, Node asks the system again without an end.
 * Throws a `UserError` there.
 */
export function makeFolder(folder: string): void {
  const place = resolve(folder)
  if (existsSync(place)) {
    if (statSync(place).isDirectory()) return
    throw new UserError(`"${folder}" is a file; name a folder`)
  }
  const above = dirname(place)
  if (above !== place) makeFolder(above)
  try {
    mkdirSync(place)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    // Another program made it meanwhile.
    if (code === 'EEXIST') return
    if (code === 'ENOENT' && existsSync(above))
      throw new UserError(`no folder can be made in "${above}"; name another place`)
    throw error
  }
}
