/** Questions that words of every page ask again: the same few thousand come on each. */

/** A function of a text alone that keeps its answers; it forgets all of them where there are too many. */
export function remembering<T>(answerTo: (text: string) => T, most = 50_000): (text: string) => T {
  const answers = new Map<string, T>()
  return (text) => {
    const known = answers.get(text)
    if (known !== undefined) return known
    const answer = answerTo(text)
    if (answers.size >= most) answers.clear()
    answers.set(text, answer)
    return answer
  }
}
