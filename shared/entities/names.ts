/**
 * What an article names: every recogniser in order, then one list of entities, roles as printed.
 *
 * Same article, same entities, offsets always at their surface.
 */
import type { Article } from '../article/article.ts'
import type { Entity } from './entity.ts'
import { gather } from './gather.ts'
import type { Recogniser, RoleReader } from './recogniser.ts'
import { recogniseCountries } from './recognisers/country.ts'
import { recogniseDates } from './recognisers/date.ts'
import { recogniseEvents } from './recognisers/event.ts'
import { recogniseOrganisations } from './recognisers/organisation.ts'
import { recognisePersons } from './recognisers/person.ts'
import { recognisePlaces } from './recognisers/place.ts'
import { recogniseRemaining } from './recognisers/remaining.ts'

/** The order is part of the meaning: each sees what those above it found. Persons need all; places by elimination what persons left. */
const RECOGNISERS: readonly Recogniser[] = [
  recogniseCountries,
  recogniseDates,
  recogniseOrganisations,
  recogniseEvents,
  recognisePlaces,
  recognisePersons,
  recogniseRemaining,
]

/** The entities of an article, in order of first mention; `roleOf` may read more from a role than its words. */
export const namesIn = (article: Article, roleOf?: RoleReader): readonly Entity[] =>
  gather(article, RECOGNISERS, roleOf)
