/** Mentions of one event that a page words differently, under one key. */
import type { Part } from '../../../article/article.ts'
import type { Candidate } from '../../candidate.ts'
import type { EventAt } from '../event-at.ts'
import { asLonger, longerNames } from './longer-names.ts'

/**
 * Names given to one event in brackets hold in the whole article, and a bare `19e réunion` is that of
 * the one series the article counts so.
 */
export function joined(
  all: readonly Candidate[],
  parts: readonly Part[],
  aliases: ReadonlyMap<string, EventAt>,
): readonly Candidate[] {
  const series = new Map<string, Candidate>()
  for (const each of all) {
    const known = series.get(each.key)
    if (
      known === undefined ||
      (each.session !== undefined && each.canonical.length > known.canonical.length)
    )
      series.set(each.key, each)
  }
  const found = all.map((candidate) => {
    const named = aliases.get(candidate.key)
    const each =
      named === undefined ? candidate : { ...candidate, key: named.key, canonical: named.canonical }
    const fullest = series.get(each.key)
    if (fullest?.session === undefined) return each
    const { session, canonical } = fullest
    return { ...each, key: `${session.series} ${session.ordinal}`, canonical, session }
  })
  const surface = ({ part, index, start, end }: Candidate) =>
    parts
      .find((each) => each.part === part && each.index === index)!
      .text.slice(start, end)
      .toLowerCase()
      .replace(/[«»“” ]+/gu, ' ')
      .trim()
  // `les Army Games` are those of the one edition the article names.
  const editions = new Map<string, Set<string>>()
  for (const { key } of found) {
    const bare = /^(?<bare>\D+) (?:\d{1,4}|[ivxl]+)$/u.exec(key)?.groups?.['bare']
    if (bare !== undefined) editions.set(bare, (editions.get(bare) ?? new Set()).add(key))
  }
  const first = new Map<string, Candidate>()
  for (const each of found) if (!first.has(each.key)) first.set(each.key, each)
  const wholes = longerNames(found, first)
  const owner = new Map<string, Candidate>()
  for (const each of found) {
    const text = surface(each)
    const known = owner.get(text)
    if (known === undefined) owner.set(text, each)
  }
  return found.map((each) => {
    const edition = editions.get(each.key) ?? editions.get(each.key.replaceAll(' ', '-'))
    const full = edition?.size === 1 ? first.get([...edition][0]!) : undefined
    if (full !== undefined) return { ...each, key: full.key, canonical: full.canonical }
    const longer = wholes.get(each.key)
    if (longer !== undefined) return asLonger(each, longer)
    const known = owner.get(surface(each))
    return known === undefined || known.key === each.key
      ? each
      : { ...each, key: known.key, canonical: known.canonical }
  })
}
