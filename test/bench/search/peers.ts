/**
 * The search libraries a user could pick, as they come, behind one shape.
 *
 * `any`: a document may miss words, as in a result list; `all`: every word required, as in the match suite.
 */
import { create, insertMultiple, search as oramaSearch } from '@orama/orama'
import { Index as FlexIndex } from 'flexsearch'
import lunr from 'lunr'
import french from 'lunr-languages/lunr.fr'
import support from 'lunr-languages/lunr.stemmer.support'
import MiniSearch from 'minisearch'

export interface PeerDocument {
  readonly id: string
  readonly text: string
}

export type Mode = 'any' | 'all'

export interface PeerIndex {
  search(query: string, mode: Mode, limit: number): Promise<readonly string[]>
  /** The whole index as it would be stored; undefined where the library stores none. */
  serialised?(): string
}

export interface Peer {
  readonly name: string
  build(documents: readonly PeerDocument[]): Promise<PeerIndex>
}

interface WithFrench {
  readonly fr: lunr.Builder.Plugin
}

export const LUNR: Peer = {
  name: 'lunr 2.3.9 + lunr-languages',
  async build(documents) {
    support(lunr)
    french(lunr)
    const index = lunr(function () {
      this.use((lunr as unknown as WithFrench).fr)
      this.ref('id')
      this.field('text')
      for (const document of documents) this.add(document)
    })
    const presence = { any: lunr.Query.presence.OPTIONAL, all: lunr.Query.presence.REQUIRED }
    return {
      async search(query, mode, limit) {
        const hits = index.query((built) => {
          for (const token of lunr.tokenizer(query)) {
            built.term(token.toString(), { presence: presence[mode] })
          }
        })
        return hits.slice(0, limit).map(({ ref }) => ref)
      },
      serialised: () => JSON.stringify(index),
    }
  },
}

export const MINISEARCH: Peer = {
  name: 'MiniSearch',
  async build(documents) {
    const index = new MiniSearch<PeerDocument>({ fields: ['text'] })
    index.addAll(documents)
    return {
      async search(query, mode, limit) {
        const hits = index.search(query, { combineWith: mode === 'all' ? 'AND' : 'OR' })
        return hits.slice(0, limit).map(({ id }) => String(id))
      },
      serialised: () => JSON.stringify(index),
    }
  },
}

export const FLEXSEARCH: Peer = {
  name: 'FlexSearch',
  async build(documents) {
    const index = new FlexIndex()
    for (const [number, { text }] of documents.entries()) index.add(number, text)
    return {
      async search(query, mode, limit) {
        const found = index.search(query, { limit, suggest: mode === 'any' })
        return [...found].map((number) => documents[Number(number)]!.id)
      },
    }
  },
}

export const ORAMA: Peer = {
  name: 'Orama (French)',
  async build(documents) {
    const database = create({ schema: { text: 'string' } as const, language: 'french' })
    await insertMultiple(database, [...documents], 500)
    return {
      async search(query, mode, limit) {
        const threshold = mode === 'all' ? 0 : 1
        const { hits } = await oramaSearch(database, { term: query, limit, threshold })
        return hits.map(({ id }) => String(id))
      },
    }
  },
}

/** SQLite's own full-text search, where this Node carries it: the strongest of the table for titles. */
export const SQLITE: Peer = {
  name: 'SQLite FTS5, remove_diacritics 2',
  async build(documents) {
    const { DatabaseSync } = await import('node:sqlite')
    const database = new DatabaseSync(':memory:')
    database.exec(
      `create virtual table t using fts5(x, tokenize = 'unicode61 remove_diacritics 2')`,
    )
    const insert = database.prepare('insert into t(rowid, x) values (?, ?)')
    for (const [number, { text }] of documents.entries()) insert.run(number + 1, text)
    const find = database.prepare('select rowid from t where t match ? order by rank limit ?')
    return {
      async search(query, mode, limit) {
        const words = query.match(/[\p{L}\p{N}]+/gu) ?? []
        if (words.length === 0) return []
        const match = words.map((word) => `"${word}"`).join(mode === 'all' ? ' ' : ' OR ')
        return find.all(match, limit).map(({ rowid }) => documents[Number(rowid) - 1]!.id)
      },
    }
  },
}

export const PEERS: readonly Peer[] = [LUNR, MINISEARCH, FLEXSEARCH, ORAMA]
