/**
 * Forms: what a value of the service's answers looks like, said once. A form reads, for whoever asks the service,
 * and describes itself, for whoever reads `/openapi.json`: neither can come to say what the other does not.
 *
 * What a reader refuses, the description states; what it only cuts, a long text or list, it does not: the service
 * cuts nothing that was published. A description is made when it is asked for, never by reading.
 */
import { refTo, type Components, type JsonSchema } from './json-schema.ts'
import * as untrusted from './untrusted.ts'
import type { Read } from './untrusted.ts'

declare const exactly: unique symbol

export interface Form<T> {
  /** Exactly a `T`, within its limits, or `undefined`; never throws. */
  readonly read: Read<T>
  /** What it refers to by name is put among `components`. */
  readonly schema: (components: Components) => JsonSchema
  /** Never there. With it a form of three kinds is no form of four: a kind that is added has to be told here. */
  readonly [exactly]?: (value: T) => T
}

/** A form of whatever type. */
export type AnyForm = Pick<Form<unknown>, 'read' | 'schema'>

/** What may be missing, as a member of an object. */
export interface Optional<T> {
  readonly optional: Form<T>
}

export const optional = <T>(form: Form<T>): Optional<T> => ({ optional: form })

/** A text to be shown, cut at `limit`. */
export const text = (limit: number): Form<string> => ({
  read: untrusted.text(limit),
  schema: () => ({ type: 'string', minLength: 1 }),
})

/** A text that stands for something: refused, not cut. */
export const token = (pattern: RegExp, limit: number): Form<string> => ({
  read: untrusted.token(pattern, limit),
  schema: () => ({ type: 'string', pattern: pattern.source, maxLength: limit }),
})

/** What one reader of the domain makes of a text that matches `pattern`. */
export const identifier = <T>(read: (text: string) => T | undefined, pattern: RegExp): Form<T> => ({
  read: (value) => (typeof value === 'string' ? read(value) : undefined),
  schema: () => ({ type: 'string', pattern: pattern.source }),
})

export const address: Form<string> = {
  read: untrusted.httpUrl,
  schema: () => ({
    type: 'string',
    format: 'uri',
    pattern: '^https?:',
    maxLength: untrusted.LONGEST_URL,
  }),
}

/** How many: whole, what is not is cut. */
export const count: Form<number> = {
  read(value) {
    const found = untrusted.count(value)
    return found === undefined ? undefined : Math.floor(found)
  },
  schema: () => ({ type: 'integer', minimum: 0 }),
}

export const score: Form<number> = {
  read: untrusted.count,
  schema: () => ({ type: 'number', minimum: 0 }),
}

export const just = <const T extends string | true>(only: T): Form<T> => ({
  read: (value) => (value === only ? only : undefined),
  schema: () => ({ const: only }),
})

export const oneOf = <const T extends string>(...members: readonly T[]): Form<T> => ({
  read: untrusted.oneOf(...members),
  schema: () => ({ type: 'string', enum: members }),
})

/** What a service of another version leaves out, or what cannot be read, is `instead`. */
export const otherwise = <T>(form: Form<T>, instead: T): Form<T> => ({
  read: (value) => form.read(value) ?? instead,
  schema(components) {
    const schema = form.schema(components)
    return form.read(instead) === undefined ? { anyOf: [schema, { const: instead }] } : schema
  },
})

/** What was read, set right by what was sent, or refused after all. */
export const adjusted = <T>(
  form: Form<T>,
  adjust: (found: T, sent: unknown) => T | undefined,
): Form<T> => ({
  read(value) {
    const found = form.read(value)
    return found === undefined ? undefined : adjust(found, value)
  },
  schema: form.schema,
})

export const described = <T>(description: string, form: Form<T>): Form<T> => ({
  read: form.read,
  schema: (components) => ({ ...form.schema(components), description }),
})

/** A form that descriptions refer to by its name. */
export const named = <T>(name: string, form: Form<T>): Form<T> => ({
  read: form.read,
  schema(components) {
    if (!components.has(name)) components.set(name, form.schema(components))
    return refTo(name)
  },
})
