/**
 * The grammar of a title: where a role's words end.
 *
 * A title is a head noun with its adjectives ("vice-ministre permanent"), then complements, which are
 * prepositions with noun groups ("des Affaires étrangères du Vietnam"), brackets, and further titles
 * joined without an article ("et président lao"). Verbs, relative pronouns and articles end it.
 * A single pass over the tokens; nothing is tried twice.
 */
import { isOneOf } from '../../../french/word-list.ts'
import { isInstitutional } from '../../gazetteer/not-names.ts'
import { isPluralTitle } from '../../gazetteer/titles.ts'
import {
  complementAt,
  isAuxiliary,
  isPreposition,
  opensPlaceOrTie,
  personFollows,
  postOf,
  tieTo,
  type Post,
  type Side,
} from './role-complement.ts'
import type { Reading } from '../reading.ts'
import { isVerbBefore, secondPostEnd } from './role-posts.ts'
import { enumerates, listedEnd, namedAt, opensOthers } from './role-enumeration.ts'
import { isAdjectiveAt, isParticipleAt, isPeopleAt } from './role-adjective.ts'
import { actingLength, goesOn, ownBehindComma } from './role-continuation.ts'
import { bracketEnd, CLOSING, isDash, joinsNames, quotationEnd } from './role-insertion.ts'
import { isHead, titleAt } from '../title.ts'
import type { Token } from '../tokens.ts'

