/**
 * What the names that an element bears say of it: names the outlet is known by, else the words they are made of.
 *
 * `article__related-news` is made of `article`, `related`, `news`. Words are those that sites use everywhere, in
 * English, French and Vietnamese; a word that says two things (`content`, `box`) is not among them.
 */
import { CMS } from './sites/cms.ts'
import type { Layout, Mark } from './site.ts'

export interface Naming {
  /** What the outlet means by one of the names. */
  readonly own?: Mark
  readonly unseen: boolean
  /** What the words say, in order. */
  readonly words: readonly Word[]
}

export type Word = 'caption' | 'lead' | 'kicker' | 'apart' | 'picture' | 'credit'

/** Names that mean the same on every site that uses them: WordPress, Joomla and the large Vietnamese systems. */
const COMMON: Layout = {
  ...CMS,
  '.entry-content': 'body',
  '.post-content': 'body',
  '.post-body': 'body',
  '.article-content': 'body',
  '.article-body': 'body',
  '.article__body': 'body',
  '.article__content': 'body',
  '.articleBody': 'body',
  '.story-body': 'body',
  '.detail-content': 'body',
  '.content-detail': 'body',
  '.news-content': 'body',
  '.fck_detail': 'body',
  '.wp-caption': 'picture',
  '.wp-caption-text': 'picture',
  // Joomla's K2, which Nhân Dân ran on before 2022: its addresses hold `/item/`.
  '.itemTitle': 'headline',
  '.itemIntroText': 'lead',
  '.itemFullText': 'body',
  '.itemImageBlock': 'picture',
  '.itemImageCredits': 'credit',
  '.itemDateCreated': 'time',
}

// `rennab` and `sda` are banner and ads spelt backwards, against blockers.
const APART =
  'related relate relatednews similar similaires recommend recommended recommendation suggestions readmore ' +
  'share shares sharing sharedaddy social socials addthis addtoany comment comments disqus respond commentaires ' +
  'ad ads adv advert advertisement adsbygoogle dfp gpt banner rennab sda sponsor sponsored promo taboola outbrain ' +
  'newsletter subscribe breadcrumb breadcrumbs nav navbar navigation menu submenu topbar toolbar ' +
  'footer copyright sidebar popular trending mostread tag tags keyword keywords hashtag pagination pager ' +
  'widget cookie gdpr popup modal rating vote print author byline search skip jp ' +
  'lienquan quangcao binhluan chiase tinlienquan'

const WORDS: ReadonlyMap<string, Word> = new Map(
  (
    [
      ['caption', 'caption figcaption legend legende imgcaption imagecaption'],
      ['lead', 'sapo chapo chapeau standfirst lede accroche'],
      ['kicker', 'kicker surtitre suptitle supertitle overline eyebrow'],
      ['picture', 'photo image img pic picture avatar thumb thumbnail'],
      ['credit', 'credit credits source photographer'],
      ['apart', APART],
    ] as const
  ).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
)

// For screen readers: it names a region of the page, not the article.
const UNSEEN = /(?:^|\s)(?:visually-hidden|screen-reader-text|sr-only|d-none)(?:\s|$)/u

// WordPress names a story's wrapper for its tags and categories.
const FILED = /^(?:tag|category|post|type|status|format)-/u

/** A reader of names that remembers: a page bears the same few hundred times. */
export function namingBy(layout: Layout | undefined): (names: string, id: string) => Naming {
  const marks = new Map<string, Mark>(Object.entries({ ...COMMON, ...layout }))
  const known = new Map<string, Naming>()
  return (names, id) => {
    const key = `${names}\n${id}`
    let naming = known.get(key)
    if (naming === undefined) known.set(key, (naming = read(names, id, marks)))
    return naming
  }
}

function read(names: string, id: string, marks: ReadonlyMap<string, Mark>): Naming {
  // No editor names an element twenty times; whoever does is not listened to.
  const list = names.split(/\s+/u, 20).filter((name) => name !== '')
  const own = [...list.map((name) => `.${name}`), `#${id}`].map((name) => marks.get(name))
  const mark = own.find((found) => found !== undefined)
  return {
    unseen: UNSEEN.test(names),
    words: [...list, id].flatMap((name) => wordsOf(name.slice(0, 80))),
    ...(mark !== undefined && { own: mark }),
  }
}

const wordsOf = (name: string): readonly Word[] =>
  FILED.test(name)
    ? []
    : name
        .replace(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/gu, '-')
        .toLowerCase()
        .split(/[-_\d]+/u)
        .flatMap((word) => WORDS.get(word) ?? [])
