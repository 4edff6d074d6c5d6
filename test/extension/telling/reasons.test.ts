import { expect, test } from 'vitest'
import type { Options } from '../../../extension/options.ts'
import { reasonsTold } from '../../../extension/telling/reasons.ts'
import { typeset } from '../../../extension/telling/typeset.ts'
import { laterWordsIn, wordsIn } from '../../../extension/words/words.ts'
import type { Reason } from '../../../shared/related/ranking/reasons.ts'

async function toldIn(
  language: Options['language'],
  ...reasons: readonly Reason[]
): Promise<string> {
  const words = { ...(await wordsIn(language)), ...(await laterWordsIn(language)) }
  return reasonsTold(reasons, words).map(typeset).join(' · ')
}

const COMMITTEE = 'réunion du Comité intergouvernemental Vietnam-Russie'
const series = (name: string, here?: number, there?: number): Reason => ({
  kind: 'series',
  name,
  ...(here !== undefined && { here }),
  ...(there !== undefined && { there }),
})

test.each([
  ['fr', series(COMMITTEE, 19, 21), 'Même comité\u00A0: 19ᵉ → 21ᵉ réunion'],
  // In the order in which they are held, whichever of them the reader is on.
  ['fr', series(COMMITTEE, 21, 19), 'Même comité\u00A0: 19ᵉ → 21ᵉ réunion'],
  ['fr', series(COMMITTEE, 21, 21), 'Même comité\u00A0: 21ᵉ réunion'],
  ['fr', series('dialogue stratégique Vietnam-Russie', 1, 2), 'Même dialogue\u00A0: 1ᵉʳ → 2ᵉ'],
  ['fr', series('session de la Commission mixte', 1, 2), 'Même commission\u00A0: 1ʳᵉ → 2ᵉ session'],
  ['fr', series('', 31, 32), 'Même série\u00A0: 31ᵉ → 32ᵉ'],
  ['fr', series('Forum de Hanoï'), 'Même forum\u00A0: Forum de Hanoï'],
  ['en', series(COMMITTEE, 21, 22), 'Same committee: 21st → 22nd meeting'],
  ['en', series('constructor du toString', 1, 2), 'Same series: 1st → 2nd'],
  ['vi', series(COMMITTEE, 19, 21), 'Cùng ủy ban: cuộc họp lần thứ 19 → 21'],
] as const)('%s %j', async (language, reason, said) => {
  expect(await toldIn(language, reason)).toBe(said)
})

test.each([
  [['country', 'place'], 'En\u00A0commun\u00A0:\u00A0A et B · Même sujet\u00A0:\u00A0transports'],
  [['country', 'organisation'], 'En\u00A0commun\u00A0:\u00A0A et B'],
  [[], 'Même sujet\u00A0:\u00A0transports'],
] as const)(
  'the subject is told where no more than countries and places are: %j',
  async (kinds, said) => {
    const named = kinds.map((entity, i): Reason => {
      const name = 'AB'[i]!
      return { kind: 'entity', entity, id: `${entity}:${name}` as never, name }
    })
    expect(await toldIn('fr', ...named, { kind: 'term', word: 'transports' })).toBe(said)
  },
)

test('one person is told with another office, the others are in common', async () => {
  const person = (name: string, there?: string): Reason => ({
    kind: 'entity',
    entity: 'person',
    id: `person:${name}` as never,
    name,
    role: 'vice-ministre',
    ...(there !== undefined && { there }),
  })
  expect(
    await toldIn('fr', person('Bui Thanh Son', 'ministre'), person('A', 'ministre'), person('B')),
  ).toBe('Bui Thanh Son y est ministre · En\u00A0commun\u00A0:\u00A0A et B')
})

test('a committee told with its sessions is not told again among what is in common', async () => {
  const named = (entity: 'organisation' | 'country', name: string): Reason => ({
    kind: 'entity',
    entity,
    id: `${entity}:${name}` as never,
    name,
  })
  const said = await toldIn(
    'fr',
    series('session de la Commission mixte', 16, 17),
    named('organisation', 'Commission mixte Vietnam-Inde'),
    named('organisation', 'Commission nationale des frontières'),
    named('country', 'Inde'),
  )
  expect(said).toBe(
    'Même commission\u00A0: 16ᵉ → 17ᵉ session · En\u00A0commun\u00A0:\u00A0Commission nationale des frontières et Inde',
  )
})