const ADVERBS = new Set(['egalement', 'aussi', 'et', 'ainsi', 'que'])
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
  #post: Post
  /** Inside a noun group, where capitalised words go on: `Parti communiste` … `Vietnam`. */
  #inNoun = false
  /** The last preposition stands for what is joined too: `pour A et la B`. */
  #shares = false
  /** An enumeration was opened by a comma and waits for its `et`. */
  #pending = false

  constructor(reading: Reading, limit: number, side: Side, title: { head: number; end: number }) {
    this.#reading = reading
    this.#tokens = reading.tokens
    this.#limit = limit
    this.#side = side
    this.#at = title.end
    this.#good = title.end
    this.#post = postOf(this.#tokens[title.head]!.plain)
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
    if (token.plain === 'et' || token.plain === 'ou' || token.plain === 'puis')
      return this.#joined(this.#at + 1)
    const acting = actingLength(this.#tokens, this.#at)
    if (acting !== undefined) return this.#skip(acting > 0, acting)
    if (isAuxiliary(this.#tokens, this.#at)) return false
    const tie = this.#inNoun ? tieTo(this.#tokens, this.#at) : 0
    if (tie > 0) {
      this.#at += tie
      return this.#complement()
    }
    if (isPreposition(token) || opensPlaceOrTie(this.#tokens, this.#at, this.#limit))
      return this.#complement()
    if (isPeopleAt(this.#tokens, this.#at)) return this.#skip(this.#at + 2 <= this.#limit, 2)
    if (this.#isAdjective(this.#at) || this.#isMade()) return this.#skip(true, 1)
    return this.#skip(goesOn(this.#reading, this.#at, this.#inNoun), 1)
  }

  #skip(allowed: boolean, count: number): boolean {
    if (allowed) this.#at += count
    return allowed && this.#at <= this.#limit
  }

  /** To behind what was read whole; nowhere, if it was not. */
  #moveTo(end: number | undefined): boolean {
    if (end !== undefined) this.#at = end
    return end !== undefined
  }

  #mark(mark: string): boolean {
    // `aux SEA Games 33 (Jeux d'Asie du Sud-Est)`
    if (mark === '(' && this.#reading.claims[this.#at + 1]?.kind === 'event') return false
    if (mark === '(') return this.#moveTo(bracketEnd(this.#tokens, this.#at, this.#limit))
    if (mark in CLOSING) return this.#moveTo(quotationEnd(this.#tokens, this.#at, this.#limit))
    if (mark === ',') return this.#afterComma()
    const next = this.#tokens[this.#at + 1]
    // `Hôpital pédiatrique N°1`
    if (mark === '°' && this.#inNoun) return this.#skip(next?.shape === 'number', 2)
    if (this.#inNoun && isDash(mark) && joinsNames(this.#tokens, this.#at, this.#limit))
      return this.#skip(true, 2)
    return false
  }

  /** After a comma: a further title without article, or an enumeration that must close with `et`. */
  #afterComma(): boolean {
    const first = this.#at + 1
    let next = first
    while (next < this.#limit && ADVERBS.has(this.#plain(next))) next += 1
    if (this.#title(next)) return true
    const own = ownBehindComma(this.#tokens, first, this.#limit)
    if (own !== undefined) {
      this.#at = own
      return this.#complement()
    }
    const shares = this.#side === 'before' && this.#shares
    const listed = listedEnd(this.#reading, this.#namedAt(first), first, this.#limit, shares)
    if (listed !== undefined) {
      this.#pending = true
      this.#at = listed
      return true
    }
    const token = this.#tokens[next]
    if (
      token === undefined ||
      next > first ||
      next >= this.#limit ||
      !enumerates(this.#reading, next, this.#limit, this.#inNoun)
    )
      return false
    this.#pending = true
    this.#at = next
    if (isPreposition(token)) return this.#complement()
    this.#at += 1
    return true
  }

  #joined(from: number): boolean {
    let next = from
    while (next < this.#limit && ADVERBS.has(this.#plain(next))) next += 1
    if (this.#title(next)) return this.#close()
    const token = this.#tokens[next]
    if (token === undefined || next >= this.#limit) return false
    // `et de six autres accusés`: who stands beside him
    if (opensOthers(this.#tokens, next)) return false
    if (isPreposition(token)) {
      if (this.#side === 'after' && personFollows(this.#reading, next, this.#limit)) return false
      this.#at = next
      return this.#complement() && this.#close()
    }
    const noun =
      this.#inNoun &&
      ((token.shape === 'capital' && isInstitutional(token.plain)) ||
        (token.shape !== 'lower' && this.#reading.country[next] !== undefined))
    const named = this.#namedAt(next)
    if (named !== undefined) {
      this.#at = named
      return this.#close()
    }
    // `pour les Affaires étrangères et la Politique de sécurité`
    if (this.#side === 'before' && this.#shares && isOneOf(token.plain, "le la l' les")) {
      if (titleAt(this.#reading, next + 1) !== undefined || next + 1 >= this.#limit) return false
      this.#at = next + 2
      return this.#close()
    }
    const posts =
      this.#side === 'after' && this.#post.posted
        ? secondPostEnd(this.#reading, this.#at, next, this.#limit)
        : undefined
    if (posts !== undefined) {
      this.#at = posts
      return this.#close()
    }
    if (!this.#isAdjective(next) && !noun) return false
    this.#at = next + 1
    return this.#close()
  }

  /** Countries and places are enumerated before a name, or behind `pour`: behind a name, the next is another's. */
  #namedAt(at: number): number | undefined {
    return (this.#side === 'before' || this.#shares) && this.#inNoun
      ? namedAt(this.#reading, at, this.#limit)
      : undefined
  }

  #close(): boolean {
    this.#pending = false
    return true
  }

  #title(at: number): boolean {
    if (at >= this.#limit) return false
    const title = titleAt(this.#reading, at)
    if (title === undefined || title.end > this.#limit) return false
    const head = this.#tokens[title.head]!
    if (this.#side === 'after' && isPluralTitle(head.plain)) return false
    // `professeure à Uppsala, juge l'accord équilibré`: a verb.
    if (this.#side === 'after' && isVerbBefore(this.#tokens, title.head)) return false
    this.#at = title.end
    this.#inNoun = false
    this.#post = { ...this.#post, posted: postOf(head.plain).posted }
    return true
  }

  /** A preposition with its noun; the position moves past the noun. */
  #complement(): boolean {
    const found = complementAt(this.#reading, this.#at, this.#limit, this.#side, this.#post)
    if (found === undefined) return false
    this.#shares = isOneOf(this.#plain(this.#at), 'pour sur contre')
    this.#at = found.end
    this.#inNoun = true
    // `présidente de l'Association pour la promotion et le développement de …`: to the end of the body's name.
    const body = this.#reading.claims[this.#at - 1]
    if (body?.kind === 'organisation' && body.to > this.#at && body.to <= this.#limit) {
      this.#shares = this.#tokens.slice(this.#at, body.to).some(({ plain }) => plain === 'pour')
      this.#at = body.to
      this.#post = { ...this.#post, posted: true }
    } else if (found.quotes) return this.#moveTo(quotationEnd(this.#tokens, this.#at, this.#limit))
    if (found.posts) this.#post = { ...this.#post, posted: true }
    return true
  }

  #isMade(): boolean {
    const headed = this.#side === 'before' && isHead(this.#tokens, this.#at - 1)
    return (this.#inNoun || headed) && isParticipleAt(this.#reading, this.#at, this.#side)
  }

  #isAdjective(at: number): boolean {
    return at < this.#limit && isAdjectiveAt(this.#reading, at)
  }
}
