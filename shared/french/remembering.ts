/** Questions that words of every page ask again: the same few thousand come on each. */

/**
 * A function of a text alone that keeps its answers: the last `most`, and of those before them as many again.
 *
 * What is asked again meanwhile stays: of more names than that the rare ones are forgotten, and never all at once.
 */
export function remembering<T>(answerTo: (text: string) => T, most = 50_000): (text: string) => T {
  let newer = new Map<string, T>()
  let older = new Map<string, T>()
  return (text) => {
    const known = newer.get(text)
    if (known !== undefined) return known
    const answer = older.get(text) ?? answerTo(text)
    if (newer.size >= most) {
      older = newer
      newer = new Map()
    }
    newer.set(text, answer)
    return answer
  }
}
