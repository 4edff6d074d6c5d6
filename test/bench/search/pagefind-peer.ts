/**
 * Pagefind behind the shape of the other peers: its index written to a folder, its browser code run here.
 *
 * The browser code asks for a window, a document's language and `fetch`; each is stood in for while the
 * peer is in use. It answers with pages that hold every word, whatever mode is asked.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Peer, PeerIndex } from './peers.ts'

interface Loaded {
  options(options: Readonly<Record<string, string>>): Promise<void>
  search(query: string): Promise<{
    readonly results: readonly { data(): Promise<{ readonly url: string }> }[]
  }>
}

export interface PagefindIndex extends PeerIndex {
  /** Bytes of everything written, and of what searches have asked for so far. */
  readonly written: number
  asked(): number
  close(): void
}

const BASE = '/pagefind/'

export async function buildPagefind(
  documents: readonly { readonly id: string; readonly text: string }[],
): Promise<PagefindIndex> {
  const { createIndex, close } = await import('pagefind')
  const folder = mkdtempSync(join(tmpdir(), 'pagefind-'))
  const { index } = await createIndex({ forceLanguage: 'fr' })
  if (index === undefined) throw new Error('pagefind: no index')
  for (const { id, text } of documents) {
    await index.addCustomRecord({ url: `/${id}`, content: text, language: 'fr' })
  }
  await index.writeFiles({ outputPath: folder })
  await close()
  let asked = 0
  const read = (address: string) => {
    const bytes = readFileSync(
      join(folder, address.slice(address.indexOf(BASE) + BASE.length).replace(/\?.*$/u, '')),
    )
    asked += bytes.length
    return bytes
  }
  Object.assign(globalThis, {
    window: { location: { origin: '' } },
    location: { href: 'http://localhost/', origin: '' },
    document: { querySelector: () => ({ getAttribute: () => 'fr' }) },
    fetch: async (address: string | URL) => new Response(new Uint8Array(read(String(address)))),
  })
  const loaded = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as Loaded
  await loaded.options({ basePath: BASE, baseUrl: '/' })
  return {
    async search(query, _, limit) {
      const { results } = await loaded.search(query)
      const pages = await Promise.all(results.slice(0, limit).map((result) => result.data()))
      return pages.map(({ url }) => url.slice(url.lastIndexOf('/') + 1))
    },
    written: sizeOf(folder),
    asked: () => asked,
    close: () => rmSync(folder, { recursive: true }),
  }
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).reduce(
    (sum, entry) =>
      entry.isFile() ? sum + statSync(join(entry.parentPath, entry.name)).size : sum,
    0,
  )
}

export const PAGEFIND: Peer = { name: 'Pagefind (French)', build: buildPagefind }
