/** An outlet by its name, where it has one in the reader's words; a site that nobody listed by its host: `radioalgerie.dz`. */
import type { Words } from '../words/worded.ts'

export const outletName = (
  { outlet, url }: Printed,
  { words: { outlets } }: { readonly words: Words },
): string | undefined =>
  outlet === undefined
    ? undefined
    : Object.hasOwn(outlets, outlet)
      ? outlets[outlet]
      : url !== undefined && URL.canParse(url)
        ? new URL(url).host.replace(/^www\./u, '')
        : outlet

/** Where something stands, as far as it is known. */
export interface Printed {
  readonly outlet?: string
  readonly url?: string
}
