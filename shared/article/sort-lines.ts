/**
 * The lines of a page told apart, and the article they make: all of cleaning but the repair of glued words,
 * which few pages need.
 *
 * An ordered list of small rules. The order is part of the meaning and is stated here, once: a rule may rely
 * on every rule above it and on none below. Nothing is lost on the way: the answer says of each line of the
 * page where it went. Total, pure, linear in the page's length.
 */
import type { Article, Caption } from './article.ts'
import { draftOf, type Draft, type Role, type Rule } from './draft.ts'
import { identify } from './identity.ts'
import type { RawExtract } from './raw.ts'
import { bareCaption } from './rules/bare-caption.ts'
import { cards } from './rules/cards.ts'
import { credits } from './rules/credits.ts'
import { dateline } from './rules/dateline.ts'
import { furniture } from './rules/furniture.ts'
import { heading } from './rules/heading.ts'
import { hinted } from './rules/hinted.ts'
import { kind } from './rules/kind.ts'
import { links } from './rules/links.ts'
import { listPage } from './rules/list-page.ts'
import { lostBreaks } from './rules/lost-breaks.ts'
import { machineTranslation, withoutStrayLanguage } from './rules/machine-translation.ts'
import { outlet } from './rules/outlet.ts'
import { paragraphs } from './rules/paragraphs.ts'
import { pictureMark } from './rules/picture-mark.ts'
import { published } from './rules/published.ts'
import { repeats } from './rules/repeats.ts'
import { signOff } from './rules/sign-off.ts'
import { tail } from './rules/tail.ts'
import { timeStamp } from './rules/time-stamp.ts'

export const RULES: readonly Rule[] = [
  hinted, // before all: markup knows what text can only suggest
  listPage, // a list quotes articles, datelines and pictures: no later rule may see them
  lostBreaks, // before whatever may begin inside a line
  tail, // before what follows could be taken for captions or paragraphs
  furniture,
  pictureMark, // before datelines and headings: it frees the headline from the caption
  links,
  dateline, // before sign-offs: a mark above the dateline credits a picture
  signOff, // before credits: a lone `VNA/CVN` is a sign-off, not a credit
  timeStamp, // after the end is known: a later story's date is not this page's
  credits,
  cards, // needs captions, and that no sign-off was found
  repeats, // needs captions apart from credits
  machineTranslation, // before headings: such pages print no lead
  outlet, // needs sign-off, dateline and credits; before headings, since layouts differ
  heading, // needs pictures, links and dateline out of the way
  kind,
  bareCaption, // needs headline and lead gone: both may lack a verb
  paragraphs,
  published,
]

export const sortLines = (raw: RawExtract): Draft =>
  RULES.reduce((current, rule) => rule.apply(current), draftOf(raw))

/** What a page is, once its lines are told apart. */
export function articleOf({ raw, pieces, ...draft }: Draft): Article {
  const textsOf = (role: Role): string[] =>
    pieces.flatMap((piece) => (piece.role === role ? [piece.text] : []))
  const [headline] = textsOf('headline')
  const [lead] = textsOf('lead')
  const [signOff] = textsOf('sign-off')
  const body = textsOf('body').map(
    draft.kind === 'machine-translation' ? withoutStrayLanguage : (text) => text,
  )
  return {
    id: identify(raw.address, [headline, ...body, ...(body.length === 0 ? [lead] : [])]),
    kind: draft.kind ?? 'article',
    ...(draft.outlet !== undefined && { outlet: draft.outlet }),
    ...(raw.url !== undefined && { url: raw.url }),
    ...(headline !== undefined && { headline }),
    ...(lead !== undefined && { lead }),
    ...(draft.dateline !== undefined && { dateline: draft.dateline }),
    body,
    captions: captionsOf(pieces),
    ...(signOff !== undefined && { signOff }),
    links: textsOf('link'),
    ...(draft.published !== undefined && { published: draft.published }),
    ...(raw.captured !== undefined && { captured: raw.captured }),
  }
}

/** A credit belongs to the caption on its line or just above; alone, it credits a picture whose caption was lost. */
function captionsOf(pieces: Draft['pieces']): readonly Caption[] {
  const captions: Caption[] = []
  let uncredited: number | undefined
  for (const { role, text, line } of pieces) {
    if (role === 'dropped') continue
    if (role === 'caption') captions.push({ text })
    if (role === 'credit') {
      const near = uncredited !== undefined && line - uncredited <= 1
      captions.push(near ? { ...captions.pop(), credit: text } : { credit: text })
    }
    uncredited = role === 'caption' ? line : undefined
  }
  return captions
}
