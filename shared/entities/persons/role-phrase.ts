/**
 * The grammar of a title: where a role's words end.
 *
 * A title is a head noun with its adjectives ("vice-ministre permanent"), then complements, which are
 * prepositions with noun groups ("des Affaires étrangères du Vietnam"), brackets, and further titles
 * joined without an article ("et président lao"). Verbs, relative pronouns and articles end it.
 * A single pass over the tokens; nothing is tried twice.
 */
import { GRAMMAR, isInstitutional, VERBS } from '../gazetteer/not-names.ts'
import { BEFORE_TITLE, isPluralTitle } from '../gazetteer/titles.ts'
import type { Reading } from './reading.ts'
import { isInfinitive, isRoleAdjective } from './role-words.ts'
import { isHead, titleAt } from './title.ts'
import type { Token } from './tokens.ts'

/** `before` reads up to a name and may be generous; `after` has no such limit and is strict. */
export type Side = 'before' | 'after'

const ADVERBS = new Set(['egalement', 'aussi', 'et', 'ainsi', 'que'])
/** Offices that are held at a place: `consul général à Hô Chi Minh-Ville`, `ambassadeur en Russie`. */
const POSTED =
  /^(?:ambass|consul|represent|envoye|corresp|attache|charge|delegue|observat|prof|chercheu|enseign|etudiant|mission|legat|nonce|porte)/u
/** Adjectives that stand before their noun: `des hautes technologies`. */
const PREPOSED =
  /^(?:hauts|hautes|grands|grandes|petits|petites|nouveaux|nouvelles|bons|bonnes|jeunes|moyens|moyennes|divers|diverses|differents|differentes|memes|vieux|belles|beaux)$/u
/** `docteur en économie`, `ingénieur en chef`: who has learned something. */
const LEARNS =
  /^(?:docteur|ingenieur|expert|specialiste|professeur|etudiant|maitre|chercheur|champion|technicien|doctorant|conseiller|consultant|redacteur)/u
/** Bodies that sit somewhere: `chef du bureau de la VNA à Moscou`. */
const POSTS =
  /^(?:bureau|antenne|mission|ambassade|consulat|representation|universite|filiale|succursale|institut|section)$/u
const TIME_AND_PLACE = new Set(
  'occasion tete issue cours terme lendemain siege cote cotes palais debut fin veille milieu moment suite sein nom bord lieu cause'.split(
    ' ',
  ),
)
const DEFINITE = new Set(['le', 'la', "l'", 'les'])
const POSSESSIVE = new Set([
  'son',
  'sa',
  'ses',
  'leur',
  'leurs',
  'ce',
  'cet',
  'cette',
  'ces',
  'notre',
])
const OF = new Set(['de', "d'", 'du', 'des'])
const AT = new Set(['a', 'au', 'aux'])
const OTHER_PREPOSITIONS = new Set([
  'pour',
  'sur',
  'aupres',
  'pres',
  'charge',
  'chargee',
  'charges',
  'chargees',
  'contre',
  'hors',
])
const POSITION = new Set(
  'droite gauche centre c d g haut bas assis assise debout cravate'.split(' '),
)

/** The end of the role that starts here, or `undefined` where no title stands. Never beyond `limit`. */
export function endOfRole(
  reading: Reading,
  at: number,
  limit: number,
  side: Side,
): number | undefined {
  const title = titleAt(reading, at)
  if (title === undefined || title.end > limit) return undefined
  return new Phrase(reading, limit, side, title).read()
}

/** The state of one reading: where it is, where the last whole phrase ended. */
class Phrase {
  readonly #reading: Reading
  readonly #tokens: readonly Token[]
  readonly #limit: number
  readonly #side: Side
  #at: number
  #good: number
  #posted: boolean
  readonly #learns: boolean
  /** Inside a noun group, where capitalised words go on: `Parti communiste` … `Vietnam`. */
  #inNoun = false
  /** An enumeration was opened by a comma and waits for its `et`. */
  #pending = false

  constructor(reading: Reading, limit: number, side: Side, title: { head: number; end: number }) {
    this.#reading = reading
    this.#tokens = reading.tokens
    this.#limit = limit
    this.#side = side
    this.#at = title.end
    this.#good = title.end
    this.#posted = POSTED.test(this.#tokens[title.head]!.plain)
    this.#learns = LEARNS.test(this.#tokens[title.head]!.plain)
  }

  read(): number {
    while (this.#at < this.#limit && this.#step()) {
      if (!this.#pending) this.#good = this.#at
    }
    return this.#good
  }

  #plain(at: number): string {
    return at < this.#limit ? (this.#tokens[at]?.plain ?? '') : ''
  }

