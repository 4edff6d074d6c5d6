/**
 * Which series of sessions an article is a step of, by one name whatever its page prints of the body.
 *
 * A committee of two countries is the `Comité intergouvernemental Vietnam-Mongolie` on one page and the committee
 * `de coopération économique, commerciale et scientifique` on the next; a defence committee is another. What is
 * nobody's in particular (a congress, games, a festival) goes by its own name, the fullest one printed.
 */
import { fold } from '../../french/fold.ts'
import { goesWithoutSaying, themeIn } from '../../related/series/series-theme.ts'
import type { NumberedSession } from '../../related/series/sessions.ts'
import { isCounted } from './counted-sessions.ts'
import type { CalledOff } from '../dossier.ts'
import { standsIn } from '../attestation/place-in-text.ts'
import { sentenceBounds } from '../attestation/sentence.ts'
import { isOfAnotherTime, offIn } from './session-time.ts'
import { textOf, type Attesting } from '../attestation/attesting.ts'

export interface Series {
  readonly key: string
  /** `Commission mixte`, `Festival des fleurs de Da Lat`. */
  readonly name: string
  /** Absent where the page speaks of the session before or after its time. */
  readonly ordinal?: number
  readonly isNews: boolean
  /** The page tells that the session was put off or cancelled. */
  readonly calledOff?: CalledOff
}

/** Bodies of two countries. */
const OF_TWO =
  /^(?<body>(?:sous-)?comite|commission|groupe|conseil|dialogue|consultation)(?:-(?<words>[a-z0-9-]+?))?-(?<partner>[a-z]{2})(?:-vn)?$/u
const HOME_FIRST = /^vn$/u
/** The series an article belongs to: that of its news, else one of its partner's that it names. */
export function seriesIn(
  page: Pick<Attesting, 'article' | 'entities'>,
  sessions: readonly NumberedSession[],
  partner: string | undefined,
): Series | undefined {
  const counted = sessions.filter(isCounted)
  const news = counted.filter(({ isNews, key }) => isNews && key !== undefined)
  const isTheirs = ({ key }: NumberedSession) =>
    partner !== undefined && key?.endsWith(`-${partner.toLowerCase()}`) === true
  const first = news[0] ?? counted.find(isTheirs)
  if (first?.key === undefined) return undefined
  const world = BARE.test(first.key) ? ofTheWorld(page, first, counted) : undefined
  const key = world === undefined ? ofTwo(first.key) : undefined
  // `dialogue sur la politique de défense` is on defence, and so is `le dialogue de défense`.
  const isDefence = key !== undefined && ON_POLICY.test(key) && isOnDefence(page, first)
  const two = isDefence ? key.replace(ON_POLICY, '-defense-') : key
  const told = world ?? (two === undefined ? fullest(first, news) : first)
  const isAway = isOfAnotherTime(page, first)
  const calledOff = isAway ? undefined : offIn(page, first)
  return {
    key: two ?? told.key!,
    name: isDefence
      ? `${bodyName(first, []).split(' ')[0]!} de défense`
      : two === undefined
        ? plainName(told.name ?? '')
        : bodyName(first, counted),
    ...(isAway ? {} : { ordinal: first.ordinal }),
    isNews: first.isNews && !isAway,
    ...(calledOff === undefined ? {} : { calledOff }),
  }
}

/** `comite-economi-az`, `comite-intergouvernemental-az-vn` → `comite-az`; a body of many has none. */
function ofTwo(key: string): string | undefined {
  const { body, words = '', partner } = OF_TWO.exec(key)?.groups ?? {}
  if (body === undefined || partner === undefined || HOME_FIRST.test(partner)) return undefined
  const theme = themeIn(words)
  const told = theme === undefined || goesWithoutSaying(theme) ? [] : [theme]
  return [TRANSLATED[body] ?? body, ...told, partner].join('-')
}

/** A body of which the key says no more than the page's first country: that of the town, perhaps, where it sat. */
const BARE = /^(?:comite|commission|conseil)-[a-z]{2}$/u

