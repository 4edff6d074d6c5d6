/** Other ways to find who and what a French text names, as the referee reads them. */
import { partsOf, type Article } from '../../shared/article/article.ts'

type FrCompromise = Record<
  'people' | 'places' | 'organizations',
  () => { out(as: 'array'): string[] }
>

// Its type declarations do not compile: only the calls made here are typed.
const { default: nlp } = (await import('fr-compromise' as string)) as {
  default: (text: string) => FrCompromise
}

interface Found {
  readonly type: string
  readonly canonical: string
  readonly surfaces: readonly string[]
  readonly roles: readonly string[]
}

type Peer = (text: string) => readonly (readonly [type: string, surface: string])[]

const trim = (text: string): string => text.replace(/^[\p{P}\s]+|[\p{P}\s]+$/gu, '')

export const PEERS: Readonly<Record<string, Peer>> = {
  'fr-compromise': (text) => {
    const doc = nlp(text)
    return [
      ...doc
        .people()
        .out('array')
        .map((s) => ['person', trim(s)] as const),
      ...doc
        .places()
        .out('array')
        .map((s) => ['place', trim(s)] as const),
      ...doc
        .organizations()
        .out('array')
        .map((s) => ['organisation', trim(s)] as const),
    ]
  },
  'capitalised words': (text) =>
    [...text.matchAll(/\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)+/gu)].map(
      ([s]) => ['person', s] as const,
    ),
}

/** What a peer finds in an article, each of its names once, as the referee reads it. */
export function entitiesBy(peer: Peer, article: Article): readonly Found[] {
  const found = new Map<string, Found>()
  for (const { text } of partsOf(article))
    for (const [type, surface] of peer(text))
      if (surface !== '')
        found.set(`${type} ${surface}`, {
          type,
          canonical: surface,
          surfaces: [surface],
          roles: [],
        })
  return [...found.values()]
}