  /** Reads one element; false where the role has ended. */
  #step(): boolean {
    const token = this.#tokens[this.#at]!
    if (token.shape === 'mark') return this.#mark(token.plain)
    if (token.plain === 'et' || token.plain === 'ou') return this.#joined(this.#at + 1)
    if (token.plain === 'par')
      return this.#skip(
        this.#plain(this.#at + 1) === 'interim' || this.#plain(this.#at + 1) === 'interime',
        2,
      )
    if (/^[ap]\.\s?i/u.test(token.plain)) return this.#skip(true, 1)
    if (this.#isPreposition(token)) return this.#complement()
    if (this.#isAdjective(this.#at)) return this.#skip(true, 1)
    // `membre suppléant`, `ingénieur agronome`, `président fondateur`: a second head as adjective.
    if (!this.#inNoun && token.shape === 'lower' && isHead(this.#tokens, this.#at))
      return this.#skip(true, 1)
    if (token.shape === 'elided' || GRAMMAR.has(token.plain)) return false
    if (token.shape === 'number') return this.#skip(this.#inNoun && !this.#isDate(this.#at), 1)
    return this.#skip(this.#inNoun && token.shape !== 'lower', 1)
  }

  #skip(allowed: boolean, count: number): boolean {
    if (allowed) this.#at += count
    return allowed && this.#at <= this.#limit
  }

  #mark(mark: string): boolean {
    if (mark === '(') return this.#bracket()
    if (mark === '«' || mark === '“' || mark === '"') return this.#quotation(mark)
    if (mark === ',') return this.#afterComma()
    const next = this.#tokens[this.#at + 1]
    // `Vietnam – Azerbaïdjan`
    if (
      this.#inNoun &&
      /[-‐‑–—/&]/u.test(mark) &&
      next !== undefined &&
      next.shape !== 'lower' &&
      this.#at + 1 < this.#limit
    ) {
      const before = this.#tokens[this.#at - 1]
      return this.#skip(
        before !== undefined && before.shape !== 'lower' && next.shape !== 'mark',
        2,
      )
    }
    return false
  }

  #bracket(): boolean {
    const close = this.#find(')', 9)
    if (close === undefined) return false
    const inside = this.#tokens.slice(this.#at + 1, close)
    const first = inside[0]
    if (first === undefined || first.shape === 'lower' || first.shape === 'number') return false
    if (inside.some(({ plain }) => POSITION.has(plain))) return false
    this.#at = close + 1
    return true
  }

  #quotation(mark: string): boolean {
    const close = this.#find(mark === '«' ? '»' : mark === '“' ? '”' : '"', 12)
    if (close === undefined) return false
    this.#at = close + 1
    return true
  }

  #find(mark: string, within: number): number | undefined {
    const last = Math.min(this.#limit, this.#at + within)
    for (let at = this.#at + 1; at < last; at += 1) if (this.#tokens[at]!.plain === mark) return at
    return undefined
  }

  /** After a comma: a further title without article, or an enumeration that must close with `et`. */
  #afterComma(): boolean {
    const first = this.#at + 1
    let next = first
    while (next < this.#limit && ADVERBS.has(this.#plain(next))) next += 1
    if (this.#title(next)) return true
    const token = this.#tokens[next]
    if (token === undefined || next > first || next >= this.#limit || !this.#enumerates(next))
      return false
    this.#pending = true
    this.#at = next
    if (this.#isPreposition(token)) return this.#complement()
    this.#at += 1
    return true
  }

  /** Whether the element after a comma is one of several of a kind, the last of them after `et`. */
  #enumerates(at: number): boolean {
    const token = this.#tokens[at]!
    if (
      !OF.has(token.plain) &&
      !this.#isAdjective(at) &&
      !(this.#inNoun && token.shape === 'capital' && isInstitutional(token.plain))
    )
      return false
    const last = Math.min(this.#limit, at + 14)
    for (let i = at + 1; i < last; i += 1) {
      const { plain, shape } = this.#tokens[i]!
      if (plain === 'et')
        return (
          this.#isPreposition(this.#tokens[i + 1]!) ||
          this.#isAdjective(i + 1) ||
          this.#tokens[i + 1]?.shape === 'capital'
        )
      if (shape === 'mark' && plain !== ',' && plain !== '-') return false
      if (VERBS.has(plain)) return false
    }
    return false
  }

  #joined(from: number): boolean {
    let next = from
    while (next < this.#limit && ADVERBS.has(this.#plain(next))) next += 1
    if (this.#title(next)) return this.#close()
    const token = this.#tokens[next]
    if (token === undefined || next >= this.#limit) return false
    if (this.#isPreposition(token)) {
      if (this.#side === 'after' && this.#personFollows(next)) return false
      this.#at = next
      return this.#complement() && this.#close()
    }
    const noun =
      this.#inNoun &&
      ((token.shape === 'capital' && isInstitutional(token.plain)) ||
        (token.shape !== 'lower' && this.#reading.country[next] !== undefined))
    if (!this.#isAdjective(next) && !noun) return false
    this.#at = next + 1
    return this.#close()
  }

  #close(): boolean {
    this.#pending = false
    return true
  }

  /** `et du directeur …`: another person, not another complement. */
  #personFollows(preposition: number): boolean {
    let at = preposition + 1
    while (DEFINITE.has(this.#plain(at)) || POSSESSIVE.has(this.#plain(at))) at += 1
    return titleAt(this.#reading, at) !== undefined
  }

  #title(at: number): boolean {
    if (at >= this.#limit) return false
    const title = titleAt(this.#reading, at)
    if (title === undefined || title.end > this.#limit) return false
    const head = this.#tokens[title.head]!
    if (this.#side === 'after' && isPluralTitle(head.plain)) return false
    this.#at = title.end
    this.#inNoun = false
    this.#posted = POSTED.test(head.plain)
    return true
  }

  /** A preposition with its noun; the position moves past the noun. */
  #complement(): boolean {
    const { plain } = this.#tokens[this.#at]!
    let at = this.#at + 1
    if (
      (plain === 'aupres' || plain === 'pres' || plain.startsWith('charge') || plain === 'hors') &&
      OF.has(this.#plain(at))
    )
      at += 1
    const bare = !DEFINITE.has(this.#plain(at)) && plain !== 'au' && plain !== 'aux'
    if (DEFINITE.has(this.#plain(at))) at += 1
    else if (POSSESSIVE.has(this.#plain(at))) {
      if (titleAt(this.#reading, at + 1) !== undefined && this.#side === 'after') return false
      at += 1
    }
    if (this.#tokens[at]?.shape === 'elided') at += 1
    const noun = this.#tokens[at]
    if (noun === undefined || at >= this.#limit) return false
    if (/[«“"]/u.test(noun.plain)) {
      this.#at = at
      this.#inNoun = true
      return this.#quotation(noun.plain)
    }
    if (!this.#isNoun(at)) return false
    if (plain === 'en' && !this.#goesWithEn(at)) return false
    if (AT.has(plain) && !this.#goesWithAt(at, bare)) return false
    // `des anciens combattants`, `de la jeune chambre`: the adjective stands first.
    const adjectiveFirst =
      BEFORE_TITLE.has(noun.plain) || noun.shape === 'number' || PREPOSED.test(noun.plain)
    this.#at = adjectiveFirst && at + 1 < this.#limit && this.#isNoun(at + 1) ? at + 2 : at + 1
    this.#inNoun = true
    this.#posted ||= POSTS.test(noun.plain)
    return true
  }

  #isNoun(at: number): boolean {
    const { shape, plain } = this.#tokens[at]!
    if (
      shape === 'mark' ||
      shape === 'elided' ||
      (GRAMMAR.has(plain) && shape === 'lower' && !BEFORE_TITLE.has(plain))
    )
      return false
    if (shape === 'number') return !this.#isDate(at)
    if (shape !== 'lower') return !this.#isDate(at)
    if (VERBS.has(plain) && this.#side === 'after') return false
    if (this.#isDate(at)) return false
    return !isInfinitive(plain)
  }

  #isDate(at: number): boolean {
    return this.#reading.claims[at]?.kind === 'date'
  }

  #goesWithEn(at: number): boolean {
    const { shape, plain } = this.#tokens[at]!
    if (shape === 'lower')
      return /^(?:chef|charge|exercice|poste|fonctions?|residence)$/u.test(plain) || this.#learns
    return shape !== 'number' && (this.#side === 'before' || this.#posted)
  }

  #goesWithAt(at: number, bare: boolean): boolean {
    const { shape, plain } = this.#tokens[at]!
    if (TIME_AND_PLACE.has(plain) || shape === 'number') return false
    if (this.#side === 'before') return true
    if (this.#reading.country[at] !== undefined && shape !== 'lower') return this.#posted
    if (bare) return this.#posted
    return true
  }

  #isPreposition({ plain, shape }: Token): boolean {
    if (shape === 'capital') return false
    return OF.has(plain) || AT.has(plain) || plain === 'en' || OTHER_PREPOSITIONS.has(plain)
  }

  #isAdjective(at: number): boolean {
    const token = this.#tokens[at]
    if (token === undefined || at >= this.#limit || token.shape !== 'lower') return false
    const { plain } = token
    return this.#reading.country[at] !== undefined || isRoleAdjective(plain)
  }
}
