/** CSL-JSON, what citation processors take: one item in an array. */
import { partsOfDate, type Citation } from './citation.ts'

export function cslJson({ id, headline, outlet, credit, date, url, consulted }: Citation): string {
  const item = {
    id,
    type: 'article-newspaper',
    ...(headline !== undefined && { title: headline }),
    ...(outlet !== undefined && { 'container-title': outlet }),
    ...(credit !== undefined && { author: [{ literal: credit }] }),
    ...(date !== undefined && { issued: { 'date-parts': [partsOfDate(date)] } }),
    ...(url !== undefined && { URL: url }),
    accessed: { 'date-parts': [partsOfDate(consulted)] },
    language: 'fr',
  }
  return `${JSON.stringify([item], undefined, 2)}\n`
}
