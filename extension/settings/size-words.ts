/** `12 Mo`, `340 ko`: in decimal units, as disks and lines are sold. */
export function sizeWords(size: number, locale: string): string {
  const [value, unit] =
    size < 1_000_000 ? [size / 1_000, 'kilobyte'] : [size / 1_000_000, 'megabyte']
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value)
}
