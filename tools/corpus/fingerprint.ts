/** One hash for a set of files: the same while no name, size or byte of them changes. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { LARGEST_PAGE } from '../pages/decode.ts'
import { ROOT } from '../program/root.ts'

/** Of folders and files below `ROOT` or absolute; names in code-unit order. */
export function fingerprint(places: readonly string[]): string {
  const hash = createHash('sha256')
  for (const place of places)
    for (const file of filesOf(place)) hash.update(`${file}\0`).update(contentOf(file))
  return hash.digest('hex').slice(0, 32)
}

function filesOf(place: string): readonly string[] {
  if (!existsSync(place)) return []
  if (statSync(place).isFile()) return [place]
  return readdirSync(place, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

/** Of what may not be read, or is larger than any page or module, its size and when it was changed. */
function contentOf(file: string): string | Buffer {
  let otherwise = ''
  try {
    const place = statSync(file)
    // A device never ends.
    if (!place.isFile()) return ''
    otherwise = `${place.size} ${place.mtimeMs}`
    return place.size > LARGEST_PAGE ? otherwise : readFileSync(file)
  } catch {
    // A page that nobody may read is refused by the build, and stops no other.
    return otherwise
  }
}

/**
 * Runs `work` unless what it is printed by, inputs and what it makes, is as when it last finished. Says whether it ran.
 */
export async function whenChanged(
  name: string,
  print: () => string,
  work: () => Promise<void>,
): Promise<boolean> {
  const stamp = join(ROOT, '.reperes', 'stamps', name)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === print()) return false
  await work()
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, print())
  return true
}
