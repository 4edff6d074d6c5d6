import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Part } from '../../../../shared/article/article.ts'
import { recognise } from '../../../../shared/entities/recognise.ts'
import { readQuery, writeQuery } from '../../../../shared/related/query/query-text.ts'
import { lawsOf } from '../../../../shared/related/series/laws.ts'
import { relatedQueryOf } from '../../../../shared/related/query/query.ts'
import { rankRelated } from '../../../../shared/related/ranking/related.ts'
import { article } from '../../../builders.ts'
import { growthBetween } from '../../../cpu.ts'

const told = (text: string, part: Part['part'] = 'headline', index = 0) =>
  lawsOf([{ part, index, text } as Part]).map(({ key, name }) => [key, name])

describe('a law has one name from draft to effect', () => {
  test.each([
    ['Le projet de loi sur la pêche et l’aquaculture a suscité trente questions', 'loi-pech'],
    ['La loi révisée sur la pêche entre en vigueur', 'loi-pech'],
    ['Loi (amendée) sur la pêche : ce qui change', 'loi-pech'],
    ['La loi sur la protection des données personnelles adoptée', 'loi-don-personnel'],
    ['Loi relative à la gestion des données personnelles', 'loi-don-personnel'],
    ['Une loi sur la prévention et la lutte contre la corruption', 'loi-corrupt'],
    ['La résolution n° 41-NQ/TW du Bureau politique', 'resolution-41-parti'],
    ['Application de la Résolution 41', 'resolution-41'],
    ['Selon la Résolution 41, le parti', 'resolution-41'],
    ['La résolution n° 41/2023/QH15 sur Can Tho', 'resolution-41-assemblee'],
    ['La résolution 41 du 4 mai 2025 de l’Assemblée nationale', 'resolution-41-assemblee'],
    ['La résolution 41/NQ-CP donne des objectifs', 'resolution-41-gouvernement'],
    ['La résolution 1540 du Conseil de sécurité', 'resolution-1540-onu'],
    ['La Résolution 41. Ce que change la résolution 41 du Bureau politique', 'resolution-41-parti'],
    ['L’ordonnance sur les frais de justice', 'ordonnance-frais'],
  ])('%s', (text, key) => {
    expect(told(text).map(([one]) => one)).toEqual([key])
  })

  test('two laws on insurance are two', () => {
    expect(told('loi sur l’assurance maladie')).not.toEqual(told('loi sur l’assurance sociale'))
  })

  test.each([
    ['La loi sur la pêche prévoit des amendes', 'Loi sur la pêche'],
    ['une loi sur l’état civil et un décret', 'Loi sur l’état civil'],
    ['loi sur le logement, adoptée mardi', 'Loi sur le logement'],
    ['ordonnance sur le logement, adoptée mardi', 'Ordonnance sur le logement'],
    ['loi relative aux terres rares applique', 'Loi relative aux terres'],
  ])('its name ends where the sentence goes on: %s', (text, name) => {
    expect(told(text)[0]?.[1]).toBe(name)
  })

  test.each([
    'La résolution a été adoptée par 120 voix',
    'une résolution 4,5 fois plus fine',
    'la résolution 80/1 des Nations unies',
    'la loi du silence',
    'hors la loi',
  ])('no law: %s', (text) => {
    expect(told(text)).toEqual([])
  })

  test('its name says who passed it, where a sentence does', () => {
    const parts: readonly Part[] = [
      { part: 'headline', index: 0, text: 'La résolution 41 en vigueur' },
      {
        part: 'body',
        index: 3,
        text: 'Les députés ont voté la résolution 41 de l’Assemblée nationale.',
      },
    ]
    expect(lawsOf(parts).map(({ key, name }) => [key, name])).toEqual([
      ['resolution-41-assemblee', 'Résolution 41 de l’Assemblée nationale'],
    ])
  })

  test('many mentions cost as much as they are many', () => {
    const reading = (times: number) => {
      const text = 'La résolution 57, '.repeat(times)
      return () => void told(text)
    }
    expect(growthBetween(reading(100), reading(3_200))).toBeLessThan(300)
  })

  test('what stands further down may be a memory', () => {
    expect(told('La loi sur la pêche date de 2003.', 'body', 4)).toEqual([])
  })
})

test('any text is survived, and no name is longer than its text', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      for (const [, name] of told(`loi sur ${text}`))
        expect(name!.length).toBeLessThanOrEqual(text.length + 8)
    }),
  )
})

test('the reason names the law, from a card too', () => {
  const page = (id: string, headline: string) => {
    const told = article({ id, headline })
    return readQuery(writeQuery(relatedQueryOf(told, recognise(told))))!
  }
  const query = page('vietnamplus-1', 'Les députés débattent de la loi sur la pêche')
  const { id, profile } = page('vietnamplus-2', 'La loi sur la pêche entre en vigueur')
  const context = { documents: 2, frequency: () => undefined }
  const [ranked] = rankRelated(query, [{ id: id!, score: 1, profile }], context)
  expect(ranked?.why[0]).toEqual({ kind: 'series', name: 'Loi sur la pêche' })
})
