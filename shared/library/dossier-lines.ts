/**
 * Dossier lines as they are stored: each dispatch once, however often it is quoted.
 *
 * The first mention of a person is also its first attestation and that of a role. A line is
 * `[dispatches, line]`; where a line attests something, it holds the place of the dispatch, as `@3`.
 */
import { readArticleId } from '../article/article.ts'
import type { Attestation } from '../dossiers/dossier.ts'
import type { DossierLine } from './attestations.ts'
import { readPublished, writePublished } from './published.ts'

const SINGLE = new Set(['first', 'last', 'attestation'])
const SEVERAL = new Set(['undated', 'mentions'])

export function writeDossierLine(line: DossierLine): string {
  const places = new Map<string, number>()
  const dispatches: string[] = []
  const placeOf = (value: unknown): unknown => {
    if (!isAttestation(value)) return value
    const told = writeAttestation(value)
    let place = places.get(told)
    if (place === undefined) {
      place = dispatches.push(told) - 1
      places.set(told, place)
    }
    return `@${place}`
  }
  const body = JSON.stringify(line, (key, value: unknown) => {
    if (SINGLE.has(key)) return placeOf(value)
    return SEVERAL.has(key) && Array.isArray(value) ? value.map(placeOf) : value
  })
  return `[[${dispatches.join(',')}],${body}]`
}

/** A stored line, read; `undefined` when it is none. */
export function readDossierLine(text: string): DossierLine | undefined {
  let stored: unknown
  try {
    stored = JSON.parse(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return undefined
  }
  if (!Array.isArray(stored) || !Array.isArray(stored[0]) || typeof stored[1] !== 'object') {
    return undefined
  }
  const dispatches = (stored[0] as readonly unknown[]).map(readAttestation)
  const told = (value: unknown): unknown =>
    typeof value === 'string' ? dispatches[Number(value.slice(1))] : value
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]: [string, unknown]) => {
        if (SINGLE.has(key)) return [key, told(inner)]
        return [key, SEVERAL.has(key) && Array.isArray(inner) ? inner.map(told) : walk(inner)]
      }),
    )
  }
  return walk(stored[1]) as DossierLine
}

const isAttestation = (value: unknown): value is Attestation =>
  typeof value === 'object' && value !== null && 'article' in value && 'sentence' in value

const writeAttestation = ({ article, outlet, url, headline, published, sentence }: Attestation) =>
  JSON.stringify([
    article,
    sentence,
    headline ?? 0,
    url ?? 0,
    published === undefined ? 0 : writePublished(published),
    outlet ?? 0,
  ])

function readAttestation(value: unknown): Attestation | undefined {
  if (!Array.isArray(value)) return undefined
  const [id, sentence, headline, url, date, outlet] = value as readonly unknown[]
  const article = typeof id === 'string' ? readArticleId(id) : undefined
  if (article === undefined || typeof sentence !== 'string') return undefined
  const published = typeof date === 'string' ? readPublished(date) : undefined
  return {
    article,
    ...(typeof outlet === 'string' ? { outlet } : {}),
    ...(typeof url === 'string' ? { url } : {}),
    ...(typeof headline === 'string' ? { headline } : {}),
    ...(published === undefined ? {} : { published }),
    sentence,
  }
}
