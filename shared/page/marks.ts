/**
 * What an element is for, by its tag, its classes and its place: first as the outlet says, then as the web at large does.
 */
import { around, printsAtMost } from './measure.ts'
import { CMS } from './sites/cms.ts'
import type { Layout, Mark } from './site.ts'

/** Names that mean the same on every site that uses them: WordPress, Drupal and the large Vietnamese systems. */
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
  '.vnnews-ct-post': 'body',
}

/** Never text of the page. */
const UNSEEN = new Set(
  (
    'script style noscript template svg math iframe object embed canvas audio video head meta link ' +
    'select datalist button input textarea progress meter map'
  ).split(' '),
)

/** Never text of the article. */
const APART = new Set(['nav', 'footer', 'aside'])

// Parts of class names, in English, French and Vietnamese. `rennab` and `sda` are banner and ads spelt backwards.
const APART_WORDS = new Set(
  (
    'related relate relatednews similar similaires recommend recommended recommendation suggestions readmore ' +
    'share shares sharing sharedaddy social socials addthis addtoany comment comments disqus respond commentaires ' +
    'ad ads adv advert advertisement adsbygoogle dfp gpt banner rennab sda sponsor sponsored promo taboola outbrain ' +
    'newsletter subscribe breadcrumb breadcrumbs nav navbar navigation menu submenu topbar toolbar ' +
    'footer copyright sidebar popular trending mostread tag tags keyword keywords hashtag pagination pager ' +
    'widget cookie gdpr popup modal rating vote print author byline search skip jp ' +
    'lienquan quangcao binhluan chiase tinlienquan'
  ).split(' '),
)

// A hidden heading is for screen readers: it names a region of the page, not the article.
const UNSEEN_WORDS = new Set(['visually-hidden', 'screen-reader-text', 'sr-only', 'd-none'])

const LEAD_WORDS = new Set(['sapo', 'chapo', 'chapeau', 'standfirst', 'lede', 'accroche'])
const CAPTION_WORDS = new Set([
  'caption',
  'figcaption',
  'legend',
  'legende',
  'imgcaption',
  'imagecaption',
])
const PICTURE_WORDS = new Set([
  'photo',
  'image',
  'img',
  'pic',
  'picture',
  'avatar',
  'thumb',
  'thumbnail',
])
const CREDIT_WORDS = new Set(['credit', 'credits', 'source', 'copyright', 'photographer'])
const KICKER_WORDS = new Set([
  'kicker',
  'surtitre',
  'suptitle',
  'supertitle',
  'overline',
  'eyebrow',
])

// A caption is a sentence or two; a box with more in it holds the article.
const LONGEST_CAPTION = 700

/** How a page is read: the outlet's own marks over those that hold everywhere. */
export interface Marks {
  readonly names: ReadonlyMap<string, Mark>
  /** Believes neither `aria-hidden` nor class names that set something apart: some pages say so of all they have. */
  readonly lenient: boolean
  /** Elements that hold the page's heading or its main part. */
  readonly holders: ReadonlySet<Element>
  /** Elements that hold a picture, closely. */
  readonly frames: ReadonlySet<Element>
}

/** How to read what stands under `root`. */
export const marksOf = (root: Element, layout: Layout | undefined, lenient = false): Marks => ({
  names: new Map<string, Mark>(Object.entries({ ...COMMON, ...layout })),
  lenient,
  holders: around(root, 'h1, main'),
  frames: around(root, 'img', 6),
})

/** What `element` is for, `unseen` when nothing of it is read, `undefined` when it says nothing of itself. */
export function markOf(
  element: Element,
  { names: marks, lenient, holders, frames }: Marks,
  within: Mark | undefined,
): Mark | 'unseen' | undefined {
  const tag = element.localName
  if (UNSEEN.has(tag)) return 'unseen'
  const names = (element.getAttribute('class') ?? '').split(/\s+/u)
  const id = element.getAttribute('id')
  if (isHidden(element, names, lenient)) return 'unseen'
  const own = ownMark(names, id, marks) ?? microdataMark(element)
  if (own !== undefined) return own
  if (tag === 'h1') return 'headline'
  if (within === 'boilerplate') return undefined
  if (APART.has(tag)) return 'boilerplate'
  // Some systems put one form around the whole page.
  if (tag === 'form') return element.parentElement?.localName === 'body' ? undefined : 'boilerplate'
  if (tag === 'figure' || tag === 'figcaption') return 'picture'
  if (tag === 'time') return 'time'
  if (tag === 'html' || tag === 'body' || tag === 'main') return undefined
  const words = wordsOf(names, id)
  if (within === 'picture')
    return words.some((word) => CREDIT_WORDS.has(word)) ? 'credit' : undefined
  for (const word of words) {
    if (CAPTION_WORDS.has(word)) return isShort(element) ? 'picture' : undefined
    if (LEAD_WORDS.has(word)) return 'lead'
    if (KICKER_WORDS.has(word)) return 'kicker'
    if (!lenient && APART_WORDS.has(word) && !holders.has(element)) return 'boilerplate'
  }
  const boxed = tag === 'table' || words.some((word) => PICTURE_WORDS.has(word))
  return boxed && frames.has(element) && isShort(element) ? 'picture' : undefined
}

function ownMark(
  names: readonly string[],
  id: string | null,
  marks: Marks['names'],
): Mark | undefined {
  for (const name of names) {
    const mark = marks.get(`.${name}`)
    if (mark !== undefined) return mark
  }
  return id === null ? undefined : marks.get(`#${id}`)
}

function microdataMark(element: Element): Mark | undefined {
  switch (element.getAttribute('itemprop')) {
    case 'articleBody':
      return 'body'
    case 'headline':
      return element.localName === 'h1' ? 'headline' : undefined
    case 'datePublished':
      return 'time'
    default:
      return undefined
  }
}

function isHidden(element: Element, names: readonly string[], lenient: boolean): boolean {
  if (element.getAttribute('hidden') !== null) return true
  if (!lenient && element.getAttribute('aria-hidden') === 'true') return true
  if (names.some((name) => UNSEEN_WORDS.has(name))) return true
  const style = element.getAttribute('style')
  return style !== null && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(style)
}

/** `article__related-news` is `article`, `related`, `news`; so is `articleRelatedNews`. */
function wordsOf(names: readonly string[], id: string | null): readonly string[] {
  return (id === null ? names : [...names, id])
    .filter((name) => !/^(?:tag|category|post|type|status|format)-/u.test(name))
    .flatMap((name) =>
      name
        .replace(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/gu, '-')
        .toLowerCase()
        .split(/[-_\d]+/u),
    )
}

const isShort = (element: Element): boolean => printsAtMost(element, LONGEST_CAPTION)
