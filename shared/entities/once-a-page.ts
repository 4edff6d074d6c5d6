/**
 * What a whole page tells, read once however many ask.
 *
 * A page is read to its end before the next, so that one answer is kept and no more: a weak map would keep those of all
 * pages until its engine sweeps its old memory, and carry them there first.
 */
export function onceAPage<Page extends object, T>(read: (page: Page) => T): (page: Page) => T {
  let last: { readonly page: Page; readonly answer: T } | undefined
  return (page) => {
    if (last?.page !== page) last = { page, answer: read(page) }
    return last.answer
  }
}
