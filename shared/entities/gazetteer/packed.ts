/**
 * Tables as they are kept: words in code-unit order, each with how many letters (nine at most) it shares with
 * the one before it. `0an giang3lao` → `an giang`, `an lao`.
 */
export function unpacked(packed: string): readonly string[] {
  let before = ''
  return (packed.match(/\d\D+/gu) ?? []).map((entry) => {
    before = before.slice(0, Number(entry[0])) + entry.slice(1)
    return before
  })
}
