/** The Worker's bundle: how heavy it is, and what it costs to start with it. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { ROOT } from '../../tools/program/root.ts'
import { deployed, startBare } from './bare-workerd.ts'
import { HAS_PROC } from './workerd.ts'

const STARTS = 7

/**
 * The Worker as it is deployed. Its start is workerd's, over that of an empty Worker, which starts by turns with it;
 * absent where no process can be measured.
 */
export async function bundled(): Promise<{
  readonly gzipped: number
  readonly starting: number | undefined
}> {
  const folder = mkdtempSync(join(tmpdir(), 'reperes-bundle-'))
  try {
    const out = deployed(join(ROOT, 'worker', 'index.ts'), folder)
    const gzipped = readdirSync(out, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.m?js$/u.test(file))
      .reduce((sum, file) => sum + gzipSync(readFileSync(join(out, file)), { level: 9 }).length, 0)
    if (!HAS_PROC) return { gzipped, starting: undefined }
    writeFileSync(join(out, 'empty.js'), 'export default { fetch: () => new Response() }')
    const costs: number[] = []
    for (let start = 0; start < STARTS; start += 1)
      costs.push((await startOf(out, 'index.js')) - (await startOf(out, 'empty.js')))
    return { gzipped, starting: costs.sort((a, b) => a - b)[STARTS >> 1]! }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function startOf(folder: string, script: string): Promise<number> {
  const started = await startBare(folder, script)
  const { all } = started.cpu()
  await started.close()
  return all
}
