/**
 * The key of a closed service: kept with the address it was given for, sent to that origin and to no other.
 *
 * Given to one service it means nothing to the next: an address that changes leaves the key behind.
 */
import { browser } from 'wxt/browser'
import { shape, type Read } from '../shared/answers/untrusted.ts'
import { isKeyConsented } from './consent.ts'
import { readService } from './options.ts'

/** A key typed by a person: ` clef-1 ` → `clef-1`; what no header may carry is refused. */
export function readKey(typed: string): string | undefined {
  const trimmed = typed.trim()
  return /^[ -~]{1,200}$/u.test(trimmed) ? trimmed : undefined
}

const SLOT = 'key'

const ofText =
  (read: (typed: string) => string | undefined): Read<string> =>
  (value) =>
    typeof value === 'string' ? read(value) : undefined

const readKept = shape({ service: ofText(readService), key: ofText(readKey) })

/** The key given for this service, if one was, and may still be said. */
export async function loadKey(service: string): Promise<string | undefined> {
  const stored: Readonly<Record<string, unknown>> = await browser.storage.local.get(SLOT)
  const kept = readKept(stored[SLOT])
  return kept?.service === service && (await isKeyConsented()) ? kept.key : undefined
}

/** `undefined` takes the key away. */
export const saveKey = (service: string, key: string | undefined): Promise<void> =>
  key === undefined
    ? browser.storage.local.remove(SLOT)
    : browser.storage.local.set({ [SLOT]: { service, key } })

/** `fetch` that says the key to its service; without one, `fetch` as it is. */
export const withKey =
  (
    service: string,
    key: string | undefined,
    fetch: typeof globalThis.fetch = globalThis.fetch.bind(globalThis),
  ): typeof globalThis.fetch =>
  (input, init) => {
    const isThere = new URL(input instanceof Request ? input.url : input).origin === service
    if (key === undefined || !isThere) return fetch(input, init)
    const headers = new Headers(init?.headers ?? (input instanceof Request ? input.headers : {}))
    headers.set('authorization', `Bearer ${key}`)
    return fetch(input, { ...init, headers })
  }

/** `fetch` that says the key kept for this service. */
export const keyedFetch = async (service: string): Promise<typeof globalThis.fetch> =>
  withKey(service, await loadKey(service))
