import { describe, expect, test } from 'vitest'
import type { Article } from '../../../../shared/article/article.ts'
import { topicName, topicsOf } from '../../../../shared/related/subjects/topics.ts'
import { article } from '../../../builders.ts'

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
    ['Les classes rouvrent', 'Écoles et lycées ont été nettoyés après la coulée de boue.'],
    ['Séisme : les hôpitaux débordés', 'Des médecins militaires sont envoyés.'],
  ])('what a disaster has struck is not what the page is about: %s', (headline, lead) => {
    expect(mainsOf(articleOf(headline, lead))).toEqual(['catastrophe'])
  })

  test('what a parliament passes is legislation', () => {
    const passed = articleOf('Le projet de loi est adopté', 'Le Parlement a tranché.')
    expect(mainsOf(passed)).toContain('législation')
    const met = articleOf('Les députés sont à Vinh', 'Une session s’ouvre.')
    expect(mainsOf(met)).not.toContain('législation')
  })

  test('the ships of a navy in a port are no news of ports', () => {
    const called = articleOf('Un patrouilleur au port de Vinh', 'Le navire y fait escale.')
    expect(mainsOf(called)).toEqual(['défense'])
    const trade = articleOf('Un cargo au port de Vinh', 'Le navire y fait escale.')
    expect(mainsOf(trade)).toContain('transports')
  })

  test('a crash is about what crashed as well', () => {
    const mains = mainsOf(articleOf('Accident de train près de Vinh', 'La voie ferrée est coupée.'))
    expect(mains).toContain('transports')
    expect(mains).toContain('catastrophe')
  })

  test('on a road it is no news of roads, unless it is about their safety', () => {
    const bus = 'Collision entre un bus et un camion'
    expect(mainsOf(articleOf(bus, 'Huit passagers ont été tués.'))).toEqual(['catastrophe'])
    const rules = 'Sécurité routière : moins d’accidents de moto, de bus et de camion'
    expect(mainsOf(articleOf(rules, 'Les radars routiers sont plus nombreux.'))).toContain(
      'transports',
    )
  })

  test('a new way to fly brings guests, a runway none', () => {
    const line = articleOf('Une ligne aérienne relie Vinh à Oslo', 'Deux vols par semaine.')
    expect(mainsOf(line)).toEqual(['transports', 'tourisme'])
    const runway = articleOf('Une piste refaite', 'Les avions se posent à nouveau à Vinh.')
    expect(mainsOf(runway)).not.toContain('tourisme')
    const sold = articleOf('Vente en ligne de billets', 'Des avions miniatures sont saisis.')
    const crossed = articleOf('Une ligne rouge', 'Des avions de chasse ont survolé le détroit.')
    for (const page of [sold, crossed]) expect(mainsOf(page)).not.toContain('tourisme')
  })

  test('what is on a plate is no harvest', () => {
    const soup = articleOf('Le pho, une soupe aimée', 'Bœuf, poulet et pâtes de riz y cuisent.')
    expect(mainsOf(soup)).toContain('culture')
    expect(mainsOf(soup)).not.toContain('agriculture')
    expect(mainsOf(articleOf('Le bœuf se vend mieux', 'Les élevages grandissent.'))).toContain(
      'élevage',
    )
  })

  test('what ails pigs is no news of hospitals', () => {
    const pest = articleOf('Un vaccin contre la peste porcine', 'Les éleveurs l’attendent.')
    expect(mainsOf(pest)).toEqual(['élevage'])
  })

  test.each([
    ['Feux d’artifice : la finale', 'L’équipe finlandaise a remporté la victoire.'],
    ['La finale d’un concours de cuisine', 'Un plat de nouilles a remporté la victoire.'],
  ])('a contest of the arts is no game: %s', (headline, lead) => {
    expect(mainsOf(articleOf(headline, lead))).toContain('culture')
    expect(mainsOf(articleOf(headline, lead))).not.toContain('sport')
  })

  test.each([
    ['Une classe de vietnamien à Lyon', 'La diaspora y envoie quarante élèves.', true],
    ['À Brno, une école pour parler vietnamien', 'Des enseignants de la diaspora l’animent.', true],
    ['La diaspora offre une école à Vinh', 'Quarante élèves y entrent.', false],
  ])('Vietnamese is taught abroad, which is no news of schools: %s', (headline, lead, isTaught) => {
    const mains = mainsOf(articleOf(headline, lead))
    expect(mains).toContain('diaspora')
    expect(mains.includes('éducation')).toBe(!isTaught)
  })

  test('where shops stand is no trade', () => {
    const mains = mainsOf(articleOf('Un centre commercial ouvre à Vinh', 'Il a trois étages.'))
    expect(mains).not.toContain('commerce')
  })

  test('a bourse among pupils is a grant', () => {
    const grants = articleOf('Une bourse pour trente élèves', 'L’université les accueille.')
    expect(mainsOf(grants)).toEqual(['éducation'])
    expect(
      mainsOf(articleOf('La bourse recule', 'L’indice boursier a perdu deux points.')),
    ).toEqual(['finance'])
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
