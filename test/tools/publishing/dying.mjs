/**
 * A command that is killed in the middle of its work: `node dying.mjs COMMAND STORE OUT LIFETIME`.
 *
 * The store is a folder, a file a key. After so many changes the process kills itself, as a power cut would: nothing
 * is flushed, closed or said. Otherwise it prints how many changes it made.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readArticleId } from '../../../shared/article/article.ts'
import { compact } from '../../../shared/publishing/compaction.ts'
import { add } from '../../../shared/publishing/growth.ts'
import { prune } from '../../../shared/publishing/versions.ts'
import { carryOut } from '../../../tools/publishing/plan.ts'
import { publishFolder } from '../../../tools/publishing/publish-folder.ts'
import { NO_QUOTA } from '../../../tools/publishing/quota.ts'
import { withdrawFrom } from '../../../tools/publishing/withdraw.ts'
import { manyArticles } from '../../builders.ts'

const [command, folder, out, lifetime] = process.argv.slice(2)
const UPDATED = '2026-01-02T00:00:00Z'
const fileOf = (key) => join(folder, encodeURIComponent(key))
let changes = 0
const change = (make) => {
  if (changes === Number(lifetime)) process.kill(process.pid, 'SIGKILL')
  changes += 1
  make()
}
const keys = () => readdirSync(folder).map(decodeURIComponent).sort()
const target = {
  name: 'local',
  list: async (prefix = '') => keys().filter((key) => key.startsWith(prefix)),
  get: async (wanted) => {
    const held = new Set(keys())
    return new Map(
      wanted.filter((key) => held.has(key)).map((key) => [key, readFileSync(fileOf(key), 'utf8')]),
    )
  },
  put: async (pairs) => {
    for (const [key, value] of pairs) change(() => writeFileSync(fileOf(key), value))
  },
  delete: async (gone) => {
    for (const key of gone) change(() => rmSync(fileOf(key), { force: true }))
  },
  close: async () => {},
}
const planned = async (plan) => {
  if (plan.kind === 'plan') await carryOut(plan, target, NO_QUOTA)
}
const COMMANDS = {
  publish: () => publishFolder(out, target, { updated: UPDATED }),
  add: async () => planned(await add(target, manyArticles(10, 900), { updated: UPDATED })),
  compact: async () => planned(await compact(target, { updated: UPDATED })),
  prune: async () => planned(await prune(target, await target.list())),
  withdraw: async () =>
    withdrawFrom(target, NO_QUOTA, { id: readArticleId('vietnamplus-77'), updated: UPDATED }),
}
await COMMANDS[command]()
process.stdout.write(String(changes))
