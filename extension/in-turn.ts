/**
 * Work that must not meet other work of its name, in any of the extension's contexts: background, popup, panels and
 * settings write to one storage. Who waits for several names asks for them in the order of `Turn`.
 */
type Turn = 'reading' | 'keeping'

export function inTurn<T>(turn: Turn, work: () => Promise<T>): Promise<T> {
  // Every context of an extension has them; a page without a browser has not.
  const locks = navigator.locks as LockManager | undefined
  return locks === undefined ? inTurnHere(turn, work) : locks.request(turn, work)
}

const last: { [name in Turn]?: Promise<unknown> } = {}

function inTurnHere<T>(turn: Turn, work: () => Promise<T>): Promise<T> {
  const done = (last[turn] ?? Promise.resolve()).then(work)
  last[turn] = done.catch(() => undefined)
  return done
}
