import { describe, expect, test } from 'vitest'
import type { Article } from '../../../shared/article/article.ts'
import { topicName, topicsOf } from '../../../shared/related/topics.ts'
import { article } from '../../builders.ts'

const articleOf = (headline: string, lead: string, ...body: string[]): Article =>
  article({ headline, lead, body })

const mainsOf = (page: Article): readonly string[] =>
  topicsOf(page)
    .filter(({ isMain }) => isMain)
    .map(({ code }) => topicName(code))

describe('what the whole of a page makes of its words', () => {
  test.each([
    ['Physique : cinq médailles pour cinq lycéens', 'L’Olympiade d’Asie s’est achevée dimanche.'],
    ['WorldSkills : une médaille pour un lycéen', 'Il étudie dans une école de Huê.'],
  ])('the medals of a school contest are no sport: %s', (headline, lead) => {
    expect(mainsOf(articleOf(headline, lead))).toContain('éducation')
    expect(mainsOf(articleOf(headline, lead))).not.toContain('sport')
  })

  test.each([
    ['Échecs : une médaille à l’Olympiade d’échecs', 'La grand-maître a gagné neuf parties.'],
    ['Deux médailles en natation', 'Les nageuses ont gagné aux jeux Olympiques.'],
  ])('those of a game are: %s', (headline, lead) => {
    expect(mainsOf(articleOf(headline, lead))).toContain('sport')
  })

  test.each([
    ['Les écoles rouvrent après le typhon', 'Les professeurs ont nettoyé les classes.'],
    ['L’aéroport fermé par les inondations', 'Une centaine de vols sont annulés.'],
    ['Séisme : les hôpitaux débordés', 'Des médecins militaires sont envoyés.'],
  ])('what a disaster has struck is not what the page is about: %s', (headline, lead) => {
    expect(mainsOf(articleOf(headline, lead))).toEqual(['catastrophe'])
  })

  test('a crash is about what crashed as well', () => {
    const mains = mainsOf(articleOf('Accident de train près de Vinh', 'La voie ferrée est coupée.'))
    expect(mains).toContain('transports')
    expect(mains).toContain('catastrophe')
  })

  test('a message of sympathy is about what befell', () => {
    const mains = mainsOf(
      articleOf('Message de condoléances', 'Un séisme a frappé le pays voisin.'),
    )
    expect(mains).toContain('catastrophe')
  })

  test('minutes that are signed are no trial', () => {
    const mains = mainsOf(articleOf('Un procès-verbal signé à Hanoï', 'Le procès-verbal est bref.'))
    expect(mains).not.toContain('justice')
  })

  test('soldiers in a rescue are no defence', () => {
    const mains = mainsOf(
      articleOf(
        'Un village reconstruit',
        'Des soldats y ont travaillé.',
        'Un colonel les guidait.',
      ),
    )
    expect(mains).not.toContain('défense')
  })
})
