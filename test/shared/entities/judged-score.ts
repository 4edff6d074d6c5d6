/** F1 of each kind of entity and of roles on a folder of judged pages, by the referee's rules of matching. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Entity } from '../../../shared/entities/entity.ts'
import { readFolder } from '../../../tools/pages/folder.ts'
import { prepare } from '../../../tools/corpus/pipeline.ts'

export interface Wanted {
  readonly type: Entity['kind']
  readonly canonical: string
  readonly surfaces: readonly string[]
  /** Where a form is printed glued: repaired. */
  readonly clean_surfaces?: readonly string[]
  readonly iso?: string | null
  readonly roles?: readonly string[]
  readonly role_dont_care?: boolean
}

interface Judged {
  readonly file: string
  readonly entities: readonly Wanted[]
}

interface Count {
  right: number
  wrong: number
  missed: number
}

export interface Score {
  /** F1 by kind, and of `role`. */
  readonly f1: Readonly<Record<string, number>>
  /** ISO forms that contradict the gold. */
  readonly isos: readonly string[]
  readonly misses: readonly string[]
}

const KINDS = ['person', 'organisation', 'country', 'place', 'date', 'event'] as const

export function scoreOf(directory: string): Score {
  const gold = JSON.parse(readFileSync(join(directory, 'gold.json'), 'utf8')) as readonly Judged[]
  const { pages } = prepare(readFolder(directory))
  const found = new Map(pages.map(({ file, entities }) => [file, entities]))
  const counts = new Map<string, Count>()
  const isos: string[] = []
  const misses: string[] = []
  const count = (kind: string): Count => {
    const known = counts.get(kind) ?? { right: 0, wrong: 0, missed: 0 }
    counts.set(kind, known)
    return known
  }
  for (const { file, entities } of gold) {
    for (const kind of KINDS) {
      const free = new Set((found.get(file) ?? []).filter((entity) => entity.kind === kind))
      for (const want of entities.filter(({ type }) => type === kind)) {
        const match = [...free].find((entity) => isSame(entity, want))
        if (match === undefined) {
          count(kind).missed += 1
          misses.push(`${file}: - ${kind} ${want.canonical}`)
          if (kind === 'person' && want.role_dont_care !== true)
            count('role').missed += want.roles?.length ?? 0
          continue
        }
        free.delete(match)
        count(kind).right += 1
        if ('iso' in match || typeof want.iso === 'string') {
          const iso = 'iso' in match ? match.iso : undefined
          if (iso !== (want.iso ?? undefined)) isos.push(`${file}: ${want.canonical}: ${iso}`)
        }
        if (match.kind === 'person' && want.role_dont_care !== true)
          countRoles(
            match.roles.map(({ text }) => text),
            want.roles ?? [],
            count('role'),
          )
      }
      count(kind).wrong += free.size
      for (const { canonical } of free) misses.push(`${file}: + ${kind} ${canonical}`)
    }
  }
  return {
    f1: Object.fromEntries([...counts].map(([kind, each]) => [kind, f1Of(each)])),
    isos,
    misses,
  }
}

const f1Of = ({ right, wrong, missed }: Count): number =>
  right + wrong + missed === 0 ? 1 : (2 * right) / (2 * right + wrong + missed)

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/gu, 'd')
    .replace(/[’ʼ]/gu, "'")
    .replace(/[\s ]*[-–—][\s ]*/gu, '-')
    .replace(/\s+/gu, ' ')
    .replace(/(?<=\b(?:\d+|[IVXL]+)) (?=er? )/gu, '')
    .toLowerCase()

/** Half of what was printed for the entity, or more, is what was printed for the wanted one. */
function isSame(entity: Entity, want: Wanted): boolean {
  const keys = new Set([...want.surfaces, ...(want.clean_surfaces ?? []), want.canonical].map(fold))
  const own = new Set([...entity.surfaces, entity.canonical].map(fold))
  const shared = [...own].filter((key) => keys.has(key)).length
  return shared > 0 && 2 * shared >= own.size
}

function countRoles(found: readonly string[], wanted: readonly string[], count: Count): void {
  const left = [...found]
  for (const role of wanted) {
    const at = left.findIndex((each) => isSimilar(each, role))
    if (at < 0) count.missed += 1
    else {
      left.splice(at, 1)
      count.right += 1
    }
  }
  count.wrong += left.length
}

/** Nine words of ten, as the referee compares roles. */
function isSimilar(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  const left = [...b]
  let common = 0
  for (const word of a) {
    const at = left.indexOf(word)
    if (at < 0) continue
    left.splice(at, 1)
    common += 1
  }
  return a.length + b.length > 0 && (2 * common) / (a.length + b.length) >= 0.9
}

const wordsOf = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
