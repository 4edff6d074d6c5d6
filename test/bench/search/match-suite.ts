/**
 * The French match suite against the libraries a user could pick: `node test/bench/search/match-suite.ts`.
 *
 * Every word of a query is required. The libraries index all texts at once; a pair is right when its text
 * is found, or is not, as the pair says.
 */
import { meets } from '../../relevance/match-engine.ts'
import { MATCH_PAIRS } from '../../relevance/match-pairs.ts'
import { PAGEFIND } from './pagefind-peer.ts'
import { PEERS, SQLITE } from './peers.ts'

const must = MATCH_PAIRS.filter(({ match }) => match).length
const documents = MATCH_PAIRS.map(({ text }, number) => ({ id: `p${number}`, text }))

function report(name: string, found: readonly boolean[]): void {
  const right = (match: boolean) =>
    MATCH_PAIRS.filter((pair, at) => pair.match === match && found[at] === match).length
  const all = right(true) + right(false)
  console.log(
    `| ${name} | ${all} of ${MATCH_PAIRS.length} | ${right(true)} of ${must} | ${right(false)} of ${MATCH_PAIRS.length - must} |`,
  )
  if (process.argv.includes('--misses')) {
    for (const [at, pair] of MATCH_PAIRS.entries()) {
      if (found[at] !== pair.match) console.log(`    ${pair.about}: ${pair.query} · ${pair.text}`)
    }
  }
}

console.log('| system | right | must match | must not |\n| --- | --- | --- | --- |')
report('Repères', MATCH_PAIRS.map(meets))
for (const peer of [...PEERS, SQLITE, PAGEFIND]) {
  const index = await peer.build(documents)
  const found: boolean[] = []
  for (const [at, { query }] of MATCH_PAIRS.entries()) {
    found.push((await index.search(query, 'all', documents.length)).includes(`p${at}`))
  }
  report(peer.name, found)
}
// Pagefind's browser code leaves timers behind.
process.exit(0)