/** `le Comité du patrimoine mondial`, sitting in Paris: nobody's with France. */
function ofTheWorld(
  { article, entities }: Pick<Attesting, 'article' | 'entities'>,
  { key = '', ordinal }: NumberedSession,
  all: readonly NumberedSession[],
): { readonly key: string; readonly name: string } | undefined {
  const named = all.find((one) => one.ordinal === ordinal && WORLD.test(one.key ?? ''))
  if (named?.key !== undefined)
    return { key: named.key, name: (named.name ?? '').replace(OF_SESSIONS, '') }
  const sittings = entities.flatMap(({ kind, mentions }) =>
    kind === 'event'
      ? mentions.filter(({ surface }) => Number.parseInt(surface, 10) === ordinal)
      : [],
  )
  const body = entities.find(
    ({ kind, canonical, mentions }) =>
      kind === 'organisation' &&
      keyOf(canonical).startsWith(`${headOf(key)}-`) &&
      WORLD.test(keyOf(canonical)) &&
      mentions.some((mention) =>
        sittings.some((at) => {
          const [from, to] = sentenceBounds(textOf(article, at) ?? '', at.start, at.end)
          return standsIn(mention, at, from, to)
        }),
      ),
  )
  return body === undefined ? undefined : { key: keyOf(body.canonical), name: body.canonical }
}

const WORLD =
  /-(?:mondiale?|mondiaux|internationale?|olympique|patrimoine|sauvegarde|unesco|onu|nations-unies)(?:-|$)/u
const OF_SESSIONS = /^(?:session|réunion|édition) (?:du |de la |de l[’'])/u

/** `Comité du patrimoine mondial` → `comite-patrimoine-mondial`, as the sessions of recognition have it. */
const keyOf = (name: string): string =>
  fold(name.toLowerCase())
    .split(/[\s’'-]+/u)
    .filter((word) => !/^(?:d|l|de|du|des|la|le|les|pour|et)$/u.test(word))
    .join('-')

/** One body is the `Comité mixte` of one translator and the `Commission mixte` of the next. */
const TRANSLATED: Readonly<Record<string, string>> = { commission: 'comite' }

/** Of the names of one session the one that recognition found, and of two such the longer. */
const fullest = (first: NumberedSession, news: readonly NumberedSession[]): NumberedSession =>
  news
    .filter(({ ordinal }) => ordinal === first.ordinal)
    .reduce((best, one) => (isFuller(one.key!, best.key!) ? one : best), first)

const isFuller = (key: string, known: string): boolean =>
  headOf(key) !== headOf(known) || key.length > known.length

const headOf = (key: string): string => /^(?:sous-)?[a-z]*/u.exec(key)![0]

/** `Festival des fleurs 7`: the number is the step's. */
const plainName = (name: string): string => name.replace(/ \d{1,3}$/u, '')

/** `Comité` → `Comité intergouvernemental`, where a page says so; `Comité militaire` as it is. */
function bodyName(
  { name = '', key = '' }: NumberedSession,
  all: readonly NumberedSession[],
): string {
  if (/^\p{Lu}\p{L}+ /u.test(name) && !GOES_WITHOUT_SAYING.test(name)) return name
  const body = BODIES[headOf(key)] ?? name
  const kind = all
    .map((one) => KIND.exec(one.key ?? '')?.groups?.['kind'])
    .find((one) => one !== undefined)
  return kind === undefined ? body : `${body} ${KINDS[kind] ?? kind}`
}

const GOES_WITHOUT_SAYING = / (?:économique|commerciale?|scientifique|nationale?)$/u
const KIND =
  /^(?:comite|commission|groupe|conseil)-(?<kind>intergouvernementale?|mixte|conjointe?|cooperation)(?:-|$)/u
const KINDS: Readonly<Record<string, string>> = { cooperation: 'de coopération' }
const BODIES: Readonly<Record<string, string>> = {
  comite: 'Comité',
  'sous-comite': 'Sous-comité',
  commission: 'Commission',
  groupe: 'Groupe',
  conseil: 'Conseil',
  dialogue: 'Dialogue',
  consultation: 'Consultation',
}

const ON_POLICY = /(?:-politi|(?<=^dialogue))-(?=[a-z]{2}$)/u

/** Whether the sentence that names the session says `politique de défense`. */
function isOnDefence(
  { article, entities }: Pick<Attesting, 'article' | 'entities'>,
  { ordinal }: NumberedSession,
): boolean {
  return entities.some(
    (entity) =>
      entity.kind === 'event' &&
      entity.mentions.some((mention) => {
        const text = textOf(article, mention)
        if (text === undefined || !mention.surface.startsWith(String(ordinal))) return false
        const [, to] = sentenceBounds(text, mention.start, mention.end)
        return /politique de (?:la )?défense/iu.test(text.slice(mention.start, to))
      }),
  )
}
