import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { SUBJECTS } from '../../../shared/search/related-subjects.ts'
import { isMatter, topicName, topicsOf } from '../../../shared/search/related-topics.ts'
import { article } from '../../builders.ts'

const mattersOf = (said: Parameters<typeof article>[0]) =>
  topicsOf(article(said))
    .filter(({ code, isMain }) => isMain && isMatter(code))
    .map(({ code }) => topicName(code))
const mainsOf = (said: Parameters<typeof article>[0]) =>
  topicsOf(article(said))
    .filter(({ isMain }) => isMain)
    .map(({ code }) => topicName(code))

// Two sets of lines, each written before the words were read against it: desk, headline, lead.
const DESKS = readFileSync(new URL('desks.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t') as [desk: string, headline: string, lead: string])

test.each(DESKS)('%s: %s', (desk, headline, lead) => {
  expect(mainsOf({ headline, lead })).toContain(desk)
})

describe('a word that says something else', () => {
  test.each([
    ['défense', 'La défense des droits des enfants en débat'],
    ['énergie', 'Le produit intérieur brut progresse'],
    ['commerce', 'Une visite importante au Laos'],
    ['environnement', 'Un environnement des affaires plus ouvert, un climat d’amitié'],
    ['culture', 'La culture du sésame gagne du terrain'],
    ['relations parlementaires', 'Quatre millions de visiteurs en un mois'],
    ['sport', 'La médaille de l’Amitié remise à un Laotien'],
    ['finance', 'La Banque mondiale salue le Vietnam'],
  ])('is no %s: %s', (desk, headline) => {
    expect(mainsOf({ headline })).not.toContain(desk)
  })
})

describe('what an article is about', () => {
  const list = 'Commerce, énergie, santé, culture et tourisme ont été évoqués.'
  test('is no list of fields in its body', () => {
    expect(
      mattersOf({ headline: 'Le ministre reçoit son homologue', lead: 'À Hanoï.', body: [list] }),
    ).toEqual([])
  })
  test('is what its first paragraph says, where its lead is lost', () => {
    expect(
      mattersOf({ body: ['L’hôpital a vacciné mille malades.', 'Il ouvre une école.'] }),
    ).toEqual(['santé'])
  })
  test('is no one word of the body, said three times', () => {
    const body = ['Le ministre de la Défense.', 'La Défense.', 'Le ministre de la Défense.']
    expect(mattersOf({ headline: 'Des accords signés', lead: 'À Hanoï.', body })).toEqual([])
  })
})

test('every subject has a code of its own that a card can hold, and folded words', () => {
  expect(new Set(SUBJECTS.map(({ code }) => code)).size).toBe(SUBJECTS.length)
  for (const { code, words } of SUBJECTS) {
    expect(code).toMatch(/^[0-9A-Za-z]$/u)
    for (const word of words.split(' ')) expect(word).toMatch(/^[!~]?[a-z0-9-]{2,}\$?$/u)
  }
})

test('no subject says a word twice', () => {
  for (const { words } of SUBJECTS) {
    const all = words.split(' ')
    expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([])
  }
})
