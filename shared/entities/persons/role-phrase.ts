/**
 * The grammar of a title: where a role's words end.
 *
 * A title is a head noun with its adjectives ("vice-ministre permanent"), then complements, which are
 * prepositions with noun groups ("des Affaires étrangères du Vietnam"), brackets, and further titles
 * joined without an article ("et président lao"). Verbs, relative pronouns and articles end it.
 * A single pass over the tokens; nothing is tried twice.
 */
import { LEARNED } from '../gazetteer/honorifics.ts'
import { GRAMMAR, NOT_NAME, VERBS } from '../gazetteer/not-names.ts'
import { isRank } from '../gazetteer/ranks.ts'
import { BEFORE_TITLE, headOf, isOfficeOrOccupation } from '../gazetteer/titles.ts'
import type { Reading } from './reading.ts'
import type { Token } from './tokens.ts'

/** `before` reads up to a name and may be generous; `after` has no such limit and is strict. */
export type Side = 'before' | 'after'

/** Titles of headlines, with their dots lost: `le PM`, `la SG de l'OIF`. */
const ABBREVIATED = new Set(['pdg', 'dg', 'pm', 'sg', 'vice-pm'])
const ADVERBS = new Set(['egalement', 'aussi', 'et', 'ainsi', 'que'])
const ADJECTIVE =
  /(?:al|ale|aux|ales|elle|elles|el|els|ique|iques|if|ive|ifs|ives|ien|ienne|iens|iennes|een|eenne|ais|aise|aises|ois|oise|oises|aire|aires|eux|euse|euses|ier|iere|iers|ieres|ieur|ieure|ieurs|ieures|ain|aine|ains|aines|able|ables|ible|ibles|iste|istes)$/u
const ADJECTIVES = new Set(
  `adjoint adjointe adjoints adjointes permanent permanente resident residente public publique publics publiques supreme mixte
  unique delegue deleguee delegues associe associee elu elue sortant sortante nucleaire commun commune elargi elargie unifie unifiee
  etranger etrangere etrangers etrangeres rural rurale interne internes externe externes moderne titulaire agricole agricoles populaire
  armees armee unies unis chinois chinoise russe belge suisse tcheque turc turque grec grecque lao khmer thai kazakh arabe kurde
  slave mongol emerite honoraire designe designee interimaire chef general generale en-chef bouddhiste bouddhique catholique
  metis adverse maritime maritimes jeune libre vert verte verts ferre numerique numeriques informatique sud-coreen nord-coreen
  sino-vietnamien remarquable intime cadet cadette aine ainee feminine feminin masculin masculine handicapes retraite retraitee
  retraites interministeriel pleniere militaro-technique ethnique ethniques inter-gouvernemental senior junior central
  multilaterale bilaterale anticorruption antidrogue allie alliees allies bis chinoises nippon nippone`
    .trim()
    .split(/\s+/u),
)
const NOT_ADJECTIVE = new Set(
  'mais jamais desormais aux deux ceux leur plusieurs semaine dizaine demain soudain lendemain bien rien combien tel quel cible avais'.split(
    ' ',
  ),
)
/** Offices that are held at a place: `consul général à Hô Chi Minh-Ville`, `ambassadeur en Russie`. */
const POSTED =
  /^(?:ambass|consul|represent|envoye|corresp|attache|charge|delegue|observat|prof|chercheu|enseign|etudiant|mission|legat|nonce|porte)/u
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
const NOUN_IN_ER =
  /(?:ier|mer|fer|iver|leader|manager|desert|cancer|foyer|laser|revolver|cher|etranger|danger|usager|passager|berger|hyper|super|poker|poster|docker)$/u
const INFINITIVE = /(?:er|[^o]ir|endre|ettre|oire|uire|aitre)$/u
const NOUN_IN_IR =
  /(?:avenir|loisir|plaisir|desir|histoire|memoire|territoire|victoire|laboratoire|observatoire|gloire|oire)$/u

/** Whether a title stands here, and where it ends: after adjectives before, head, and nothing else. */
export function titleAt(reading: Reading, at: number): { head: number; end: number } | undefined {
  const { tokens } = reading
  let head = at
  while (head < at + 4 && precedesTitle(tokens[head])) head += 1
  for (let i = head; i >= at; i -= 1) if (isHead(tokens, i)) return { head: i, end: i + 1 }
  return undefined
}

const precedesTitle = (token: Token | undefined): boolean =>
  token !== undefined &&
  (BEFORE_TITLE.has(token.plain) ||
    (token.shape === 'number' && /^\d+(?:e|er|ere|eme)$/u.test(token.plain)))

/** Whether this token is the noun that names an office, a rank, an occupation or a kinship. */
export function isHead(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (
    token === undefined ||
    token.shape === 'mark' ||
    token.shape === 'number' ||
    token.shape === 'elided'
  )
    return false
  const { plain } = token
  if (plain === 'charge' || plain === 'chargee')
    return tokens[at + 1]?.text.startsWith('d') === true && tokens[at + 2]?.plain === 'affaires'
  if (plain === 'garde') return tokens[at + 2]?.plain === 'sceaux'
  if (token.shape === 'acronym' && !ABBREVIATED.has(plain)) return false
  return isTitle(plain) || (plain.includes('-') && plain.split('-').every(isTitle))
}

const isTitle = (plain: string): boolean =>
  isOfficeOrOccupation(plain) || isRank(plain) || LEARNED.has(plain)

/** How far left the adjectives before a head reach: `ancien Premier` before `ministre`. */
export function startOfTitle({ tokens }: Reading, head: number): number {
  let start = head
  while (start > 0 && start > head - 3 && precedesTitle(tokens[start - 1])) start -= 1
  return start
}

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
      !(this.#inNoun && token.shape === 'capital' && NOT_NAME.has(token.plain))
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
      ((token.shape === 'capital' && NOT_NAME.has(token.plain)) ||
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
    if (
      this.#side === 'after' &&
      head.plain !== headOf(head.plain) &&
      head.plain.endsWith('s') &&
      headOf(head.plain) + 's' === head.plain
    )
      return false
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
    const adjectiveFirst = BEFORE_TITLE.has(noun.plain) || noun.shape === 'number'
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
    return !INFINITIVE.test(plain) || NOUN_IN_ER.test(plain) || NOUN_IN_IR.test(plain)
  }

  #isDate(at: number): boolean {
    return this.#reading.claims[at]?.kind === 'date'
  }

  #goesWithEn(at: number): boolean {
    const { shape, plain } = this.#tokens[at]!
    if (shape === 'lower')
      return /^(?:chef|charge|exercice|poste|fonctions?|residence)$/u.test(plain)
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
    if (this.#reading.country[at] !== undefined || ADJECTIVES.has(plain)) return true
    return (
      ADJECTIVE.test(plain) && !NOT_ADJECTIVE.has(plain) && !VERBS.has(plain) && !GRAMMAR.has(plain)
    )
  }
}
