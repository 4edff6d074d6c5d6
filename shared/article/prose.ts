/**
 * What a line looks like: a sentence, a heading, a caption's bare nouns.
 *
 * Shapes only: punctuation, length, a few closed classes. No line is understood here.
 */
import { plainApostrophes } from '../french/typography.ts'

/** For comparison: no case, no accents, no punctuation, single spaces. `L'État !` gives `l etat`. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐð]/gu, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

// `… des accords.`, `… « historique ».`, `(PCV).`; not `… des accords` nor `1 2 3`.
const ENDS_LIKE_A_SENTENCE = /[.!?…]["”»)\]]*\s*$|[.!?…]\s*["”»)\]]+\s*$/u

export const endsSentence = (text: string): boolean => ENDS_LIKE_A_SENTENCE.test(text)

// A heading may ask, exclaim, trail off or quote; a full stop or a colon at its end is the mark of prose.
const ENDS_LIKE_PROSE = /[.;:,]["”»)\]]*\s*$/u

/** `Vietnam-Russie : 19e réunion` and `Que dit l'accord ?`; not `Le comité s'est réuni jeudi.`. */
export const looksLikeHeading = (text: string): boolean =>
  text.length <= 220 &&
  (!ENDS_LIKE_PROSE.test(text) || /(?:\.\.\.|…)$/u.test(text)) &&
  /\p{L}/u.test(text)

const SENTENCE_END = /[.!?…]["”»)\]]*\s+(?=["“«(]?\s?[\p{Lu}\p{N}])/gu
// `M. Zubov`, `V. Titov`, `a.i. De`: a full stop after an initial or a title ends nothing.
const ABBREVIATION =
  /(?:^|[\s(«"'’-])(?:\p{Lu}|MM|Mme|Mlle|Mgr|Dr|Pr|Me|St|Ste|etc|cf|art|vol|Jr|No?)\.\s+$/u

/** How many sentences a text has, at least 1. */
export function countSentences(text: string): number {
  let count = 1
  for (const { 0: end, index } of text.matchAll(SENTENCE_END)) {
    if (!ABBREVIATION.test(text.slice(Math.max(0, index - 8), index + end.length))) count += 1
  }
  return count
}

/** Whether two lines are one line printed twice: same letters and figures, or one cut short with dots. */
export function isRepeat(a: string, b: string): boolean {
  const [x, y] = [folded(a), folded(b)]
  return x !== '' && x === y
}

// Finite forms that no noun or participle shares, the verbs that dispatches report with, and the endings that only verbs have.
const FINITE =
  /(?<![\p{L}-])(?:a|ont|est|sont|fut|furent|était|étaient|avait|avaient|sera|seront|aura|auront|peu(?:t|vent)|doi(?:t|vent)|va|vont|veu(?:t|lent)|f(?:ait|ont)|di(?:t|sent)|(?:re|main|sou|con|ob|dé|entre)?tien(?:t|nent)|(?:re|par|sur|con|inter|de|pro)?vien(?:t|nent)|(?:re|com|ap|entre|sur)?pren(?:d|nent)|(?:per|re|pro|sou|trans)?met(?:tent)?|(?:re)?connaît|(?:re)?connaissent|accueill(?:e|ent)|reçoi(?:t|vent)|(?:pour)?sui(?:t|vent)|vi(?:t|vent)|sert|servent|vend(?:ent)?|rend(?:ent)?|attend(?:ent)?|entend(?:ent)?|défend(?:ent)?|tend(?:ent)?|(?:con|pro|tra|ré|intro)dui(?:t|sent)|construi(?:t|sent)|(?:pré)?voi(?:t|ent)|croi(?:t|ent)|sai(?:t|vent)|faut|vaut|ouvr(?:e|ent)|offr(?:e|ent)|s['’]\p{L}+(?:e|ent|it)|(?:souligne|estime|affirme|indique|précise|rappelle|annonce|déclare|ajoute|explique|évoque|souhaite|espère|réclame|appelle|propose|témoigne|concerne|comporte|représente|constitue|participe|effectue|préside|reste|demeure|permet|figure|occupe|dispose|bénéficie|entame|félicite|salue|remercie|exprime|insiste|plaide|juge|considère|assiste|semble|existe|apporte|montre|confirme|assure|reconnaît|poursuit|regrette)(?:nt)?|\p{L}{2,}(?:aient|èrent|eront|iront|issent|erait|irait))(?![\p{L}'’-])/u

/** Whether a finite verb shows: `Cérémonie de signature à Hanoï.` has none. */
export const showsVerb = (text: string): boolean =>
  FINITE.test(plainApostrophes(text).toLowerCase())
