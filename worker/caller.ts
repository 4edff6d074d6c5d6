/**
 * A caller as the rate limit counts: a network, not a person, kept nowhere.
 *
 * `203.0.113.7` counts as `203.0.113`, `2001:db8:85a3::1` as `2001:db8:85a3`.
 */
export function callerOf(address: string | undefined): string {
  if (address === undefined || address === '') return 'unknown'
  if (!address.includes(':')) return address.split('.').slice(0, 3).join('.')
  const [head = ''] = address.split('::')
  const groups = head.split(':').filter((group) => group !== '')
  return [...groups, '0', '0', '0'].slice(0, 3).join(':').toLowerCase()
}
