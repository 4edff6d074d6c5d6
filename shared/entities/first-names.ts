/**
 * Who an article names, with their roles, and which countries: what a reader is shown first.
 *
 * The recognisers are those of the whole reading (`names.ts`); in place of its grammars of bodies, places, events
 * and dates stands the guard, which weighs a tenth of them. On nearly every page both find the same persons and roles
 * (`test/shared/entities/first-names.test.ts` says on how many); where they differ, the whole reading is right.
 */
import type { Article } from '../article/article.ts'
import type { Entity } from './entity.ts'
import { gather } from './gather.ts'
import type { Recogniser } from './recogniser.ts'
import { recogniseCountries } from './recognisers/country.ts'
import { guardNames } from './recognisers/guard.ts'
import { recognisePersons } from './recognisers/person.ts'

const RECOGNISERS: readonly Recogniser[] = [recogniseCountries, guardNames, recognisePersons]

/** Persons and countries, in order of first mention. */
export const firstNamesIn = (article: Article): readonly Entity[] =>
  gather(article, RECOGNISERS).filter(({ kind }) => kind === 'person' || kind === 'country')
