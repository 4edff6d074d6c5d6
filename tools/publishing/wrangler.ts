/** wrangler as a program: run, its answer read, its complaint in a sentence. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { bindToUs } from '../program/child.ts'
import { UserError } from '../program/failure.ts'
import { ROOT } from '../program/root.ts'

export function runWrangler([command, ...args]: readonly [string, ...string[]]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = bindToUs(
      spawn(command, args, {
        cwd: ROOT,
        stdio: ['ignore', 'pipe', 'pipe'],
        shell: process.platform === 'win32',
        env: { ...process.env, NO_COLOR: '1', WRANGLER_SEND_METRICS: 'false' },
      }),
    )
    let out = ''
    let err = ''
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (out += chunk))
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (err += chunk))
    child.on('error', (error) =>
      reject(new UserError(`wrangler could not be started: ${error.message}`)),
    )
    // When its streams are closed too: the end of a long answer may come after the process.
    child.on('close', (code) => {
      if (code === 0) return resolve(out)
      const what = args.slice(args.indexOf('kv'), args.indexOf('kv') + 3).join(' ')
      reject(new UserError(`wrangler ${what} failed: ${complaintIn(err + out)}`))
    })
  })
}

/** wrangler may print a remark before its JSON, never after it. */
export function readJson<T>(out: string, read: (value: unknown) => T | undefined): T {
  const start = out.search(/^[[{]/mu)
  try {
    const value = start < 0 ? undefined : read(JSON.parse(out.slice(start)))
    if (value !== undefined) return value
  } catch {
    // Falls through to the one sentence for every answer that is not understood.
  }
  throw new UserError(
    `wrangler answered what this version does not understand: ${out.trim().slice(0, 200)}`,
  )
}

/** What wrangler reads from a file, which is gone afterwards. */
export async function withJsonFile<T>(
  value: unknown,
  use: (file: string) => Promise<T>,
): Promise<T> {
  const dir = mkdtempSync(join(tmpdir(), 'reperes-'))
  try {
    const file = join(dir, 'pairs.json')
    writeFileSync(file, JSON.stringify(value))
    return await use(file)
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

/** What wrangler says is wrong, without its colours, its advice and its signs. */
export function complaintIn(output: string): string {
  const plain = stripVTControlCharacters(output)
  const from = plain.indexOf('[ERROR]')
  const told = (from === -1 ? plain : plain.slice(from + '[ERROR]'.length)).trim()
  const paragraph = told
    .split(/\n\s*\n/u)[0]!
    .replace(/\s+/gu, ' ')
    .slice(0, 400)
  const isLogin = /CLOUDFLARE_API_TOKEN|not authenticated|wrangler login/iu.test(plain)
  return (
    (paragraph === '' ? 'it does not say why' : paragraph) +
    (isLogin ? ' (or: npx wrangler login)' : '')
  )
}
