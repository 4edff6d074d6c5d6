import type { Published } from '../article.ts'
import type { Draft, Rule } from '../draft.ts'

const DAY = /^(?<date>\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:$|T)/u

/** When the page came out: by its metadata, by its address, or by the whole date it prints. Never guessed. */
export const published: Rule = {
  name: 'published',
  apply(draft: Draft): Draft {
    const date =
      dated(draft.raw.published, 'metadata') ??
      dated(draft.raw.address?.date, 'url') ??
      draft.published
    return date === undefined ? draft : { ...draft, published: date }
  },
}

function dated(text: string | undefined, basis: Published['basis']): Published | undefined {
  const date = text === undefined ? undefined : DAY.exec(text.trim())?.groups?.['date']
  return date === undefined ? undefined : { date, basis }
}
