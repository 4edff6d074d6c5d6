/** Values of a JSON Schema, at random: what conforms, and what conforms but for some members. */
import fc from 'fast-check'
import type { Components, JsonSchema } from '../../../shared/answers/json-schema.ts'

/** What stands in the place of a value, where it is not what the schema says. */
type Spoil = (value: fc.Arbitrary<unknown>) => fc.Arbitrary<unknown>

const whole: Spoil = (value) => value

const strange = fc.oneof(
  fc.anything(),
  fc.constantFrom(-1, 2.5, 1e300, '', '\u202E', 'javascript:alert(1)', 'https://x.vn/é', '2019-1'),
  fc.constantFrom('x', 'é\u0000').map((unit) => unit.repeat(12_000)),
  fc.array(fc.constantFrom('a', 1, {}), { minLength: 90, maxLength: 110 }),
)
/** One value in twelve is anything at all; objects have members that nobody told of. */
export const spoilt: Spoil = (value) =>
  fc.oneof({ weight: 11, arbitrary: value }, { weight: 1, arbitrary: strange })

export function valuesOf(
  schema: JsonSchema,
  components: Components,
  spoil: Spoil = whole,
): fc.Arbitrary<unknown> {
  const of = (one: JsonSchema) => valuesOf(one, components, spoil)
  if (schema.$ref !== undefined) return of(components.get(schema.$ref.split('/').at(-1)!)!)
  return spoil(valueOf(schema, of))
}

function valueOf(
  schema: JsonSchema,
  of: (one: JsonSchema) => fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  const { properties, required = [], additionalProperties, items, prefixItems } = schema
  if ('const' in schema) return fc.constant(schema.const)
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum)
  const among = schema.anyOf ?? schema.oneOf
  if (among !== undefined) return fc.oneof(...among.map(of))
  if (schema.format === 'uri') return url
  if (schema.pattern !== undefined) return matching(schema.pattern)
  if (schema.type === 'integer') return fc.nat(10_000)
  if (schema.type === 'number') return fc.double({ min: 0, max: 1e6, noNaN: true })
  if (schema.type === 'string') return matching('^[A-Za-zàéêŷ’«»,. -]{1,40}$')
  if (prefixItems?.[0]?.type === 'integer') return span
  if (prefixItems !== undefined) return fc.tuple(...prefixItems.map(of))
  if (items !== undefined) return fc.array(of(items), { maxLength: 3 })
  if (typeof additionalProperties === 'object')
    return fc.dictionary(matching('^[a-z0-9]{1,8}$'), of(additionalProperties), {
      maxKeys: 3,
    })
  return fc.record(
    Object.fromEntries(Object.entries(properties ?? {}).map(([name, one]) => [name, of(one)])),
    { requiredKeys: [...required], noNullPrototype: true },
  )
}

const url = fc.webUrl().map((one) => new URL(one).href)

/** Two numbers in a list are where something begins and ends. */
const span = fc
  .tuple(fc.nat(500), fc.integer({ min: 1, max: 40 }))
  .map(([start, length]) => [start, start + length])

const MATCHING = new Map<string, fc.Arbitrary<string>>()

function matching(pattern: string): fc.Arbitrary<string> {
  const known = MATCHING.get(pattern)
  if (known !== undefined) return known
  // The generator knows no classes of letters.
  const plain = pattern.replaceAll('\\p{L}', 'A-Za-zéđ').replaceAll('\\p{N}', '0-9')
  const made = fc.stringMatching(new RegExp(plain, 'u'), { size: 'small' })
  MATCHING.set(pattern, made)
  return made
}
