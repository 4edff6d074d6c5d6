/**
 * What is followed by a name that is its alone: a storm with its name, games and fairs with their year or number, a
 * bridge or a dam from its first stone on. Two pages whose news is one of these tell one story, whatever else they share.
 * Pure.
 */
import type { Entity, EntityKind } from '../../entities/entity.ts'
import { isNews } from './sessions.ts'

/** `typhon Bolaven`, `tempête Son Tinh`: what comes back has another name. */
const STORM = /^(?:super-?)?(?:typhon|tempête|cyclone|ouragan)(?: tropicale?)? \p{Lu}/u
/** `SEA Games 31`, `Coupe d’Asie 2023`, `Expo 2020 Dubaï`. */
const EDITION =
  /(?<!\p{L})(?:games|jeux|coupe|championnats?|expo|exposition|foire|salon|festival|tournoi|ligue)(?!\p{L}).* (?:\d{1,2}|(?:19|20)\d\d)(?!\d)/iu

/** `pont Rach Mieu 2`, `centrale nucléaire de Ninh Thuân`; in airports, ports and stadiums other things happen every day. */
const WORK =
  /^(?:pont|viaduc|tunnel|autoroute|voie expresse|périphérique|rocade|centrale|barrage|digue|raffinerie|canal)s? .*\p{Lu}/u

/** The storms, editions and works among what an article names that are its news and no other time's. */
export const happeningsOf = (entities: readonly Entity[]): readonly Entity[] =>
  entities.filter(
    ({ kind, canonical, mentions }) =>
      isFollowed(kind, canonical) && mentions.some(({ part, index }) => isNews(part, index)),
  )

/** Whether what has this name is a story by itself. */
export const isFollowed = (kind: EntityKind, canonical: string): boolean =>
  kind === 'event'
    ? STORM.test(canonical) || EDITION.test(canonical)
    : kind === 'place' && WORK.test(canonical)
