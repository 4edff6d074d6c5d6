/**
 * Forms made of forms: lists, pairs, records, objects, unions. A list drops what it cannot read; an object fails only
 * for a required member, and is told of every member that its type has.
 */
import { just, type AnyForm, type Form, type Optional } from './form.ts'
import * as untrusted from './untrusted.ts'
import { isObject } from './untrusted.ts'

export const list = <T>(form: Form<T>, limit: number): Form<readonly T[]> => ({
  read: untrusted.list(form.read, limit),
  schema: (components) => ({ type: 'array', items: form.schema(components) }),
})

export const pair = <T>(form: Form<T>): Form<readonly [T, T]> => ({
  read(value) {
    if (!Array.isArray(value)) return undefined
    const [a, b] = [form.read(value[0]), form.read(value[1])]
    return a === undefined || b === undefined ? undefined : [a, b]
  },
  schema(components) {
    const schema = form.schema(components)
    return { type: 'array', prefixItems: [schema, schema], minItems: 2, maxItems: 2 }
  },
})

/** Values by names that are data: outlets, years, countries. */
export const record = <T>(form: Form<T>, limit: number): Form<Readonly<Record<string, T>>> => ({
  read(value) {
    if (!isObject(value)) return undefined
    const kept: [string, T][] = []
    for (const [key, item] of Object.entries(value).slice(0, limit)) {
      const one = form.read(item)
      if (one !== undefined && key.length <= 100 && key !== '__proto__') kept.push([key, one])
    }
    return Object.fromEntries(kept)
  },
  schema: (components) => ({ type: 'object', additionalProperties: form.schema(components) }),
})

type Members<T> = {
  readonly [K in keyof T]-?: T extends { readonly [_ in K]: unknown }
    ? Form<T[K]>
    : Optional<Exclude<T[K], undefined>>
}

/** An object with its required members, and those optional ones that can be read. */
export function object<T>(members: Members<T>): Form<T> {
  const [required, others] = sorted(members)
  return {
    // Every member is read by the form that its type asks for.
    read: untrusted.shape(readersOf(required), readersOf(others)) as untrusted.Read<T>,
    schema(components) {
      const told = Object.entries<AnyForm>({ ...required, ...others }).map(
        ([name, { schema }]) => [name, schema(components)] as const,
      )
      const always = Object.keys(required)
      return {
        type: 'object',
        properties: Object.fromEntries(told),
        ...(always.length === 0 ? {} : { required: always }),
      }
    },
  }
}

type Kinds<T extends { readonly kind: string }> = {
  readonly [K in T['kind']]: Members<Omit<Extract<T, { readonly kind: K }>, 'kind'>>
}

/** A union, told apart by `kind`: of each kind, its other members. */
export function byKind<T extends { readonly kind: string }>(kinds: Kinds<T>): Form<T> {
  const forms = new Map<unknown, Form<T>>(
    Object.entries<object>(kinds).map(([kind, members]) => [
      kind,
      // The members of `T` of that kind, and the kind.
      object({ kind: just(kind), ...members } as unknown as Members<T>),
    ]),
  )
  return {
    read: (value) => (isObject(value) ? forms.get(value['kind'])?.read(value) : undefined),
    schema: (components) => ({
      oneOf: [...forms.values()].map(({ schema }) => schema(components)),
    }),
  }
}

type Forms = Record<string, AnyForm>

function sorted(members: object): readonly [required: Forms, others: Forms] {
  const [required, others]: [Forms, Forms] = [{}, {}]
  for (const [name, member] of Object.entries<AnyForm | { readonly optional: AnyForm }>({
    ...members,
  })) {
    if ('optional' in member) others[name] = member.optional
    else required[name] = member
  }
  return [required, others]
}

const readersOf = (forms: Forms): Readonly<Record<string, untrusted.Read<unknown>>> =>
  Object.fromEntries(Object.entries(forms).map(([name, { read }]) => [name, read]))
