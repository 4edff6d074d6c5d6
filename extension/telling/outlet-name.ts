/** An outlet by its name, where it has one in the reader's words. */
import type { Words } from '../words/worded.ts'

export const outletName = (
  outlet: string | undefined,
  { words: { outlets } }: { readonly words: Words },
): string | undefined =>
  outlet === undefined ? undefined : Object.hasOwn(outlets, outlet) ? outlets[outlet] : outlet
