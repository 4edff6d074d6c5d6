/**
 * An index as one file: a line a value, `["<key>","<value>"]`, `current` last, as it is published.
 *
 * An imported file is as untrusted as a service: only names of this format, only values that carry
 * their own seal, and nothing is read from it before all of it is here.
 */
import { readManifest, readPointer } from '../../shared/stored/manifest-text.ts'
import { CURRENT, isPublishedKey, keysOf, manifestKey } from '../../shared/stored/keys.ts'
import { unseal } from '../../shared/stored/sealed.ts'
import type { Values } from './values.ts'

const AT_ONCE = 50

/** The index in pieces, for a file; nothing where none is held. */
export async function* exportIndex(values: Values): AsyncGenerator<string> {
  const current = (await values.get([CURRENT])).get(CURRENT)
  if (current === undefined) return
  const keys = (await values.keys()).filter((key) => key !== CURRENT).toSorted()
  for (let at = 0; at < keys.length; at += AT_ONCE) {
    const held = await values.get(keys.slice(at, at + AT_ONCE))
    for (const [key, value] of held) yield `${JSON.stringify([key, value])}\n`
  }
  yield `${JSON.stringify([CURRENT, current])}\n`
}

/** Takes an index from a file's pieces. `refused` leaves the index that was held before as it was. */
export async function importIndex(
  values: Values,
  pieces: AsyncIterable<string>,
): Promise<'imported' | 'refused'> {
  const before = new Set(await values.keys())
  const added: string[] = []
  const undo = async (): Promise<'refused'> => {
    await values.remove(added.filter((key) => !before.has(key)))
    return 'refused'
  }
  let current: string | undefined
  for await (const line of linesOf(pieces)) {
    const entry = entryOf(line)
    if (entry === undefined) return undo()
    if (entry[0] === CURRENT) current = entry[1]
    else {
      await values.put([entry])
      added.push(entry[0])
    }
  }
  const needed = current === undefined ? undefined : await neededBy(values, current)
  if (current === undefined || needed === undefined) return undo()
  await values.put([[CURRENT, current]])
  await values.remove((await values.keys()).filter((key) => key !== CURRENT && !needed.has(key)))
  return 'imported'
}

/** Every key of the version that `current` names, if all of it is here. */
async function neededBy(values: Values, current: string): Promise<ReadonlySet<string> | undefined> {
  try {
    const key = manifestKey(readPointer(current).manifest)
    const value = (await values.get([key])).get(key)
    if (value === undefined) return undefined
    const needed = keysOf(readManifest(key, value)).filter((one) => !one.startsWith('l/'))
    const held = new Set(await values.keys())
    return needed.every((one) => held.has(one)) ? new Set([key, ...needed]) : undefined
  } catch {
    return undefined
  }
}

function entryOf(line: string): readonly [string, string] | undefined {
  try {
    const entry: unknown = JSON.parse(line)
    if (!Array.isArray(entry) || entry.length !== 2) return undefined
    const [key, value]: unknown[] = entry
    if (typeof key !== 'string' || typeof value !== 'string' || !isPublishedKey(key))
      return undefined
    if (key !== CURRENT) unseal(key, value)
    return [key, value]
  } catch {
    return undefined
  }
}

/** A value may be as large as the store allows; a line that never ends is no index. */
const LONGEST = 60_000_000

async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = ''
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) if (line !== '') yield line
    if (rest.length > LONGEST) {
      yield ''
      return
    }
  }
  if (rest !== '') yield rest
}

/** A file a reader chose, piece by piece. */
export async function* piecesOf(file: Blob): AsyncGenerator<string> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    yield value
  }
}
