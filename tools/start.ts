/**
 * `npm start`: from a fresh clone to a running service and an extension to load.
 *
 * Builds the corpus, publishes it to local KV, builds the extension, runs the Worker. What did not change since
 * the last start is not done again; what fails leaves the last good corpus where it is.
 */
import { createServer } from 'node:net'
import { join, relative, resolve } from 'node:path'
import type { TextPolicy } from '../shared/library/holdings.ts'
import { readArguments, textPolicyIn } from './program/arguments.ts'
import { buildExtension, DEFAULT_PORT } from './bundling/extension-build.ts'
import { buildCorpus } from './corpus/build-corpus.ts'
import { pagesOf } from './corpus/build-report.ts'
import { runProgram, UserError } from './program/failure.ts'
import { fingerprint, whenChanged } from './corpus/fingerprint.ts'
import { openTarget } from './publishing/open-target.ts'
import { progressOn, type Progress } from './program/progress.ts'
import { isPublished, publishMended } from './publishing/publish-folder.ts'
import { ROOT } from './program/root.ts'
import { serve } from './publishing/serve.ts'
import { noteServing, servedBeside } from './publishing/serving.ts'
import { takeTurn } from './publishing/turn.ts'
import { count, facts } from './program/terminal.ts'

const CODE = ['shared', 'tools', 'package-lock.json'].map((name) => join(ROOT, name))

const HELP = {
  does: 'npm start: builds a corpus, publishes it to local KV, builds the extension, serves it on loopback',
  call: 'npm start -- [--corpus DIR] [--port N] [--text none|excerpt|full]',
  options: [
    ['--corpus DIR', 'a folder of *.txt or *.html pages (default corpus/sample)'],
    [
      '--port N',
      `where the service listens (default ${DEFAULT_PORT}); another has its own extension folder`,
    ],
    ['--text POLICY', 'what is shown of a text: none, excerpt (default) or full'],
  ],
  example: 'npm start -- --corpus pages --port 8788',
} as const

await runProgram(async () => {
  const said = options()
  if (said === undefined) return 0
  const { corpus, port, text } = said
  await requireFree(port)
  const other = await servedBeside({ corpus, text })
  if (other !== undefined)
    throw new UserError(
      `port ${other.port} serves ${other.corpus} (--text ${other.text}) from the same local KV and would answer with this corpus instead; stop it first`,
    )
  const forget = noteServing({ port, corpus, text })
  try {
    return await run(port, corpus, text)
  } finally {
    forget()
  }
})

async function run(port: number, corpus: string, text: TextPolicy): Promise<number> {
  const out = join(ROOT, '.reperes', 'corpus')
  const progress = progressOn(process.stderr)
  const told = (what: string, outcome: string): void => {
    progress.end()
    process.stdout.write(facts([[what, outcome]]))
  }
  told('Corpus', await prepareCorpus(corpus, out, text, progress))
  const { folder, ran } = await buildExtension(port, () => progress.wait('building the extension'))
  const extension = relative(process.cwd(), folder) || '.'
  told('Extension', ran ? extension : `${extension}, as it was`)
  return serve({ port, corpus, extension }, progress)
}

function options(): { corpus: string; port: number; text: TextPolicy } | undefined {
  const values = readArguments(HELP, {
    corpus: { type: 'string' },
    port: { type: 'string' },
    text: { type: 'string' },
  })
  if (values === undefined) return undefined
  const port = Number(values.port ?? DEFAULT_PORT)
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new UserError(`"${values.port}" is no port; name a number from 1 to 65535`)
  const corpus = resolve(values.corpus ?? join(ROOT, 'corpus', 'sample'))
  return { corpus, port, text: textPolicyIn(values.text) }
}

/** Asked first: nothing is built for a service that cannot listen. */
function requireFree(port: number): Promise<void> {
  return new Promise((free, taken) => {
    const probe = createServer()
    probe.once('error', ({ code }: NodeJS.ErrnoException) => {
      const another = `name another: npm start -- --port ${port < 1024 || port === 65535 ? DEFAULT_PORT : port + 1}`
      taken(
        new UserError(
          code === 'EACCES'
            ? `port ${port} is not yours to open; ${another}`
            : `port ${port} is taken, perhaps by an earlier start; stop that one or ${another}`,
        ),
      )
    })
    probe.listen(port, '127.0.0.1', () => probe.close(() => free()))
  })
}

async function prepareCorpus(
  dir: string,
  out: string,
  text: TextPolicy,
  progress: Progress,
): Promise<string> {
  let articles = ''
  let report = ''
  const print = (): string => fingerprint([...CODE, dir, join(out, 'publication.json')]) + text
  const build = async (): Promise<void> => {
    const built = (await buildCorpus({ dir, out, text, progress })).report
    articles = `${count(built.articles, 'article')} of ${pagesOf(built)}`
    if (built.refused.length + built.remarks.length + built.ignored.length > 0)
      report = `; see ${relative(process.cwd(), join(out, 'report.txt'))}`
  }
  const ran = await whenChanged('corpus', print, build)
  progress.wait('looking at local KV')
  const endTurn = takeTurn('local')
  const target = await openTarget('local')
  try {
    // Another command may have published something else there since.
    if (await isPublished(out, target)) return ran ? articles + report : 'as it was'
    await publishMended(out, target, build, { progress })
  } finally {
    await target.close()
    endTurn()
  }
  return articles === ''
    ? 'as it was, published to local KV anew'
    : `${articles}, published to local KV${report}`
}
