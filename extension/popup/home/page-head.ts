/** The page being read: outlet, date, headline, and what can be taken along. */
import { button, h } from '../../drawing/element.ts'
import type { Ink } from '../parts/ink.ts'
import type { ReadPage } from '../../reading/page.ts'
import { drawDate } from '../parts/provenance.ts'
import { outletName } from '../../telling/outlet-name.ts'

export function drawPageHead({ article, copy }: ReadPage, ink: Ink): HTMLElement {
  const { words, act } = ink
  const outlet = outletName(article, ink)
  // Three lines of it are shown.
  const title = article.headline ?? article.lead ?? article.body[0]
  return h(
    'section',
    { class: 'page-head', 'aria-labelledby': 'page-title' },
    h(
      'p',
      { class: 'kicker' },
      outlet !== undefined && h('span', { lang: 'fr' }, outlet, ' · '),
      ...drawDate(article.published, ink),
    ),
    h('h2', { id: 'page-title', lang: 'fr' }, title ?? article.id),
    copy !== 'outlet' && h('p', { class: 'copy-of' }, words.copyOf[copy]),
    h(
      'p',
      { class: 'take' },
      button(
        { class: 'quiet-press', 'data-key': 'cite', onclick: () => act.open({ kind: 'cite' }) },
        words.take.cite,
      ),
      taking(
        'copy',
        words.take.copy,
        words.take.copyLong,
        act.copyPage,
        words.take.copied,
        words.take.notCopied,
      ),
      taking(
        'keep',
        words.take.keep,
        words.take.keepLong,
        act.keepPage,
        words.take.kept,
        words.take.notKept,
      ),
    ),
  )
}

/** A button that says for two seconds what became of its press. */
function taking(
  key: string,
  label: string,
  title: string,
  take: () => Promise<boolean>,
  done: string,
  failed: string,
): HTMLElement {
  const said = h('span', { class: 'said', role: 'status' })
  const taker = button(
    {
      class: 'quiet-press',
      title,
      'data-key': `take-${key}`,
      onclick: () => {
        void take().then((ok) => {
          said.textContent = ok ? done : failed
          setTimeout(() => {
            said.textContent = ''
          }, 2_000)
        })
      },
    },
    label,
  )
  return h('span', {}, taker, said)
}
