/**
 * Code that the background loads when it has something to read, and not whenever it wakes: what reads a page,
 * what makes the question about it once its names are told, and what mends glued words for it. Each is a script of its
 * own, which puts here what it brings.
 */
import type { questionOf } from './question.ts'
import type { foundOn, Mend } from './reading.ts'

interface LateCode {
  readonly reader: typeof foundOn
  readonly asker: typeof questionOf
  readonly mender: Mend
}

declare global {
  // These scripts share no module: this is where they meet.
  var reperesLateCode: Partial<LateCode> | undefined
  /** In a worker alone. */
  var importScripts: ((...files: string[]) => void) | undefined
}

const FILES = {
  reader: '/reader.js',
  asker: '/asker.js',
  mender: '/mender.js',
} as const satisfies Readonly<Record<keyof LateCode, string>>

export function bring(code: Partial<LateCode>): void {
  globalThis.reperesLateCode = { ...globalThis.reperesLateCode, ...code }
}

/**
 * To be called as the background starts. Chrome's worker may not `import()`, and may load later only what it loaded
 * while it was installed; the browser keeps that, so that loading it again is no request.
 */
export function installLateCode(): void {
  if (globalThis.importScripts === undefined) return
  addEventListener('install', () => globalThis.importScripts?.(...Object.values(FILES)))
}

/** Loads on their way: whoever wants the same meanwhile waits for this one; after a failure the next begins anew. */
const loading: { [K in keyof LateCode]?: Promise<void> } = {}

export async function lateCode<K extends keyof LateCode>(name: K): Promise<LateCode[K]> {
  if (globalThis.reperesLateCode?.[name] === undefined)
    await (loading[name] ??= load(FILES[name]).finally(() => delete loading[name]))
  const code = globalThis.reperesLateCode?.[name]
  if (code === undefined) throw new Error(`late code: ${FILES[name]} brought no ${name}`)
  return code
}

async function load(file: string): Promise<void> {
  if (globalThis.importScripts !== undefined) return globalThis.importScripts(file)
  // Firefox's background is a page.
  await new Promise((done, fail) => {
    const script = document.createElement('script')
    script.src = file
    script.onload = done
    script.onerror = () => fail(new Error(`late code: ${file} did not load`))
    document.head.append(script)
  })
}
