/**
 * Generated news with what recognition would have found in it: persons with their roles, countries, some copies.
 *
 * Cheap enough for 100,000: names are put into the text, not sought there. An article depends on its number alone.
 */
import type { Article } from '../../shared/article/article.ts'
import type { Entity } from '../../shared/entities/entity.ts'
import type { PreparedArticle } from '../../shared/publishing/prepared.ts'
import { country, person, prepared } from '../builders.ts'
import { newsGenerator } from './search/generated-news.ts'
import { generator } from './search/known-items.ts'

const FAMILIES = 'Dang Vu Bui Hoang Phan Truong Ngo Duong Ly Trinh'.split(' ')
const MIDDLES = 'Quoc Thanh Minh Xuan Hong Kim Duc Ngoc'.split(' ')
const GIVEN = 'Vinh Hai Binh Lam Tuyet Khoa Nga Phuc Quyen Tam Yen Cuong'.split(' ')
const OFFICES = ['ministre', 'vice-ministre', 'ambassadeur', 'directeur', 'président']
const COUNTRIES = [
  ['VN', 'Vietnam'],
  ['LA', 'Laos'],
  ['CL', 'Chili'],
  ['JP', 'Japon'],
  ['FR', 'France'],
  ['GH', 'Ghana'],
  ['KH', 'Cambodge'],
  ['RU', 'Russie'],
] as const

/** One article in so many is the copy of the one before it. */
const COPIES = 20

export function* preparedNews(count: number, from = 0): Generator<PreparedArticle> {
  const news = newsGenerator()
  for (let number = from; number < from + count; number += 1) {
    const isCopy = number % COPIES === 1
    const page = news.article(isCopy ? number - 1 : number)
    const { article, entities } = peopled(page, isCopy ? number - 1 : number)
    const { id } = news.article(number)
    const dispatch = number % COPIES < 2 ? `d-${page.id}` : undefined
    yield prepared({ ...article, id }, entities, dispatch)
  }
}

function peopled(
  page: Article,
  number: number,
): { readonly article: Article; readonly entities: readonly Entity[] } {
  const draw = generator(number * 7919 + 1)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(draw() ** 2 * list.length)]!
  const names = Array.from(
    { length: 1 + Math.floor(draw() * 3) },
    () => `${pick(FAMILIES)} ${pick(MIDDLES)} ${pick(GIVEN)}`,
  )
  const told = [...new Set(names)].map((name) => ({ name, office: pick(OFFICES) }))
  const states = [...new Set([pick(COUNTRIES), pick(COUNTRIES)])]
  const sentences = told.map(
    ({ name, office }) =>
      `Le ${office} ${name} en a parlé, ${states.map(([, state]) => state).join(', ')} compris.`,
  )
  const article = { ...page, body: [...page.body, ...sentences] }
  return {
    article,
    entities: [
      ...told.map(({ name, office }) =>
        person(article, name, { text: office, normal: { office, country: 'VN' } }),
      ),
      ...states.map(([iso, state]) => country(article, iso, state)),
    ],
  }
}
