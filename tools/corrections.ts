/** The operator's `corrections.json`, read and checked; none is an empty list. */
import { existsSync, readFileSync } from 'node:fs'
import type { Correction } from '../shared/entities/resolve.ts'
import { UserError } from './failure.ts'

export function readCorrections(path: string | undefined): readonly Correction[] {
  if (path === undefined) return []
  if (!existsSync(path))
    throw new UserError(`there is no file "${path}"; name your corrections.json`)
  let list: unknown
  try {
    list = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new UserError(
      `${path} is not JSON (${error instanceof Error ? error.message : error}); mend it`,
    )
  }
  if (!Array.isArray(list))
    throw new UserError(
      `${path} must be an array of corrections, each with a "kind" and a "reason"`,
    )
  for (const [i, one] of list.entries())
    if (
      typeof one !== 'object' ||
      one === null ||
      typeof one.kind !== 'string' ||
      typeof one.reason !== 'string'
    )
      throw new UserError(`${path}: correction ${i + 1} lacks a "kind" or a "reason"`)
  return list as Correction[]
}
