/**
 * A valibot schema as JSON Schema: the few kinds that `schemas.ts` uses, and an error for any other.
 *
 * Descriptions are the schemas' own error messages, so that the description says what the service says.
 */
import type * as v from 'valibot'
import type { JsonSchema } from '../shared/answers/json-schema.ts'

/** What is read of a schema or an action, whatever its kind. */
interface Shape {
  readonly kind?: string
  readonly type: string
  readonly pipe?: readonly Shape[]
  readonly wrapped?: Shape
  readonly default?: unknown
  readonly entries?: Readonly<Record<string, Shape>>
  readonly item?: Shape
  readonly options?: readonly unknown[]
  readonly requirement?: unknown
  readonly message?: unknown
  readonly description?: unknown
}

export const jsonSchemaOf = (schema: v.GenericSchema): JsonSchema =>
  described(schema as unknown as Shape)

/** The properties of an object schema, each with whether it may be missing. */
export const propertiesOf = (
  schema: v.GenericSchema,
): readonly { readonly name: string; readonly required: boolean; readonly schema: JsonSchema }[] =>
  Object.entries((schema as unknown as Shape).entries ?? {}).map(([name, entry]) => ({
    name,
    required: entry.type !== 'optional',
    schema: described(entry),
  }))

function described(shape: Shape): JsonSchema {
  if (shape.pipe !== undefined) return piped(shape.pipe)
  switch (shape.type) {
    case 'string':
      return { type: 'string' }
    case 'picklist':
      return { type: 'string', enum: shape.options ?? [] }
    case 'array':
      return { type: 'array', items: described(shape.item!) }
    case 'optional': {
      const inner = described(shape.wrapped!)
      if (shape.default === undefined) return inner
      const value = inner.type === 'integer' ? Number(shape.default) : shape.default
      return { ...inner, default: value }
    }
    case 'object': {
      const entries = Object.entries(shape.entries ?? {})
      const required = entries.flatMap(([name, { type }]) => (type === 'optional' ? [] : [name]))
      return {
        type: 'object',
        properties: Object.fromEntries(entries.map(([name, entry]) => [name, described(entry)])),
        ...(required.length === 0 ? {} : { required }),
      }
    }
    default:
      throw new Error(`json-schema: no description for ${shape.type}; add its kind here`)
  }
}

function piped([first, ...actions]: readonly Shape[]): JsonSchema {
  // A custom check has nothing to describe: the schema after it says it all.
  let schema: JsonSchema = first!.type === 'custom' ? {} : described(first!)
  for (const action of actions) {
    const { kind, type, requirement, message } = action
    if (kind === 'schema') schema = described(action)
    else if (type === 'max_length' && schema.type === 'array')
      schema = { ...schema, maxItems: Number(requirement) }
    else if (type === 'max_length') schema = { ...schema, maxLength: Number(requirement) }
    else if (type === 'non_empty') schema = { ...schema, minLength: 1 }
    else if (type === 'min_value')
      schema = { ...schema, type: 'integer', minimum: Number(requirement) }
    else if (type === 'max_value') schema = { ...schema, maximum: Number(requirement) }
    else if (type === 'regex' && requirement instanceof RegExp) {
      schema = { ...schema, pattern: requirement.source, description: String(message) }
    } else if (type === 'check' || type === 'description') {
      const told = type === 'check' ? message : action.description
      schema = { ...schema, description: [schema.description, told].filter(Boolean).join('; ') }
    }
  }
  // A number arrives as digits: what counts is its range.
  if (schema.type !== 'integer') return schema
  const { pattern: _digits, description: _told, ...integer } = schema
  return integer
}
