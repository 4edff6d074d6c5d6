/** The operator's `corrections.json`, read and checked; none is an empty list. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { faultOf, type Correction } from '../../shared/entities/corrections.ts'
import { UserError } from '../program/failure.ts'
import { CORRECTIONS_JSON } from '../pages/folder.ts'
import { readJsonFile } from '../pages/json-file.ts'

/** Of the file that is named, else of the one that stands beside the pages: forgotten once, they would be undone. */
export function readCorrections(dir: string, named: string | undefined): readonly Correction[] {
  const beside = join(dir, CORRECTIONS_JSON)
  const path = named ?? (existsSync(beside) ? beside : undefined)
  if (path === undefined) return []
  if (!existsSync(path))
    throw new UserError(`there is no file "${path}"; name your corrections.json`)
  const list = readJsonFile(path)
  if (!Array.isArray(list))
    throw new UserError(
      `${path} must be an array of corrections, each with a "kind" and a "reason"; mend it`,
    )
  return list.map((one: unknown, i) => correctionIn(one, `${path}: correction ${i + 1}`))
}

function correctionIn(one: unknown, where: string): Correction {
  if (typeof one !== 'object' || one === null || !('kind' in one) || !('reason' in one))
    throw new UserError(`${where} lacks a "kind" or a "reason"; mend it`)
  const correction = one as Correction
  const fault = faultOf(correction)
  if (fault !== undefined) throw new UserError(`${where}: ${fault}; mend it`)
  return correction
}
