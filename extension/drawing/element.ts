/** Builds DOM from text and nodes. Text only ever enters as text; links only as http(s). */
import { typeset } from '../telling/typeset.ts'

type Child = Node | string | undefined | false

interface Attributes {
  readonly [name: string]: string | number | boolean | undefined | ((event: Event) => void)
}

/** `h('p', { class: 'note' }, 'Bonjour')`; `onclick` takes a function, `undefined` and `false` leave out. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue
    if (typeof value === 'function') element.addEventListener(name.slice(2), value)
    else element.setAttribute(name, value === true ? '' : `${value}`)
  }
  const isExact = EXACT.has(tag)
  for (const child of children)
    if (child !== undefined && child !== false)
      element.append(typeof child === 'string' && !isExact ? typeset(child) : child)
  return element
}

/** A button that does what its `onclick` says, and sends no form. */
export const button = (attributes: Attributes, ...children: readonly Child[]): HTMLButtonElement =>
  h('button', { type: 'button', ...attributes }, ...children)

/** Told in a row with a dot between two, in a `dotted` element: where the row breaks, no line begins or ends with one. */
export const dotted = (parts: readonly Child[]): readonly HTMLElement[] =>
  parts
    .filter((part) => part !== false && part !== undefined)
    .map((part, n) => h('span', {}, n > 0 && h('span', { class: 'dot' }, ' · '), part))

/** What is shown to the letter: what is sent, a citation to copy. */
const EXACT: ReadonlySet<string> = new Set(['dd', 'pre'])

/** A link that leaves the extension: new tab, no referrer, nothing but http and https. */
export function away(
  url: string | undefined,
  attributes: Attributes,
  ...children: Child[]
): HTMLElement {
  const safe = url !== undefined && /^https?:\/\//u.test(url)
  return safe
    ? h(
        'a',
        { ...attributes, href: url, target: '_blank', rel: 'noopener noreferrer' },
        ...children,
      )
    : h('span', attributes, ...children)
}

const SVG = 'http://www.w3.org/2000/svg'

/** A line drawing on a 20 × 20 grid, silent to screen readers. */
export function icon(path: string): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg')
  for (const [name, value] of [
    ['viewBox', '0 0 20 20'],
    ['width', '20'],
    ['height', '20'],
    ['aria-hidden', 'true'],
    ['class', 'icon'],
  ] as const)
    svg.setAttribute(name, value)
  const line = document.createElementNS(SVG, 'path')
  line.setAttribute('d', path)
  svg.append(line)
  return svg
}

export const ICONS = {
  panel: 'M3 4h14v12H3zM12 4v12',
  settings: 'M3 6h7M14 6h3M3 14h3M10 14h7M12 4v4M8 12v4',
  back: 'M12 4l-6 6 6 6',
  search: 'M9 3a6 6 0 1 0 0 12A6 6 0 0 0 9 3zM13.5 13.5L18 18',
} as const
