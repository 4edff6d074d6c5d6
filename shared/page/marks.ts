/**
 * What an element is for, by its tag, its names and its place: first as the outlet says, then as the web at large does.
 */
import { namingBy, type Naming } from './class-names.ts'
import { around, printsAtMost } from './measure.ts'
import type { Layout, Mark } from './site.ts'

/** How a page is read. */
export interface Marks {
  readonly namingOf: (names: string, id: string) => Naming
  /** Believes neither `aria-hidden` nor names that set something apart: some pages say so of all they have. */
  readonly lenient: boolean
  /** Whether an element holds the page's heading or its main part. */
  readonly isHolder: (element: Element) => boolean
  /** Whether it holds a picture, closely. */
  readonly isFrame: (element: Element) => boolean
}

/** How to read what stands under `root`, on pages of the outlet whose layout it is. */
export const marksOf = (root: Element, layout: Layout | undefined, lenient = false): Marks => ({
  namingOf: namingBy(layout),
  lenient,
  isHolder: memberOf(() => around(root, ['h1', 'main'])),
  isFrame: memberOf(() => around(root, ['img'], 6)),
})

/** Asked of few elements of most pages, of none of some: the set is made when it is first asked for. */
function memberOf(make: () => ReadonlySet<Element>): (element: Element) => boolean {
  let set: ReadonlySet<Element> | undefined
  return (element) => (set ??= make()).has(element)
}

/** Never text of the page. */
const UNSEEN = new Set(
  (
    'script style noscript template svg math iframe object embed canvas audio video head meta link ' +
    'select datalist button input textarea progress meter map'
  ).split(' '),
)

// A caption is a sentence or two; a box with more in it holds the article.
const LONGEST_CAPTION = 700

/** What `element` is for, `unseen` when nothing of it is read, `undefined` when it says nothing of itself. */
export function markOf(
  element: Element,
  tag: string,
  marks: Marks,
  within: Mark | undefined,
): Mark | 'unseen' | undefined {
  if (UNSEEN.has(tag)) return 'unseen'
  if (!element.hasAttributes()) return markOfTag(element, tag, marks, within)
  const naming = marks.namingOf(valueOf(element, 'class') ?? '', valueOf(element, 'id') ?? '')
  if (naming.unseen || isHidden(element, marks.lenient)) return 'unseen'
  const own = naming.own ?? microdataMark(element, tag)
  if (own !== undefined) return own
  const byTag = markOfTag(element, tag, marks, within)
  if (byTag !== undefined || within === 'boilerplate' || WHOLE.has(tag)) return byTag
  return markOfWords(element, naming, marks, within)
}

const WHOLE = new Set(['html', 'body', 'main'])

function markOfTag(
  element: Element,
  tag: string,
  { isFrame }: Marks,
  within: Mark | undefined,
): Mark | undefined {
  switch (tag) {
    case 'h1':
      return 'headline'
    case 'nav':
    case 'footer':
    case 'aside':
      return 'boilerplate'
    case 'form':
      // Some systems put one form around the whole page.
      return element.parentElement?.localName === 'body' ? undefined : 'boilerplate'
    case 'figure':
    case 'figcaption':
      return within === 'boilerplate' ? undefined : 'picture'
    case 'time':
      return 'time'
    case 'table':
      return isFrame(element) && isShort(element) ? 'picture' : undefined
    default:
      return undefined
  }
}

function markOfWords(
  element: Element,
  { words }: Naming,
  { lenient, isHolder, isFrame }: Marks,
  within: Mark | undefined,
): Mark | undefined {
  if (words.length === 0) return undefined
  if (within === 'picture') return words.includes('credit') ? 'credit' : undefined
  for (const word of words) {
    if (word === 'caption') return isShort(element) ? 'picture' : undefined
    if (word === 'lead' || word === 'kicker') return word
    if (word === 'apart' && !lenient && !isHolder(element)) return 'boilerplate'
  }
  return words.includes('picture') && isFrame(element) && isShort(element) ? 'picture' : undefined
}

function microdataMark(element: Element, tag: string): Mark | undefined {
  switch (valueOf(element, 'itemprop')) {
    case 'articleBody':
      return 'body'
    case 'headline':
      return tag === 'h1' ? 'headline' : undefined
    case 'datePublished':
      return 'time'
    default:
      return undefined
  }
}

function isHidden(element: Element, lenient: boolean): boolean {
  if (valueOf(element, 'hidden') !== undefined) return true
  if (!lenient && valueOf(element, 'aria-hidden') === 'true') return true
  const style = valueOf(element, 'style')
  return style !== undefined && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(style)
}

// Not `getAttribute`: for a class linkedom builds a list of them, on every element.
const valueOf = (element: Element, name: string): string | undefined =>
  element.getAttributeNode(name)?.value

const isShort = (element: Element): boolean => printsAtMost(element, LONGEST_CAPTION)
