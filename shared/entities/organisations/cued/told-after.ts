/** What stands behind the name of a company and tells that it is one: what it does, its own, its letters. */
import { hasCapitals, isAllCapitals, isCapitalised } from '../../../french/letters.ts'
import { isOneOf } from '../../../french/word-list.ts'
import { SPEAKS } from '../../gazetteer/not-names.ts'
import type { Word } from '../../words.ts'
import { isBareAcronym } from '../letters/acronyms.ts'
import { DEAL } from './deals.ts'
import { doesAsFirm } from './doings.ts'
import type { Run } from '../runs.ts'
import { DOES, HELD, isNoPerson, isUnmet, type Others } from './company-cues.ts'

/** `avec Saigontel (SGT)`: a share's letters are drawn from the firm's one word, in order; `le Bitcoin (BTC)` is no firm. */
function isCoded(words: readonly Word[], { from, to }: Run): boolean {
  const code = words[to + 1]
  if (from < to || code?.gap !== ' (' || !isAllCapitals(code.text, 3, 5)) return false
  if (isOneOf(words[from - 1]?.plain, 'le la l un une du des ce cette')) return false
  const { plain } = words[from]!
  let at = -1
  for (const letter of code.text.toLowerCase()) {
    const next = plain.indexOf(letter, at + 1)
    if (next < 0 || (at < 0 && next > 0)) return false
    at = next
  }
  return words[to + 2]?.gap.startsWith(')') !== false
}

export function isToldAfter(words: readonly Word[], run: Run, known: () => Others): boolean {
  const first = words[run.to + 1]
  if (isCoded(words, run)) return isUnmet(words[run.from]!, known())
  if (first?.gap !== ' ' || first.capital) return false
  // `le maire de Béziers a ouvert`, `le constructeur d'Ingolstadt a livré`: who does it stands before
  const plainly = words.slice(run.from, run.to + 1).every(({ text }) => isCapitalised(text))
  if (plainly && isOneOf(words[run.from - 1]?.plain, "de d d' du des")) return false
  if (isOneOf(first.plain, 'de d')) return false
  let at = run.to + 1
  while (
    at < run.to + 4 &&
    isOneOf(words[at]?.plain, 'a ont va vont vient doit compte avait de d deja aussi egalement')
  )
    at += 1
  const { plain = '' } = words[at] ?? {}
  // `le vaccin Nanocovax produit par`: what is made
  if (at === run.to + 1 && words[at + 1]?.plain === 'par') return false
  if (DOES.test(plain) || hasOwn(words, at)) return isNoPerson(words, run)
  // `Vinachem et Yara ont signé`
  if (first.plain === 'ont' && DEAL.test(plain))
    return words[run.from - 1]?.plain === 'et' && words[run.from - 2]?.capital === true
  // Who speaks and is written as no person is: `VCBS estime`, `ProChile a annoncé`.
  if (hasCapitals(words[run.from]!.text) && SPEAKS.has(plain)) return true
  // `ASEAF mobilisera des capitaux`: letters that will do something
  if (
    at === run.to + 1 &&
    run.to === run.from &&
    words[run.to]!.text.length > 3 &&
    isBareAcronym(words, run.to) &&
    /(?:er|i)a$/u.test(plain) &&
    plain.length > 6
  )
    return true
  // `Napas a traité 20 millions de transactions`
  return (
    isNoPerson(words, run) &&
    doesAsFirm(words, run.to, run.to === run.from && isCapitalised(words[run.to]!.text)) &&
    (run.to > run.from || isBareAcronym(words, run.to) || isUnmet(words[run.to]!, known()))
  )
}

/** `Lego a inauguré mercredi son usine`: what companies have. */
function hasOwn(words: readonly Word[], from: number): boolean {
  for (let at = from; at < from + 8; at += 1) {
    const word = words[at]
    if (word === undefined || /[.;:!?,]/u.test(word.gap)) return false
    if (!isOneOf(word.plain, 'son sa ses')) continue
    const nouns = words.slice(at + 1, at + 3)
    return nouns.some(
      ({ plain }) =>
        HELD.test(plain) || /^(?:usine|production|chiffre|exportation|vols$)/u.test(plain),
    )
  }
  return false
}
