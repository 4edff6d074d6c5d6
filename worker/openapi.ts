/** `/openapi.json`: the routes, described from the very schemas that check their requests. */
import { oneOf, type Form } from '../shared/answers/form.ts'
import type { Components } from '../shared/answers/json-schema.ts'
import { problemAnswerOf } from '../shared/answers/problem.ts'
import { jsonSchemaOf, propertiesOf } from './json-schema.ts'
import { PROBLEM_CODES, statusOf, type ProblemAnswer } from './problems.ts'
import { ROUTES, type Route } from './routes.ts'

const PROBLEM: Form<ProblemAnswer> = problemAnswerOf(oneOf(...PROBLEM_CODES))

export function openapi(version: string) {
  const components: Components = new Map()
  const paths = Object.fromEntries(
    [...new Set(ROUTES.map(({ path }) => path))].map((path) => [
      templated(path),
      Object.fromEntries(
        ROUTES.filter((route) => route.path === path).map((route) => [
          route.method,
          operationOf(route, components),
        ]),
      ),
    ]),
  )
  return {
    openapi: '3.1.0',
    info: {
      title: 'Repères',
      version,
      description:
        'What is related to a French page of the Vietnam News Agency, what is the same dispatch, who is named. Public and read-only. An address that may answer 400 refuses a parameter that it does not know.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    paths,
    components: { schemas: Object.fromEntries(components) },
  }
}

/** `/v1/segments/:key{.+}` → `/v1/segments/{key}`. */
const templated = (path: string): string =>
  path.replace(/:(?<name>\w+)(?:\{[^}]*\})?/gu, '{$<name>}')

const namesIn = (path: string): readonly string[] =>
  [...path.matchAll(/:(?<name>\w+)/gu)].map(({ groups }) => groups!['name']!)

function operationOf(
  { path, summary, params, query, body, answer, problems }: Route,
  components: Components,
) {
  const described = new Map(
    (params === undefined ? [] : propertiesOf(params)).map((one) => [one.name, one.schema]),
  )
  const parameters = [
    ...namesIn(path).map((name) => ({
      name,
      in: 'path',
      required: true,
      schema: described.get(name) ?? { type: 'string' },
    })),
    ...(query === undefined ? [] : propertiesOf(query)).map((one) => ({ ...one, in: 'query' })),
  ]
  const statuses = [...new Set(problems.map((code) => statusOf(code)))].sort((a, b) => a - b)
  return {
    summary,
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(body === undefined
      ? {}
      : {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: jsonSchemaOf(body) } },
          },
        }),
    responses: {
      200: {
        description: 'The answer',
        ...(answer === undefined
          ? {}
          : { content: { 'application/json': { schema: answer.schema(components) } } }),
      },
      ...Object.fromEntries(
        statuses.map((status) => [
          status,
          {
            description: problems.filter((code) => statusOf(code) === status).join(', '),
            content: { 'application/json': { schema: PROBLEM.schema(components) } },
          },
        ]),
      ),
    },
  }
}
