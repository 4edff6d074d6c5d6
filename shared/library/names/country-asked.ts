/**
 * The country that a request means: by its code, or by a name or demonym as pages print them, in either case and with or
 * without its accents: `VN`, `Vietnam`, `le Viêt Nam`, `corée du sud`, `laotien`.
 *
 * A name or code that is no country's is refused, as a person's name is.
 */
import { fold } from '../../french/fold.ts'
import { QueryRefused } from '../query-refused.ts'
import type { Recognise } from '../library.ts'

const CODE = /^(?:country:)?(?<code>[a-z]{2})$/iu

export async function countryAsked(said: string, recognise: Recognise): Promise<string> {
  const code = CODE.exec(said)?.groups?.['code']?.toUpperCase()
  if (code !== undefined) {
    const { isCountryCode } = await import('../../entities/countries/country-name.ts')
    if (isCountryCode(code)) return code
    throw new QueryRefused('name', { kind: 'country', said, fits: [] })
  }
  const { articleOfPage } = await import('../../related/query/page.ts')
  const name = said.replace(ARTICLE, '').trim()
  for (const headline of new Set([name, capitals(name)])) {
    const named = (await recognise(articleOfPage({ headline }))).flatMap((entity) =>
      entity.kind === 'country' &&
      entity.iso !== undefined &&
      entity.surfaces.some((surface) => plain(surface) === plain(name))
        ? [entity.iso]
        : [],
    )
    if (named[0] !== undefined && named.length === 1) return named[0]
  }
  throw new QueryRefused('name', { kind: 'country', said, fits: [] })
}

const ARTICLE = /^(?:(?:le|la|les) |l[’'])/iu
/** `corée du sud` → `Corée du Sud`. */
const capitals = (name: string): string =>
  name.replace(
    /(?<![\p{L}\p{M}])(?!(?:de|du|des|la|le|les|et|d|l)(?![\p{L}\p{M}]))\p{Ll}/gu,
    (letter) => letter.toUpperCase(),
  )

const plain = (text: string): string => fold(text.toLowerCase()).replaceAll('’', "'")
