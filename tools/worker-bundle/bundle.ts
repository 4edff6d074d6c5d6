/** The Worker's program as it is deployed: cut into chunks by what is loaded when, made small, and joined again. */
import { build, parseAst, type Plugin } from 'vite'
import { ROOT } from '../root.ts'
import { joined, type Chunk } from './joined.ts'
import { nameOf, walk, type Node } from './syntax.ts'

/** The text of one ES module; `main`: where it begins, by its path. */
export async function workerBundle(main: string): Promise<string> {
  const made = await build({
    root: ROOT,
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'warn',
    resolve: { conditions: ['workerd', 'worker', 'browser'] },
    ssr: { noExternal: true, target: 'webworker' },
    plugins: [constantExports],
    build: {
      ssr: main,
      write: false,
      minify: true,
      target: 'es2024',
      rolldownOptions: {
        output: { format: 'es', codeSplitting: true, comments: false },
        // On a busy machine it would tell how long our own steps take.
        checks: { pluginTimings: false },
      },
    },
  })
  if (Array.isArray(made) || !('output' in made)) throw new Error('bundle: no output')
  return joined(made.output.filter((one): one is typeof one & Chunk => one.type === 'chunk'))
}

/** A chunk takes what another exports once: what changes afterwards must be asked for by a function. */
const constantExports: Plugin = {
  name: 'constant-exports',
  enforce: 'post',
  transform(code, id) {
    // Constants, functions and classes are most of what there is.
    if (!/^(?:export )?(?:let|var)\b/mu.test(code)) return
    const program = parseAst(code) as unknown as Node
    const exported = new Set<string>()
    const changed = new Set<string>()
    walk(program['body'], (node) => {
      if (node.type === 'ExportNamedDeclaration' && (node['source'] ?? null) === null) {
        for (const { local } of node['specifiers'] as readonly Node[]) exported.add(nameOf(local))
        const declared = (node['declaration'] as Node | null)?.['declarations'] ?? []
        for (const { id: name } of declared as readonly Node[]) exported.add(nameOf(name))
      } else if (node.type === 'AssignmentExpression') changed.add(nameOf(node['left']))
      else if (node.type === 'UpdateExpression') changed.add(nameOf(node['argument']))
    })
    const both = [...exported].filter((name) => name !== '' && changed.has(name))
    if (both.length > 0) throw new Error(`bundle: ${id} exports ${both.join(', ')} and changes it`)
  },
}
