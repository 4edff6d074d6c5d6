import { describe, expect, test } from 'vitest'
import { sketchOf } from '../../shared/duplicates/sketch.ts'
import type { ChronicleLibrary } from '../../shared/library/library.ts'
import type { Store } from '../../shared/stored/store.ts'
import type { PreparedArticle } from '../../shared/publishing/prepared.ts'
import { publicationOf, type PublicationOptions } from '../../shared/publishing/publication.ts'
import { storedLibrary } from '../../shared/library/stored.ts'
import {
  article,
  articleId,
  CORPUS,
  country,
  entityId,
  manyArticles,
  person,
  prepared,
} from '../builders.ts'

/** Puts values where a library can read them. */
export type Publish = (pairs: Iterable<readonly [key: string, value: string]>) => Promise<Store>

/** What every library must do, whatever it is stored in. */
export function libraryConformance(name: string, publish: Publish): void {
  const open = async (
    corpus: readonly PreparedArticle[],
    options?: PublicationOptions,
  ): Promise<ChronicleLibrary> =>
    storedLibrary(await publish(publicationOf(corpus, { text: 'full', ...options })))

  describe(`${name} is a library`, () => {
    test('an article comes back as it was published', async () => {
      const [visit] = CORPUS
      const answer = await (await open(CORPUS)).article(visit!.article.id)
      expect(answer).toMatchObject({
        card: {
          id: 'vietnamplus-101',
          headline: visit!.article.headline,
          lead: visit!.article.lead,
        },
        policy: 'full',
        body: visit!.article.body,
        dateline: visit!.article.dateline,
      })
      expect(answer?.entities.map(({ id }) => id)).toEqual(['person:pham-van-long', 'country:LA'])
    })

    test('what is unknown is absent, not an error', async () => {
      const library = await open(CORPUS)
      expect(await library.article(articleId('x-1'))).toBeUndefined()
      expect(await library.entity(entityId('person:personne'))).toBeUndefined()
      expect(await library.relation('FR', 'LA')).toBeUndefined()
      expect(await library.relation('LA', 'LA')).toBeUndefined()
      expect(await library.story('x')).toBeUndefined()
      expect(await library.related({ kind: 'article', id: articleId('x-1') })).toBeUndefined()
    })

    test('the headline outranks the body', async () => {
      const { hits } = await (await open(CORPUS)).search({ q: 'dépôt commun', limit: 10 })
      expect(hits[0]?.card.id).toBe('vietnamplus-240')
      expect(hits[0]?.matched).toContain('dépôt')
    })

    test('an excerpt marks the words as they are displayed', async () => {
      const { hits } = await (await open(CORPUS)).search({ q: 'delegations', limit: 10 })
      for (const { excerpt } of hits) {
        expect(excerpt!.marks.map(([start, end]) => excerpt!.text.slice(start, end))).toEqual([
          'délégation',
        ])
      }
    })

    test('an article’s copies stand apart from what is related, each with what differs', async () => {
      const answer = await (
        await open(CORPUS)
      ).related({ kind: 'article', id: articleId('vietnamplus-101') })
      expect(answer?.self?.id).toBe('vietnamplus-101')
      expect(answer?.copies.map(({ card, sameness }) => [card.id, sameness])).toEqual([
        ['lecourrier-5550', 'same'],
      ])
      expect(answer?.copies[0]?.differences.map(({ kind }) => kind)).toContain('headline')
      expect(answer?.related.map(({ card }) => card.id)).not.toContain('lecourrier-5550')
      expect(answer?.entities.find(({ kind }) => kind === 'person')).toEqual({
        id: 'person:pham-van-long',
        kind: 'person',
        name: 'Pham Van Long',
        articles: 3,
        first: '2018-05-14',
        last: '2021-09-02',
        role: 'vice-ministre',
        latest: 'ministre',
      })
    })

    test('of a shared person it is said when the related article has another office', async () => {
      const library = await open(CORPUS)
      const { related } = (await library.related({
        kind: 'article',
        id: articleId('vietnamplus-101'),
      }))!
      const roles = related.flatMap(({ card, why }) =>
        why.flatMap((reason) =>
          reason.kind === 'entity' && reason.there !== undefined
            ? [[card.published?.date, reason.role, reason.there]]
            : [],
        ),
      )
      expect(roles).toEqual([['2021-09-02', 'vice-ministre', 'ministre']])
    })

    test('a page the corpus does not hold finds its copies by its sketch', async () => {
      const { article: visit } = CORPUS[0]!
      const answer = await (
        await open(CORPUS)
      ).related({
        kind: 'page',
        page: { headline: 'Tout autre titre', lead: visit.lead, sketch: sketchOf(visit) },
      })
      expect(answer?.self).toBeUndefined()
      expect(answer?.copies.map(({ card }) => card.id)).toEqual([
        'vietnamplus-101',
        'lecourrier-5550',
      ])
    })

    test('another outlet’s own account of an event stands with the copies, and is none', async () => {
      const told = (id: string, outlet: string, headline: string, lead: string) => {
        const published = { date: '2019-02-01', basis: 'metadata' } as const
        const page = article({ id, outlet, headline, lead, published })
        const names = ['Pham Van Long', 'Vu Thi Dao'].map((name) => person(page, name))
        return prepared(page, [country(page, 'LA', 'Laos'), ...names])
      }
      const library = await open([
        told(
          'vietnamplus-19',
          'vietnamplus',
          'Le Laos et le Vietnam ouvrent leurs archives',
          'Pham Van Long et Vu Thi Dao ont présidé les travaux à Vientiane.',
        ),
        told(
          'nhandan-19',
          'nhandan',
          'Archives royales : un pas avec le Laos',
          'Reçus hier dans la capitale, Vu Thi Dao puis Pham Van Long ont salué un dépôt commun.',
        ),
      ])
      const answer = await library.related({ kind: 'article', id: articleId('vietnamplus-19') })
      expect(answer?.copies.map(({ card, sameness }) => [card.id, sameness])).toEqual([
        ['nhandan-19', 'account'],
      ])
      expect(answer?.related).toEqual([])
    })

    test('a copy that a sketch finds brings all of its dispatch', async () => {
      const dispatch = 'd-vietnamplus-101'
      const rewritten = article({
        id: 'nhandan-7',
        headline: 'Le Laos à Huê',
        lead: 'Une visite.',
        published: { date: '2018-05-15', basis: 'metadata' },
      })
      const { article: visit } = CORPUS[0]!
      const answer = await (
        await open([...CORPUS, prepared(rewritten, [], dispatch)])
      ).related({ kind: 'page', page: { lead: visit.lead, sketch: sketchOf(visit) } })
      expect(answer?.copies.map(({ card }) => card.id)).toContain('nhandan-7')
    })

    test('a copy of an unknown page is found though many articles share its words', async () => {
      const body = [
        'La délégation a visité la coopérative de Phong Diên et ses quarante serres.',
        'Les planteurs y récoltent des pamplemousses que trois navires porteront à Rotterdam.',
      ]
      const twin = article({
        id: 'lecourrier-9',
        headline: 'Des pamplemousses pour Rotterdam',
        body,
      })
      const others = Array.from({ length: 40 }, (_, n) =>
        article({
          id: `vietnamplus-${500 + n}`,
          headline: `Des pamplemousses et des serres, numéro ${n}`,
          body: ['La coopérative récolte.'],
        }),
      )
      const library = await open([twin, ...others].map((page) => prepared(page, [])))
      const page = { headline: 'Rotterdam attend nos pamplemousses', sketch: sketchOf(twin) }
      const answer = await library.related({ kind: 'page', page })
      expect(answer?.copies.map(({ card }) => card.id)).toEqual(['lecourrier-9'])
    })

    test('one subject relates two articles of a small corpus that share no word', async () => {
      const [typhoon, quake] = [
        article({ id: 'vietnamplus-1', headline: 'Typhon sur le Centre' }),
        article({ id: 'vietnamplus-2', headline: 'Un séisme secoue Kon Tum' }),
      ]
      const library = await open([prepared(typhoon!, []), prepared(quake!, [])])
      const answer = await library.related({ kind: 'article', id: typhoon!.id })
      expect(answer?.related.map(({ card }) => card.id)).toEqual(['vietnamplus-2'])
    })

    describe('première mention', () => {
      const said = (id: string, date: string | undefined, headline: string, body: string) => {
        const page = article({
          id,
          headline,
          body: [body],
          ...(date === undefined ? {} : { published: { date, basis: 'metadata' as const } }),
        })
        return prepared(page, /Laos/u.test(headline) ? [country(page, 'LA', 'Laos')] : [])
      }
      const plan = 'Le plan de partage des eaux a été signé.'
      const corpus = [
        said('x-1', '2015-03-01', 'Des eaux, un plan', 'Le partage viendra.'),
        said('x-2', '2018-05-02', 'Les eaux du Laos', plan),
        said('x-3', '2019-06-03', 'Le partage des eaux', plan),
        said('x-4', undefined, 'Le Laos et ses fleuves', plan),
        said('x-5', '2018', 'Un accord', plan),
      ]
      const idsOf = (shown: readonly { readonly card: { readonly id: string } }[]) =>
        shown.map(({ card }) => card.id)

      test('of a phrase is the earliest dated article that prints it, with what may precede', async () => {
        const library = await open(corpus)
        const answer = await library.firstMention({ kind: 'phrase', q: '« partage des eaux »' })
        expect(answer).toMatchObject({ articles: 5, others: 0, coverage: { articles: 5 } })
        expect(answer.first?.card.id).toBe('x-2')
        expect(answer.first?.excerpt?.text).toBe(plan)
        // Undated, and of a year; what holds its words apart is no mention.
        expect(idsOf(answer.mayPrecede)).toEqual(['x-5', 'x-4'])
      })

      test('what the text policy does not show may precede', async () => {
        const library = await open(corpus, { text: 'none' })
        const answer = await library.firstMention({ kind: 'phrase', q: 'partage des eaux' })
        expect(answer.first?.card.id).toBe('x-3')
        expect(answer.mayPrecede.map(({ card, isUnread }) => [card.id, isUnread])).toEqual([
          ['x-1', true],
          ['x-5', true],
          ['x-2', true],
          ['x-4', true],
        ])
      })

      test('of an entity is known from the index alone', async () => {
        const library = await open(corpus, { text: 'none' })
        const answer = await library.firstMention({ kind: 'entity', id: entityId('country:LA') })
        expect(answer).toMatchObject({ articles: 2, first: { card: { id: 'x-2' } } })
        expect(idsOf(answer.mayPrecede)).toEqual(['x-4'])
      })

      test('of a person without a public role nothing is told', async () => {
        const page = article({ id: 'x-1', headline: 'Une élève, Nguyen Thi Hoa, a gagné' })
        const library = await open([prepared(page, [person(page, 'Nguyen Thi Hoa')])])
        const id = entityId('person:nguyen-thi-hoa')
        expect(await library.firstMention({ kind: 'entity', id })).toMatchObject({ articles: 0 })
      })

      test.each(['zzz', 'le la les', '😀', '__proto__'])('of “%s” there is none', async (q) => {
        const answer = await (await open(corpus)).firstMention({ kind: 'phrase', q })
        expect(answer).toMatchObject({ articles: 0, mayPrecede: [], others: 0 })
        expect(answer).not.toHaveProperty('first')
      })

      test('of a word of every article the rest is counted', async () => {
        const library = await open(manyArticles(60))
        const answer = await library.firstMention({ kind: 'phrase', q: 'réunion' })
        expect(answer.articles).toBe(60)
        expect(answer.first?.card.published?.date.slice(0, 4)).toBe('2000')
        expect(answer.mayPrecede.length + answer.others).toBe(9)
      })
    })

    test('a story of one dispatch is no story to follow', async () => {
      const page = article({
        id: 'vietnamplus-15',
        headline: '15e réunion du Comité intergouvernemental Vietnam - Laos',
        lead: "La 15e réunion du Comité intergouvernemental avec le Laos s'est tenue à Vientiane.",
      })
      const library = await open([prepared(page, [country(page, 'LA', 'Laos')])])
      const answer = await library.related({ kind: 'article', id: articleId('vietnamplus-15') })
      expect(answer).toBeDefined()
      expect(answer).not.toHaveProperty('stories')
    })

    test('an article leads to its stories, told in order of time', async () => {
      const session = (ordinal: number, date: string) => {
        const page = article({
          id: `vietnamplus-${ordinal}`,
          headline: `${ordinal}e réunion du Comité intergouvernemental Vietnam - Laos`,
          lead: `La ${ordinal}e réunion du Comité intergouvernemental avec le Laos s'est tenue à Vientiane.`,
          published: { date, basis: 'metadata' },
        })
        return prepared(page, [country(page, 'LA', 'Laos')])
      }
      const library = await open([session(15, '2015-02-01'), session(17, '2019-02-01')])
      const answer = await library.related({ kind: 'article', id: articleId('vietnamplus-17') })
      const told = await library.story(answer!.stories![0]!.id)
      expect(told?.steps.map((step) => [step.kind, step.ordinal])).toEqual([
        ['article', 15],
        ['missing', 16],
        ['article', 17],
      ])
    })

    test('a page of nothing finds nothing, and says over what', async () => {
      const answer = await (await open(CORPUS)).related({ kind: 'page', page: {} })
      expect(answer).toMatchObject({
        copies: [],
        related: [],
        entities: [],
        coverage: { articles: 4 },
      })
    })

    test.each(['zzz', '__proto__ constructor', '!?', 'le la les', '😀', '\uFFFD'])(
      '“%s” finds nothing',
      async (q) => {
        expect((await (await open(CORPUS)).search({ q, limit: 10 })).hits).toEqual([])
      },
    )

    test.each([
      ['archives', 3],
      ['ARCHIVES', 3],
      ['l’archive', 3],
      ['depot', 3],
      ['delegation', 2],
      ['archives -dépôt', 0],
      ['Huê', 2],
      ['hue', 2],
    ])('“%s” finds %d', async (q, total) => {
      expect((await (await open(CORPUS)).search({ q, limit: 10 })).total).toBe(total)
    })

    test('a misspelt word is corrected, and said so', async () => {
      const answer = await (await open(CORPUS)).search({ q: 'délagation', limit: 10 })
      expect(answer.corrections).toEqual([{ written: 'délagation', searched: 'délégation' }])
      expect(answer.total).toBe(2)
    })

    test.each([
      [{ from: '2019' }, ['vietnamplus-240']],
      [{ to: '2018-05-14' }, ['vietnamplus-101']],
      [{ from: '2018-05', to: '2018-05' }, ['lecourrier-5550', 'vietnamplus-101']],
      [{ outlet: 'lecourrier' }, ['lecourrier-5550']],
      [{ outlet: 'inconnu' }, []],
      [{ country: 'VN' }, ['vietnamplus-240']],
      [{ country: 'vn' }, ['vietnamplus-240']],
      [{ country: 'JP' }, []],
      [{ person: 'Phạm Văn Long' }, ['lecourrier-5550', 'vietnamplus-101', 'vietnamplus-240']],
      [
        { person: 'person:pham-van-long', outlet: 'vietnamplus' },
        ['vietnamplus-101', 'vietnamplus-240'],
      ],
    ])('%j leaves of archives %j', async (filter, ids) => {
      const { hits, total } = await (
        await open(CORPUS)
      ).search({ q: 'archives', limit: 10, ...filter })
      expect(hits.map(({ card }) => card.id).sort()).toEqual(ids)
      expect(total).toBe(ids.length)
    })

    test('a name that nobody bears is told, rather than answered with nothing', async () => {
      const library = await open(CORPUS)
      await expect(
        library.search({ q: 'archives', limit: 10, organisation: 'ONU' }),
      ).rejects.toMatchObject({
        reason: 'name',
        unfit: { kind: 'organisation', said: 'ONU', fits: [] },
      })
    })

    test('by date, newest first and undated last', async () => {
      const { hits } = await (
        await open(CORPUS)
      ).search({ q: 'archives riz', limit: 10, sort: 'date' })
      expect(hits.map(({ card }) => card.id)).toEqual([
        'vietnamplus-240',
        'lecourrier-5550',
        'vietnamplus-101',
        'vietnamplus-77',
      ])
    })

    test('pages neither repeat nor skip', async () => {
      const library = await open(manyArticles(250))
      const all = await library.search({ q: 'dossier', limit: 50 })
      const pages = await Promise.all(
        [0, 10, 20, 30, 40].map((offset) => library.search({ q: 'dossier', limit: 10, offset })),
      )
      expect(pages.flatMap(({ hits }) => hits)).toEqual(all.hits)
      expect(all.total).toBe(250)
    })

    test('coverage counts what is there', async () => {
      expect(await (await open(CORPUS, { updated: '2026-01-01T00:00:00Z' })).coverage()).toEqual({
        version: expect.stringMatching(/^[0-9a-f]{16}$/u),
        updated: '2026-01-01T00:00:00Z',
        articles: 4,
        outlets: { lecourrier: 1, vietnamplus: 3 },
        years: { '2018': 2, '2021': 1 },
        first: '2018-05-14',
        last: '2021-09-02',
        undated: 1,
        text: 'full',
      })
    })

    test('a person’s roles stand with first and last attestation and their sentences', async () => {
      const dossier = await (await open(CORPUS)).entity(entityId('person:pham-van-long'))
      expect(dossier).toMatchObject({ name: 'Pham Van Long', articles: 3, undated: 0 })
      expect(
        dossier?.roles.map(({ text, first, last }) => [
          text,
          first?.published?.date,
          last?.published?.date,
        ]),
      ).toEqual([
        ['vice-ministre', '2018-05-14', '2018-05-14'],
        ['ministre', '2021-09-02', '2021-09-02'],
      ])
      expect(dossier?.roles[1]?.first?.sentence).toBe(
        'Le ministre Pham Van Long a inauguré à Vientiane un dépôt commun d’archives.',
      )
      // Two copies of one dispatch are one source, told by its earliest printing.
      expect(dossier?.roles[0]).toMatchObject({ articles: 2, sources: 1 })
      expect(dossier?.roles[0]?.first?.copies).toMatchObject([{ article: 'lecourrier-5550' }])
      const laos = await (await open(CORPUS)).entity(entityId('country:LA'))
      expect(laos?.companions[0]).toEqual({
        id: 'person:pham-van-long',
        kind: 'person',
        name: 'Pham Van Long',
        articles: 2,
      })
    })

    test('two countries, in either order', async () => {
      const library = await open(CORPUS)
      const relation = await library.relation('VN', 'LA')
      expect(relation).toMatchObject({ countries: ['LA', 'VN'], articles: 3, sources: 2 })
      expect(relation?.persons['VN']?.map(({ name }) => name)).toEqual(['Pham Van Long'])
      expect(await library.relation('LA', 'VN')).toEqual(relation)
    })

    test('suggestions begin as typed, accents or not', async () => {
      const library = await open(CORPUS)
      const kinds = async (q: string) =>
        (await library.suggest({ q, limit: 8 })).suggestions.map(({ kind, text }) => [kind, text])
      expect(await kinds('phạm v')).toContainEqual(['person', 'Pham Van Long'])
      expect(await kinds('lao')).toContainEqual(['country', 'Laos'])
      expect(await kinds('archives : le')).toContainEqual([
        'headline',
        'Archives : le Laos ouvre un dépôt commun avec le Vietnam',
      ])
      expect(await kinds('x')).toEqual([])
    })

    test.each(['none', 'excerpt'] as const)(
      'under the policy %s no text is told beyond it',
      async (text) => {
        const answer = await (await open(CORPUS, { text })).article(articleId('vietnamplus-101'))
        expect(answer?.policy).toBe(text)
        expect(answer).not.toHaveProperty('body')
        expect(answer?.card.lead === undefined).toBe(text === 'none')
        expect(answer?.passage === undefined).toBe(text === 'none')
      },
    )

    test('an empty corpus answers with nothing, everywhere', async () => {
      const library = await open([])
      expect((await library.search({ q: 'riz', limit: 5 })).total).toBe(0)
      expect((await library.suggest({ q: 'riz', limit: 5 })).suggestions).toEqual([])
      expect((await library.coverage()).articles).toBe(0)
      expect(
        (await library.related({ kind: 'page', page: { headline: 'Le riz' } }))?.related,
      ).toEqual([])
    })
  })
}
