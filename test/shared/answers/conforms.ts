/** Where a value departs from a JSON Schema, of the part of it that this project writes; none where it conforms. */
import type { Components, JsonSchema } from '../../../shared/answers/json-schema.ts'

export function faultsOf(
  value: unknown,
  schema: JsonSchema,
  components: Components,
  at = '$',
): readonly string[] {
  const inner = (one: unknown, by: JsonSchema, name: string | number) =>
    faultsOf(one, by, components, `${at}.${name}`)
  if (schema.$ref !== undefined)
    return faultsOf(value, components.get(schema.$ref.split('/').at(-1)!)!, components, at)
  const fits = (one: JsonSchema) => faultsOf(value, one, components, at).length === 0
  const found: string[] = []
  const must = (holds: boolean, what: string) => {
    if (!holds) found.push(`${at} ${what}: ${JSON.stringify(value)?.slice(0, 80)}`)
  }
  const { type, properties = {}, additionalProperties, items, prefixItems } = schema
  if (type !== undefined) must(isOf(type, value), `is no ${type}`)
  if ('const' in schema) must(value === schema.const, 'is another')
  if (schema.enum !== undefined) must(schema.enum.includes(value), 'is none of those')
  if (schema.anyOf !== undefined) must(schema.anyOf.some(fits), 'fits none')
  if (schema.oneOf !== undefined) must(schema.oneOf.filter(fits).length === 1, 'fits not one')
  if (typeof value === 'string') {
    must(value.length >= (schema.minLength ?? 0), 'is too short')
    must(value.length <= (schema.maxLength ?? Infinity), 'is too long')
    must(new RegExp(schema.pattern ?? '', 'u').test(value), 'does not match')
    if (schema.format === 'uri') must(URL.canParse(value), 'is no address')
  }
  if (typeof value === 'number') must(value >= (schema.minimum ?? -Infinity), 'is too small')
  if (Array.isArray(value)) {
    must(value.length >= (schema.minItems ?? 0), 'is too short a list')
    must(value.length <= (schema.maxItems ?? Infinity), 'is too long a list')
    for (const [index, one] of value.entries()) {
      const by = prefixItems?.[index] ?? items
      if (by !== undefined) found.push(...inner(one, by, index))
    }
  } else if (type === 'object' && typeof value === 'object' && value !== null) {
    for (const name of schema.required ?? []) must(Object.hasOwn(value, name), `lacks ${name}`)
    for (const [name, one] of Object.entries(value)) {
      const by = Object.hasOwn(properties, name) ? properties[name] : additionalProperties
      if (typeof by === 'object') found.push(...inner(one, by, name))
      // Nothing that a reader gives is untold.
      else must(by === true, `tells nothing of ${name}`)
    }
  }
  return found
}

function isOf(type: string, value: unknown): boolean {
  switch (type) {
    case 'array':
      return Array.isArray(value)
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value)
    case 'integer':
      return Number.isInteger(value)
    default:
      return typeof value === type
  }
}
