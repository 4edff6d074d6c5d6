/** A country as every article may call it: apart from what finds one in a text. */
import { COUNTRIES } from '../gazetteer/countries.ts'

const NAMES = new Map(COUNTRIES.map(({ iso, name }) => [iso, name.replace(/^la /u, '')]))

/** The name that stands for a country in every article: `KR` → `République de Corée`. */
export const countryName = (iso: string): string => NAMES.get(iso) ?? iso

/** Whether a code is a country's, or that of a state that no longer exists. */
export const isCountryCode = (iso: string): boolean => NAMES.has(iso)
