/** Where this machine keeps its browsers, if it has any; `CHROMIUM` and `FIREFOX` name others. */
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

export const chromiumPath = (): string | undefined =>
  find(process.env['CHROMIUM'], ['chromium', 'chromium-browser'])

export const firefoxPath = (): string | undefined =>
  find(process.env['FIREFOX'], ['firefox-esr', 'firefox'])

function find(named: string | undefined, names: readonly string[]): string | undefined {
  if (named !== undefined && named !== '') return named
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable)
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
