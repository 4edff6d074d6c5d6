/**
 * The index on this device as a library: the Worker's own code, in the browser, asking nobody. Which version is current is
 * read for every question: the settings may put another in its place while a panel stays open.
 */
import type { ChronicleLibrary } from '../../shared/library/library.ts'
import { QueryRefused } from '../../shared/library/query-refused.ts'
import { LibraryFault } from '../../shared/stored/store.ts'
import { storedLibrary } from '../../shared/library/stored.ts'
import { Trouble, type Problem } from '../problem.ts'
import type { Values } from './values.ts'

export function privateLibrary(values: Values): ChronicleLibrary {
  const library = storedLibrary(values)
  return {
    coverage: () => troubled(library.coverage()),
    search: (request) => troubled(library.search(request)),
    suggest: (request) => troubled(library.suggest(request)),
    related: (request) => troubled(library.related(request)),
    article: (id) => troubled(library.article(id)),
    entity: (id) => troubled(library.entity(id)),
    relation: (a, b) => troubled(library.relation(a, b)),
    firstMention: (request) => troubled(library.firstMention(request)),
    story: (id) => troubled(library.story(id)),
  }
}

async function troubled<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer
  } catch (fault) {
    if (fault instanceof QueryRefused) throw new Trouble({ kind: 'query-refused' })
    throw fault instanceof LibraryFault ? new Trouble(problemOf(fault)) : fault
  }
}

/** A damaged or older index is to be downloaded again; an absent one for the first time. */
const problemOf = ({ reason }: LibraryFault): Problem => ({
  kind: reason === 'unpublished' ? 'no-index' : 'older-index',
})
