/** Exactly what a request says of the page, field by field, then as it goes over the wire. */
import { readQuery } from '../../../shared/related/query/query-text.ts'
import { writeProfile } from '../../../shared/related/query/profile-text.ts'
import { h } from '../../drawing/element.ts'
import type { FullInk } from '../parts/ink.ts'
import type { Companion } from '../model/model.ts'

/** A person goes with the first role that the page prints. */
const nameSent = ({ name, role }: { readonly name: string; readonly role?: string }): string =>
  role === undefined ? name : `${name} (${role})`

export function drawSent({ page }: Companion, ink: FullInk): readonly (HTMLElement | false)[] {
  const { words, options } = ink
  if (page.kind !== 'read') return []
  const query = page.question?.query ?? {}
  const asked = query.query === undefined ? undefined : readQuery(query.query)
  const terms = (asked?.terms ?? []).map(({ term }) => term)
  const shown: readonly (readonly [string, string | undefined])[] = [
    [words.sent.identity, query.id],
    [words.sent.headline, query.headline],
    [words.sent.lead, query.lead],
    [words.sent.published, query.published],
    [words.sent.names, asked?.names.map(nameSent).join(', ')],
    // A name stands among the terms as `country:VN`.
    [words.sent.namesIndexed, terms.filter((term) => term.includes(':')).join(' ')],
    [words.sent.terms, terms.filter((term) => !term.includes(':')).join(' ')],
    [words.sent.marks, asked && writeProfile(asked.profile)],
    [words.sent.sketch, query.sketch],
  ]
  return [
    h(
      'p',
      {},
      options.mode === 'private' ? words.sent.private : words.sent.detail(options.service),
    ),
    options.mode !== 'private' &&
      h(
        'dl',
        { class: 'sent' },
        ...shown.flatMap(([label, value]) =>
          value === undefined || value === ''
            ? []
            : [h('dt', {}, label), h('dd', { lang: 'fr' }, value)],
        ),
      ),
    options.mode !== 'private' && h('p', { class: 'quiet' }, words.sent.never),
    options.mode !== 'private' &&
      h(
        'details',
        {},
        h('summary', {}, words.sent.raw),
        h('pre', { tabindex: '0' }, JSON.stringify(query, undefined, 2)),
      ),
  ]
}
