/** What a member of a request may be, in our own words: a text, a number, a day, a country, an identifier. */
import * as v from 'valibot'
import { readArticleId } from '../shared/article/article.ts'
import { isIso } from '../shared/french/calendar.ts'
import { pattern } from '../shared/french/letters.ts'
import { COUNTRY_FORM } from '../shared/library/asked-forms.ts'
import { readEntityId } from '../shared/entities/entity.ts'

// C0 and C1 controls without tab and line ends, which a pasted headline may hold.
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/u
// Spaces and marks of direction alone are no text.
const printed = pattern('[^\\p{C}\\p{Z}]', 'u')
const isPrinted = (text: string): boolean => /[!-~]/u.test(text) || printed().test(text)
const DAY = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u

export const plain = (limit: number) =>
  v.pipe(
    v.string('must be text, given once'),
    v.maxLength(limit, `must be at most ${limit} characters`),
    v.check((text) => !CONTROL.test(text), 'must hold no control characters'),
    v.trim(),
    v.check(isPrinted, 'must not be empty'),
  )

export const whole = (least: number, most: number) => {
  const told = `must be a whole number from ${least} to ${most}, given once`
  return v.pipe(
    v.string(told),
    v.regex(/^\d{1,6}$/u, told),
    v.transform(Number),
    v.minValue(least, told),
    v.maxValue(most, told),
  )
}

export const day = v.pipe(
  v.string('must be a date, given once'),
  v.regex(DAY, 'must be a date: 2019, 2019-03 or 2019-03-12'),
  v.check((iso) => !DAY.test(iso) || isIso(iso), 'must be a day that the calendar has'),
)
export const country = v.pipe(
  v.string('must be a country, given once'),
  v.regex(COUNTRY_FORM, 'must be a country’s two letters or its name: VN, Vietnam'),
  v.description('two letters, or a name as articles print it: VN, Vietnam'),
  v.transform((said) =>
    /^(?:country:)?[A-Za-z]{2}$/u.test(said) ? said.slice(-2).toUpperCase() : said,
  ),
)

/** `person:bui-thanh-son`, `bui-thanh-son`, `Bui Thanh Son`. */
export const name = v.pipe(
  plain(160),
  v.description(
    'an identifier, or a whole name as articles print it: Bui Thanh Son; one that fits nobody is unknown, one that fits several is refused',
  ),
)

export const articleId = v.pipe(
  v.string('must be text'),
  v.check(
    (text) => readArticleId(text) !== undefined,
    'must be an article’s identifier: vietnamplus-160915',
  ),
  v.transform((text) => readArticleId(text)!),
)

export const entityId = v.pipe(
  v.string('must be text'),
  v.check(
    (text) => readEntityId(text) !== undefined,
    'must be an entity’s identifier: person:bui-thanh-son',
  ),
  // `country:in` is `country:IN`, as `country=in` is.
  v.transform((text) =>
    readEntityId(
      text.replace(/^country:[a-z]{2}$/u, (id) => `country:${id.slice(-2).toUpperCase()}`),
    )!,
  ),
)

export const within = (limit: number) =>
  v.pipe(
    v.string('must be text'),
    v.maxLength(limit, `must be at most ${limit} characters`),
    v.check((text) => !CONTROL.test(text), 'must hold no control characters'),
  )
