/** The Worker's program as it is deployed: cut into chunks by what is loaded when, made small, and joined again. */
import { build, parseAst, type Plugin } from 'vite'
import { ROOT } from '../program/root.ts'
import { joined, type Chunk } from './joined.ts'
import { isNode, nameOf, walk, type Node } from './syntax.ts'
import { sortWords } from './words.ts'

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
    plugins: [sortWords, constantExports],
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

/**
 * A chunk takes what another exports once: what changes afterwards must be asked for by a function. Asked of chunks, where
 * it also holds for what the bundler itself declares first and gives a value later; before names are made short, when one
 * may stand for many things.
 */
const constantExports: Plugin = {
  name: 'constant-exports',
  renderChunk(code, { fileName, isEntry }) {
    if (isEntry) return
    const body = parseAst(code).body as unknown as readonly Node[]
    const changed = new Set<string>()
    walk(body, ({ type, left, argument }) => {
      const target = type === 'UpdateExpression' ? argument : left
      if (!/^(?:Assignment|Update)Expression$|^For(?:In|Of)Statement$/u.test(type)) return
      if (isNode(target) && !/^(?:MemberExpression|VariableDeclaration)$/u.test(target.type))
        walk(target, (node) => changed.add(nameOf(node)))
    })
    for (const { type, specifiers } of body) {
      if (type !== 'ExportNamedDeclaration') continue
      const both = (specifiers as readonly Node[])
        .map(({ local }) => nameOf(local))
        .filter((name) => changed.has(name))
      if (both.length > 0)
        throw new Error(`bundle: ${fileName} exports ${both.join(', ')} and changes it`)
    }
  },
}
