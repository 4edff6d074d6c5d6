/**
 * Events that happen once, by a name that is theirs alone: a storm with its name, games and fairs with their year or
 * number. Two pages whose news is one of these tell one story, whatever else they share. Pure.
 */
import type { Entity } from '../entities/entity.ts'
import { isNews } from './sessions.ts'

/** `typhon Bolaven`, `tempête Son Tinh`: what comes back has another name. */
const STORM = /^(?:super-?)?(?:typhon|tempête|cyclone|ouragan)(?: tropicale?)? \p{Lu}/u
/** `SEA Games 31`, `Coupe d’Asie 2023`, `Expo 2020 Dubaï`. */
const EDITION =
  /(?<!\p{L})(?:games|jeux|coupe|championnats?|expo|exposition|foire|salon|festival|tournoi|ligue)(?!\p{L}).* (?:\d{1,2}|(?:19|20)\d\d)(?!\d)/iu

/** The events among what an article names that are its news and no other time's. */
export const happeningsOf = (entities: readonly Entity[]): readonly Entity[] =>
  entities.filter(
    ({ kind, canonical, mentions }) =>
      kind === 'event' &&
      isOnce(canonical) &&
      mentions.some(({ part, index }) => isNews(part, index)),
  )

/** Whether an event of this name happens once. */
export const isOnce = (canonical: string): boolean =>
  STORM.test(canonical) || EDITION.test(canonical)
