/** Which version of a corpus is read: `rollback` and `versions`. */
import { livesIn } from '../../shared/publishing/growth.ts'
import { readPointer } from '../../shared/stored/manifest-text.ts'
import { CURRENT, manifestKey } from '../../shared/stored/keys.ts'
import { mergingIn } from '../../shared/publishing/merging.ts'
import { manifestIn, publishedIn } from '../../shared/publishing/upkeep.ts'
import { rollback as planRollback } from '../../shared/publishing/versions.ts'
import type { KvTarget } from '../publishing/kv-target.ts'
import { carryOut } from '../publishing/plan.ts'
import { count, type Fact, facts } from '../program/terminal.ts'
import { noPositional, type Command } from './command.ts'
import { beside, holdingIn, onTarget, OPTIONS, QUOTA, report, WHERE } from './on-target.ts'

export const rollback: Command = {
  help: {
    usage: 'rollback [--local | --remote] [--quota N]',
    does: 'back to the version before; again, forward',
    options: [...WHERE.help, QUOTA],
    example: 'rollback --local',
  },
  options: { ...OPTIONS },
  run: (args) => {
    noPositional(args)
    return onTarget(args, async (on) => {
      const current = (await on.target.get([CURRENT])).get(CURRENT)
      // The version before must still be whole: half of it would be worse than the present one.
      const previous = current === undefined ? undefined : readPointer(current).previous
      if (previous !== undefined) await manifestIn(on.target, previous)
      const done = await carryOut(planRollback(current, on.updated), on.target, on.quota)
      await report(on, ['Back at', `version ${previous}; readers have it within a minute`], done, [
        ['Forward', `npm run reperes -- rollback${on.flag}   (once more)`],
      ])
      return 'done'
    })
  },
}

export const versions: Command = {
  help: {
    usage: 'versions [--local | --remote]',
    does: 'the version that is read, the one before, and their size',
    options: [...WHERE.help],
    example: 'versions --local',
  },
  options: { ...WHERE.options },
  run: (args) => {
    noPositional(args)
    return beside(args, async ({ target, flag }) => {
      process.stdout.write(facts(await versionsIn(target, flag)))
      return 'done'
    })
  },
}

export async function versionsIn(target: KvTarget, flag: string): Promise<readonly Fact[]> {
  const published = await publishedIn(target)
  if (published === undefined)
    return [
      ['Current', `none: nothing is published in ${target.name} KV`],
      ['Next', `npm run reperes -- publish OUT${flag}`],
    ]
  const { pointer, manifest } = published
  const rows: Fact[] = [
    ['Current', await described(target, pointer.manifest)],
    ['', `published ${momentOf(pointer.updated)}`],
  ]
  if (pointer.previous !== undefined)
    rows.push(['Before', await described(target, pointer.previous)])
  const held = new Set(await target.list('m/'))
  for (const hash of [pointer.manifest, pointer.previous ?? '']) held.delete(manifestKey(hash))
  if (held.size > 0)
    rows.push([
      'Older',
      `${count(held.size, 'version')}, which nobody reads: npm run reperes -- prune${flag}`,
    ])
  // One that is void, by a withdrawal say, is nothing to go on with: `prune` deletes it.
  if ((await mergingIn(target, manifest)) !== undefined)
    rows.push(['Merging', `not done yet: npm run reperes -- compact${flag}, once a day`])
  return rows
}

/** `2026-01-02 03:04 UTC`. */
const momentOf = (updated: string | undefined): string =>
  updated === undefined ? 'at a time unknown' : `${updated.slice(0, 16).replace('T', ' ')} UTC`

async function described(target: KvTarget, hash: string): Promise<string> {
  const { segments, text } = await manifestIn(target, hash)
  const sizes = segments.map(livesIn).sort((a, b) => b - a)
  return `${hash}  ${holdingIn(sizes)}; texts shown: ${text}`
}
