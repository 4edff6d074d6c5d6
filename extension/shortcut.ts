/** The keys that open the popup, as this browser has bound them: a reader may have chosen others, or none be left. */
import { browser } from 'wxt/browser'

interface Keyed {
  readonly commands?: {
    getAll(): Promise<readonly { readonly name?: string; readonly shortcut?: string | null }[]>
  }
}

/** `Alt+Shift+V`; empty where no keys are bound, nothing where a browser has no keys to bind (on Android). */
export async function boundKeys(): Promise<string | undefined> {
  const { commands } = browser as unknown as Keyed
  const bound = (await commands?.getAll())?.find(({ name }) => name === '_execute_action')
  return bound && (bound.shortcut ?? '')
}
