/**
 * Whether a page tells of the world and nothing of Vietnam: an earthquake elsewhere, another country's trial.
 *
 * Beside an agency's own pages such news have countries and desks in common with all of them, and no dealings. Any
 * name, place or filing that is Vietnamese makes a page Vietnam's, and so do too few words to tell. Pure.
 */
import { partsOf, type Article } from '../../article/article.ts'
import type { Entity } from '../../entities/entity.ts'
import { stateOf } from './capitals.ts'
import { isTopLeader } from './leaders.ts'
import { isVietnamese } from './vietnamese-name.ts'

export function isAbroad(article: Article, entities: readonly Entity[]): boolean {
  if (entities.some(isOfVietnam)) return false
  const filed = article.dateline?.place
  // Filed at home: no table has all its communes.
  if (filed !== undefined && stateOf(filed) === undefined) return false
  const parts = partsOf(article)
  const letters = parts.reduce((sum, { text }) => sum + text.length, 0)
  return letters >= ENOUGH && !parts.some(({ text }) => SAYS_SO.test(text))
}

/** A caption and a headline need not say where. */
const ENOUGH = 600
/** `Petrovietnam`, `hôpital Viêt Duc`, `Vietjet`, `la VNA`, `50.000 dôngs`: what is no country’s name; not `soviétique`. */
const SAYS_SO = /vietnam|(?<!\p{L})(?:vi[eêệ]t|(?:VNA|VND|PCV|d[oôồ]ngs?)(?!\p{L}))/iu

/** No body says so by its identifier: a ministry without a country has Vietnam’s, and stands so in each state’s own news. */
const isOfVietnam = (entity: Entity): boolean => {
  switch (entity.kind) {
    case 'country':
      return entity.iso === 'VN'
    case 'person':
      return isTopLeader(entity.canonical) || isVietnameseName(entity.canonical)
    default:
      return entity.kind === 'place' && entity.mentions.some(({ rule }) => rule === KNOWN)
  }
}

/** What finds places of the gazetteer that are Vietnamese. */
const KNOWN = 'place/vietnamese'

/** `Nguyễn Văn A`; a name of two words may be anyone's: `Ho Kim`. */
const isVietnameseName = (name: string) => name.split(' ').length > 2 && isVietnamese(name)
