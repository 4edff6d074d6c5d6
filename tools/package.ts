/**
 * `npm run package`: what the stores take. One archive each for Chrome, Edge and Firefox, the sources that
 * Firefox's reviewers rebuild from, and Mozilla's own linter over the result.
 */
import { readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { isAddonId } from './bundling/addon-id.ts'
import { readArguments } from './program/arguments.ts'
import { runQuietly } from './program/child.ts'
import { runProgram, UserError } from './program/failure.ts'
import { ROOT } from './program/root.ts'
import { table } from './program/terminal.ts'

const OUTPUT = join(ROOT, '.output')

const HELP = {
  does: 'npm run package: the archives that the stores take, checked by Mozilla’s own linter',
  call: 'npm run package -- [--addon-id ID] [--service ADDRESS]',
  options: [
    [
      '--addon-id ID',
      'the publisher’s own identifier at Mozilla: a UUID in braces, or name@domain',
    ],
    ['--service ADDRESS', 'the service that the extension asks until a reader sets another; https'],
  ],
  example:
    'npm run package -- --addon-id reperes@example.org --service https://reperes.example.org',
} as const

await runProgram(async () => {
  const chosen = readArguments(HELP, {
    'addon-id': { type: 'string' },
    service: { type: 'string' },
  })
  if (chosen === undefined) return 0
  const settings = settingsOf(chosen)
  for (const name of archives()) rmSync(join(OUTPUT, name))
  for (const browser of ['chrome', 'edge', 'firefox'])
    await runQuietly('wxt', ['zip', '-b', browser, '--mv3'], settings)
  const differing = differencesBetween(join(OUTPUT, 'chrome-mv3'), join(OUTPUT, 'edge-mv3'))
  if (differing.length > 0)
    throw new UserError(`Edge's build is not Chrome's, which is tested: ${differing.join(', ')}`)
  const firefox = archives().find((name) => /firefox/u.test(name))
  if (firefox === undefined) throw new UserError('wxt made no archive for Firefox')
  await runQuietly('addons-linter', [join(OUTPUT, firefox), '--warnings-as-errors'])
  console.log(
    table([
      ['archive', 'bytes'],
      ...archives().map((name) => [name, String(statSync(join(OUTPUT, name)).size)]),
    ]),
  )
  return 0
})

/** The files that two folders do not have alike. */
function differencesBetween(one: string, other: string): readonly string[] {
  const filesIn = (folder: string): ReadonlyMap<string, Buffer> =>
    new Map(
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .map((path) => [path.slice(folder.length), readFileSync(path)]),
    )
  const [here, there] = [filesIn(one), filesIn(other)]
  return [...new Set([...here.keys(), ...there.keys()])]
    .filter((name) => there.get(name)?.equals(here.get(name) ?? Buffer.alloc(0)) !== true)
    .toSorted()
}

/** What a publisher sets, as the build reads it. */
function settingsOf(chosen: {
  readonly 'addon-id'?: string | undefined
  readonly service?: string | undefined
}): NodeJS.ProcessEnv {
  const { 'addon-id': id, service } = chosen
  if (id !== undefined && !isAddonId(id))
    throw new UserError(
      `--addon-id takes a UUID in braces or a name of the form name@domain, not "${id}"`,
    )
  if (service !== undefined && !/^https:\/\/[^\s/]+\/?$/u.test(service))
    throw new UserError(`--service takes an https address without a path, not "${service}"`)
  return {
    ...(id !== undefined && { REPERES_ADDON_ID: id }),
    ...(service !== undefined && { WXT_SERVICE: service }),
  }
}

function archives(): readonly string[] {
  try {
    return readdirSync(OUTPUT)
      .filter((name) => name.endsWith('.zip'))
      .toSorted()
  } catch {
    // Nothing was ever built here.
    return []
  }
}
