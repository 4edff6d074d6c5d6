/** What firms conclude, win, own and are given, told just before their name: `un contrat avec`, `15% de`, `attribué à`. */
import { isOneOf } from '../../../french/word-list.ts'
import type { Word } from '../../words.ts'

/** What states and people conclude as well. */
export const DEAL =
  /^(?:accord|contrat|partenariat|protocole|memorandum|coentrepris|fusion|venture|sign|conclu|associ|negoci|coop|collabor|lev|command)/u

/** What companies alone conclude; states and leaders have accords and protocols. */
const COMPANY_DEAL =
  /^(?:contrat|coentrepris|fusion|venture|rachat|achat|command|franchise|licence)/u

/** What a firm publishes or wins, just before the verb: `un rapport publié par`, `le contrat a été remporté par`. */
export const isOfFirms = (words: readonly Word[], verb: number, plain: string): boolean =>
  /^(?:publi|remport|realis|mene|attribu|decroch)/u.test(plain) &&
  words
    .slice(Math.max(0, verb - 6), verb)
    .some((word) =>
      isOneOf(
        word.plain,
        'rapports? etudes? enquetes? sondages? classement contrats? marche appel offres chantier',
      ),
    )

/** `15% de`, behind a verb of owning. */
export const isShare = (words: readonly Word[], at: number): boolean =>
  // `7,5% des actions de Sacomreal`
  (isOneOf(words[at - 1]!.plain, "d de d'") &&
    words[at - 2]?.plain === 'actions' &&
    /^ ?%/u.test(words[at - 3]?.gap ?? '')) ||
  isOwned(words, at)

const isOwned = (words: readonly Word[], at: number): boolean =>
  isOneOf(words[at - 1]!.plain, "d de d'") &&
  /^ ?%/u.test(words[at - 1]!.gap) &&
  words
    .slice(Math.max(0, at - 8), at - 2)
    .some(({ plain }) => /^(?:det[ei]en|acqu|rach|possed|vend|control|prendr|pris)/u.test(plain))

/** A deal before the name; a lone word wants one that companies make, and a second word of deals beside it. */
export function isDealt(words: readonly Word[], from: number, lone: boolean): boolean {
  let deals = 0
  let ofCompanies = false
  for (let at = from; at > from - 8 && at >= 0; at -= 1) {
    const { capital, plain, gap } = words[at]!
    if (!capital && (DEAL.test(plain) || COMPANY_DEAL.test(plain))) {
      deals += 1
      ofCompanies ||= COMPANY_DEAL.test(plain)
      if (!lone || (ofCompanies && deals > 1)) return true
    }
    if (/[.;:!?]/u.test(gap)) return false
  }
  return false
}

/** `le marché a été attribué à`, `sa participation dans`, `détenue à 51% par`, `un consortium formé par` */
export function isDealtTo(words: readonly Word[], at: number): boolean {
  const { plain, gap } = words[at - 1]!
  const second = words[at - 2]?.plain ?? ''
  if (plain === 'dans')
    return second === 'parts' || (isOneOf(second, 'participations?') && isTraded(words, at - 2))
  if (plain === 'a') return /^(?:attribu|adjug)/u.test(second) && isOfFirms(words, at - 2, second)
  if (plain !== 'par') return false
  if (/^ ?% ?$/u.test(gap))
    return words
      .slice(Math.max(0, at - 14), at - 2)
      .some((word) => /^(?:det[ei]n|possed|control)/u.test(word.plain))
  return (
    /^(?:form|constitu|compos|dirig|men)ee?s?$/u.test(second) &&
    isOneOf(words[at - 3]?.plain, 'consortium groupement coentreprise venture')
  )
}

/** `a cédé sa participation`, `une participation de 30%`; an actor's in a film is none. */
const isTraded = (words: readonly Word[], share: number): boolean =>
  words
    .slice(Math.max(0, share - 6), share)
    .some(({ plain }) =>
      /^(?:ced|cess|vend|vent|acqu|achet|achat|rach|augment|port|redui|det[ei]n|pren|pris|renforc|relev|liquid|accro)/u.test(
        plain,
      ),
    )
