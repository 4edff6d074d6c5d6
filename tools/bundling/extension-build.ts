/** The extension for Chromium as it stands in the sources, built again only where something changed. */
import { join } from 'node:path'
import { fingerprint, whenChanged } from '../corpus/fingerprint.ts'
import { runQuietly } from '../program/child.ts'
import { ROOT } from '../program/root.ts'

/** Where a service listens that nobody told otherwise. */
export const DEFAULT_PORT = 8787

const INPUTS = [
  'shared',
  'extension',
  'worker',
  'tools/bundling',
  'wxt.config.ts',
  'package-lock.json',
].map((name) => join(ROOT, name))

/**
 * With the service on a port as its default, in a folder of its own for each port: a browser may have loaded another start's.
 * `told` is called where it takes a build.
 */
export async function buildExtension(
  port: number,
  told: () => void,
): Promise<{ readonly folder: string; readonly ran: boolean }> {
  const mark = port === DEFAULT_PORT ? '' : `-${port}`
  const service = `http://127.0.0.1:${port}`
  const folder = join(ROOT, '.output', `chrome-mv3${mark}`)
  // `npm test` builds into the unmarked one, too, for another address.
  const print = (): string => fingerprint([...INPUTS, folder]) + service
  const ran = await whenChanged(`extension${mark}`, print, () => {
    told()
    return runQuietly('wxt', ['build'], { WXT_SERVICE: service, REPERES_BUILD: mark })
  })
  return { folder, ran }
}
