/** A part of a page as titles are read in it, where a dossier reads on beyond what the page's persons were given. */
import type { PartRef } from '../../article/article.ts'
import { readingsOf, type Reading } from '../../entities/persons/reading.ts'
import type { Candidate } from '../../entities/candidate.ts'
import { textOf, type Attesting } from './attesting.ts'
import { areInOneText } from './place-in-text.ts'

/** The part of a mention as titles are read: its countries and dates are known. */
export function readingAt({ article, entities }: Attesting, at: PartRef): Reading | undefined {
  const text = textOf(article, at)
  if (text === undefined) return undefined
  const found = entities.flatMap(({ kind, id, canonical, mentions, ...rest }): Candidate[] => {
    if (kind !== 'country' && kind !== 'date') return []
    const iso = 'iso' in rest && rest.iso !== undefined ? { iso: rest.iso } : {}
    return mentions
      .filter((mention) => areInOneText(mention, at))
      .map((mention) => ({ ...mention, key: id, canonical, ...iso }))
  })
  return readingsOf([{ part: at.part, index: at.index, text }], found)[0]
}
