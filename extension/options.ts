/** What a reader can set, each with its key, its type and its default. Kept on this machine only. */
import { browser } from 'wxt/browser'
import { oneOf } from '../shared/answers/untrusted.ts'
import {
  AHEAD_DEFAULTS,
  AHEAD_READERS,
  stored,
  type AheadOptions,
  type Readers,
} from './ahead-options.ts'
import { inTurn } from './in-turn.ts'

export interface Options extends AheadOptions {
  /** Where the service listens: https, or http on this machine. */
  readonly service: string
  /** `standard` asks when the popup opens, `ask` on a press, `private` never: the index is here. */
  readonly mode: 'standard' | 'ask' | 'private'
  readonly language: Language
  readonly theme: 'system' | 'light' | 'dark'
  /** The reader has seen what is sent and when, and has chosen. */
  readonly welcomed: 'yes' | 'no'
}

export type Language = 'fr' | 'en' | 'vi'

/** Each by the name that it gives itself. */
export const LANGUAGES = [
  ['fr', 'Français'],
  ['en', 'English'],
  ['vi', 'Tiếng Việt'],
] as const satisfies readonly (readonly [Language, string])[]

export const DEFAULTS: Options = {
  // Who publishes a build sets its service: `npm run package -- --service ADDRESS`.
  service: readService(import.meta.env.WXT_SERVICE ?? '') ?? 'http://127.0.0.1:8787',
  mode: 'standard',
  language: 'fr',
  theme: 'system',
  ...AHEAD_DEFAULTS,
  welcomed: 'no',
}

/** An address typed by a person: `https://reperes.example/` → its origin; anything unsafe is refused. */
export function readService(typed: string): string | undefined {
  const trimmed = typed.trim()
  if (!URL.canParse(trimmed)) return undefined
  const url = new URL(trimmed)
  if (url.username !== '' || url.password !== '') return undefined
  const loopback = /^(?:localhost|127\.0\.0\.1)$/u.test(url.hostname)
  return url.protocol === 'https:' || (url.protocol === 'http:' && loopback)
    ? url.origin
    : undefined
}

const READERS: Readers<Options> = {
  service: (value) => (typeof value === 'string' ? readService(value) : undefined),
  mode: oneOf('standard', 'ask', 'private'),
  language: oneOf('fr', 'en', 'vi'),
  theme: oneOf('system', 'light', 'dark'),
  ...AHEAD_READERS,
  welcomed: oneOf('yes', 'no'),
}

export const loadOptions = (): Promise<Options> => stored(browser.storage.local, READERS, DEFAULTS)

export const saveOptions = (changed: Partial<Options>): Promise<void> =>
  browser.storage.local.set(changed)

/** Everything this extension stores, gone; what is being read meanwhile is kept before, and gone with the rest. */
export const eraseStorage = (): Promise<void> =>
  inTurn('reading', () =>
    inTurn('keeping', async () => {
      await browser.storage.local.clear()
      await browser.storage.session.clear()
    }),
  )
