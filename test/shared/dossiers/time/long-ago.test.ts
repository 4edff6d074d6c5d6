import { describe, expect, test } from 'vitest'
import { entityIn, page, relationIn } from '../dossiers-of.ts'

const ID = 'person:ly-thi-hoa'

const rolesOf = (...said: readonly (readonly [date: string | undefined, lead: string])[]) =>
  (entityIn([said.map(([date, lead], n) => page(`x-${n}`, date, { lead }))], ID)?.roles ?? []).map(
    ({ text, recalled, last }) => [text, recalled ?? false, last?.published?.date],
  )

describe('what is told of an earlier year attests nothing of the page’s own day', () => {
  test.each([
    'Les deux pays sont partenaires depuis octobre 2011, lors de la venue de la chancelière Ly Thi Hoa.',
    'Il a rappelé la visite d’État de la présidente Ly Thi Hoa en 2016.',
    'Il a cité les séjours du ministre Do Van Minh en mars 1994 et de la présidente Ly Thi Hoa en avril 2010.',
    'Il a cité les séjours du général Do Van Minh, en mars 1994, et de la présidente Ly Thi Hoa.',
    'La présidente Ly Thi Hoa s’est rendue à Hanoï en novembre 2000.',
    'En novembre 2000, la présidente Ly Thi Hoa a ouvert le premier lycée.',
    'Le 16 mai 2016, la présidente Ly Thi Hoa a levé l’embargo.',
  ])('%s', (lead) => {
    expect(rolesOf(['2024-01-18', lead])).toMatchObject([[expect.any(String), true, '2024-01-18']])
  })

  test.each([
    'La présidente Ly Thi Hoa a rappelé que les relations dataient de 1975.',
    'Lors de son entretien avec la présidente Ly Thi Hoa, il a cité l’accord de 2012.',
    'Depuis 2012, la présidente Ly Thi Hoa plaide pour la paix.',
    'En 2012, la présidente Ly Thi Hoa l’a rappelé, le chantier était fermé.',
    'La visite d’État de la présidente Ly Thi Hoa, du 14 au 16 janvier 2024, fait suite à celle de 2016.',
    'La visite de la présidente Ly Thi Hoa au Vietnam est la première depuis 2016.',
    'Il a rappelé la visite de l’ancienne présidente Ly Thi Hoa en 2016.',
    'La venue de la présidente Ly Thi Hoa en décembre 2023 a été saluée.',
  ])('of its day: %s', (lead) => {
    expect(rolesOf(['2024-01-18', lead])).toMatchObject([
      [expect.stringContaining('présidente'), false, '2024-01-18'],
    ])
  })

  test('a later recollection neither stretches an office nor stands beside it', () => {
    expect(
      rolesOf(
        ['2016-05-03', 'La présidente Ly Thi Hoa a ouvert le forum.'],
        ['2024-01-18', 'Il a rappelé la visite d’État de la présidente Ly Thi Hoa en 2016.'],
      ),
    ).toEqual([['présidente', false, '2016-05-03']])
  })

  test('who was there long ago is on nobody’s side of a relation', () => {
    const one = page('x-1', '2022-11-24', {
      headline: 'Vietnam - Algérie : soixante ans d’amitié',
      lead: 'Le Vietnam et l’Algérie ont célébré leur amitié, jeudi à Alger.',
      body: ['Il a cité la visite du président vietnamien Nguyen Van Hoa en avril 2010.'],
    })
    expect(relationIn([[one]], 'DZ', 'VN')?.persons['VN'] ?? []).toEqual([])
  })

  test.each([
    [
      'raconte l’amour d’une princesse et du marchand Honda Ichiro, venu de Nagasaki au XVIIe siècle',
      [],
    ],
    ['a été payé par le marchand Honda Ichiro, venu de Nagasaki la veille', ['Honda Ichiro']],
  ])('who lived in another century stands at no event: %s', (said, names) => {
    const one = page('x-1', '2023-09-23', {
      headline: 'Vietnam - Japon : un opéra pour l’amitié',
      lead: 'Un opéra a été créé à Hanoï à l’occasion du 50e anniversaire des relations diplomatiques entre le Vietnam et le Japon.',
      body: [`L’opéra ${said}.`],
    })
    const other = page('y-2', '2022-08-22', {
      lead: 'Une procession a rejoué les noces du marchand japonais Honda Ichiro.',
    })
    const [event] = relationIn([[one, other]], 'JP', 'VN')?.events ?? []
    expect(event?.persons?.['JP'] ?? []).toEqual(names)
  })
})
