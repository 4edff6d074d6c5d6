import fc from 'fast-check'
import { LinearRouter } from 'hono/router/linear-router'
import { expect, test } from 'vitest'
import { ROUTES } from '../../worker/openapi.ts'
import { Routes } from '../../worker/routes.ts'

const ours = new Routes<string>()
const linear = new LinearRouter<string>()
for (const router of [ours, linear]) {
  router.add('ALL', '/*', 'all')
  for (const { method, path } of ROUTES) router.add(method.toUpperCase(), path, `${method} ${path}`)
}

test.each([
  ['GET', '/v1/search', ['get /v1/search'], {}],
  ['GET', '/v1/search/', ['get /v1/search'], {}],
  ['GET', '/v1/searches', [], {}],
  ['GET', '/v1/related/vietnamplus-1', ['get /v1/related/:id'], { id: 'vietnamplus-1' }],
  ['GET', '/v1/related/', [], {}],
  ['POST', '/v1/related/', ['post /v1/related'], {}],
  ['GET', '/v1/articles/a/b', [], {}],
  ['GET', '/v1/relations/VN/LA/', ['get /v1/relations/:a/:b'], { a: 'VN', b: 'LA' }],
  ['GET', '/v1/segments/s0/t/1', ['get /v1/segments/:key{.+}'], { key: 's0/t/1' }],
  ['DELETE', '/v1/search', [], {}],
])('%s %s meets %j', (method, path, handlers, params) => {
  const [met] = ours.match(method, path)
  expect(met.map(([handler]) => handler)).toEqual(['all', ...handlers])
  expect(met.at(-1)![1]).toEqual(params)
})

test('an address meets what hono’s own router says it meets', () => {
  const words = ['v1', 'search', 'related', 'articles', 'segments', 'relations', 'VN', 'a:b', '*']
  const segment = fc.constantFrom(...words, '', 'é')
  fc.assert(
    fc.property(
      fc.constantFrom('GET', 'POST', 'PUT'),
      fc.array(segment, { maxLength: 5 }),
      (method, segments) => {
        const path = `/${segments.join('/')}`
        expect(ours.match(method, path)).toEqual(linear.match(method, path))
      },
    ),
    { numRuns: 500 },
  )
})
