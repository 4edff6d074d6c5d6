/**
 * By what Firefox knows this extension. Mozilla gives an identifier to the first who uploads it: who publishes
 * a build of their own sets their own, `npm run package -- --addon-id ID`. Chrome and Edge draw theirs.
 */

/** Of builds that nobody signs, and of the browser tests. */
const UNPUBLISHED = '{0e3a8f52-5c55-4c0b-9a55-1f0f6a2b7d41}'

/** What Firefox takes: a UUID in braces, or a name before and behind an @. */
const FORM = /^(?:\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}|[\w.-]{0,60}@[\w.-]{1,60})$/iu

export const isAddonId = (text: string): boolean => text.length <= 80 && FORM.test(text)

/** The publisher's own, or that of unpublished builds; one that Firefox would refuse stops the build. */
export function addonId(chosen: string | undefined): string {
  if (chosen === undefined || chosen === '') return UNPUBLISHED
  if (!isAddonId(chosen))
    throw new Error(`addon-id: "${chosen}" is neither a UUID in braces nor of the form name@domain`)
  return chosen
}
