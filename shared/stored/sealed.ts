/**
 * The first line of every stored value: what it is and how long it is.
 *
 *     reperes/2 s0123456789abcdef/c/7 16384
 *
 * A value that was cut, swapped with another or written by another version says so at once, for the
 * price of one short comparison. It is no checksum: stores do not flip bits, they lose and mix up values.
 */
import { LibraryFault } from './store.ts'

/** Changes with every change of a stored shape. Readers refuse what they do not know. */
export const FORMAT = 2

export const seal = (key: string, body: string): string =>
  `reperes/${FORMAT} ${key} ${body.length}\n${body}`

/** What stands under a seal; throws a `LibraryFault` when the value is not the one asked for. */
export function unseal(key: string, value: string): string {
  const end = value.indexOf('\n')
  const [stamp, name, length] = value.slice(0, Math.max(end, 0)).split(' ')
  if (stamp === undefined || !stamp.startsWith('reperes/') || name === undefined) {
    throw new LibraryFault('damaged', key, 'carries no seal; publish the corpus again')
  }
  if (stamp !== `reperes/${FORMAT}`) {
    throw new LibraryFault(
      'format',
      key,
      `written as ${stamp}, read as reperes/${FORMAT}; publish the corpus with this version`,
    )
  }
  if (name !== key)
    throw new LibraryFault('damaged', key, `holds ${name}; publish the corpus again`)
  const body = value.slice(end + 1)
  if (String(body.length) !== length) {
    throw new LibraryFault('damaged', key, `has ${body.length} characters of ${length}`)
  }
  return body
}
