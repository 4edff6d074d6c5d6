/** JSON as it was stored: what is none is told from what is damaged in another way. */

/** `undefined` when the text is no JSON. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return undefined
  }
}

/** `undefined` when the text is no list. */
export function arrayIn(text: string): readonly unknown[] | undefined {
  const value = jsonIn(text)
  return Array.isArray(value) ? value : undefined
}
