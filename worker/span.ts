/** From when to when a search looks. */

/** `from=2025&to=2024`: nothing lies between; `from=2024-05&to=2024` may. */
export function isTurned({
  from,
  to,
}: {
  readonly from?: string | undefined
  readonly to?: string | undefined
}): boolean {
  if (from === undefined || to === undefined) return false
  const shared = Math.min(from.length, to.length)
  return from.slice(0, shared) > to.slice(0, shared)
}
