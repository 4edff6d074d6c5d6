/**
 * A stand-in for `wrangler kv`: values in a JSON file, mishaps by order. `node stub-wrangler.mjs STATE kv bulk put …`
 *
 * STATE holds `{ values, mishaps, calls }`; each write takes the next mishap: `fail` before anything, `die` after half,
 * `drop` some keys without a word, as Workers KV may, `lag` showing the new keys only to the third look, `ok`.
 */
import { readFileSync, writeFileSync } from 'node:fs'

const [state, , what, verb, file] = process.argv.slice(2)
const held = JSON.parse(readFileSync(state, 'utf8'))
const keep = () => writeFileSync(state, JSON.stringify(held))
const error = (text) => {
  keep()
  process.stderr.write(
    `\u001B[31m✘ \u001B[41;97m[ERROR]\u001B[0m ${text}\n\n  🪵  Logs were written.\n`,
  )
  process.exit(1)
}
held.calls.push(`${what} ${verb}`)
const isLook = what === 'key' || verb === 'get'
const hidden = isLook && (held.lag ??= 0) > 0 ? new Set(held.lagging) : new Set()
if (hidden.size > 0) held.lag -= 1

if (what === 'key') {
  const at = process.argv.indexOf('--prefix')
  const prefix = at === -1 ? '' : process.argv[at + 1]
  const names = Object.keys(held.values).filter((key) => key.startsWith(prefix) && !hidden.has(key))
  process.stdout.write(`a remark\n${JSON.stringify(names.map((name) => ({ name })))}\n`)
} else if (verb === 'get') {
  const keys = JSON.parse(readFileSync(file, 'utf8'))
  const found = keys.map((key) => [
    key,
    key in held.values && !hidden.has(key) ? { value: held.values[key], metadata: {} } : null,
  ])
  process.stdout.write(`${JSON.stringify(Object.fromEntries(found))}\n`)
} else {
  const items = JSON.parse(readFileSync(file, 'utf8'))
  const mishap = held.mishaps.shift() ?? 'ok'
  if (mishap === 'fail') error('A request to the Cloudflare API failed. 10013: internal error')
  if (mishap === 'quota')
    error('your account has reached the free usage limit for this operation for today')
  if (mishap === 'lag') {
    held.lag = 2
    held.lagging = items.map(({ key }) => key)
  }
  const done = {
    ok: items,
    lag: items,
    die: items.slice(0, items.length >> 1),
    drop: items.slice(1),
  }[mishap]
  for (const item of done) {
    if (verb === 'put') held.values[item.key] = item.value
    else delete held.values[item]
  }
  if (mishap === 'die') error('fetch failed')
  process.stdout.write('Success!\n')
}
keep()
