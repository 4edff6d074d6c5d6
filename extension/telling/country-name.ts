/**
 * A country's name in the reader's language: data that every browser carries, save where the press says it otherwise. Not
 * before a page's names are painted: to begin with it takes a browser some 40 ms.
 */

type Names = Readonly<Record<string, string>>

/** The USSR is unknown to browsers as a country of its own: they answer with Russia. */
const OWN: Readonly<Record<string, Names>> = {
  fr: { HK: 'Hong Kong', MM: 'Myanmar', MO: 'Macao', PS: 'Palestine', SU: 'URSS', VN: 'Vietnam' },
  'en-GB': { HK: 'Hong Kong', MM: 'Myanmar', MO: 'Macau', PS: 'Palestine', SU: 'Soviet Union' },
  vi: { HK: 'Hồng Kông', MM: 'Myanmar', MO: 'Ma Cao', PS: 'Palestine', SU: 'Liên Xô' },
}

/** `countryNames('en-GB')('AZ')` → `Azerbaijan`; a code that is none stays as it is. */
export function countryNames(locale: string): (iso: string) => string {
  const regions = new Intl.DisplayNames(locale, { type: 'region' })
  return (iso) => {
    try {
      return OWN[locale]?.[iso] ?? regions.of(iso) ?? iso
    } catch {
      return iso
    }
  }
}
