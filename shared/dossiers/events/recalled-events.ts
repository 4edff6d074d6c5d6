/** Events that a page recalls in a sentence, by a verb and not by a name: who came when, since when two deal with each other. */
import { fold } from '../../french/fold.ts'
import { isAbout, type Pair } from './about-two.ts'
import { attestationOf, type Attesting } from '../attestation/attesting.ts'
import type { EventLine } from './event-line.ts'
import { establishedIn } from './established.ts'
import { HOME, isOf } from './sides.ts'
import { visitsIn } from './told-visits.ts'

const visitName = (visitor: string): string =>
  `visite ${/^[aeiouyâàéèêëîïôöûü]/iu.test(visitor) ? 'd’' : 'de '}${visitor}`

/** What makes a visit told by a verb one: who paid it. */
export const visitKey = (visitor: string): string =>
  fold(visitName(visitor).toLowerCase()).replaceAll('’', "'")

export const visitLines = (page: Attesting, pair: Pair): readonly EventLine[] =>
  visitsIn(page, pair).map(({ person, of, at, date, printed }) => {
    const { canonical } = person
    const name = visitName(canonical)
    const isSaid = isOf(page, person, of) || of === HOME
    return {
      kind: 'visit',
      key: visitKey(canonical),
      name,
      date,
      printed,
      attestation: attestationOf(page, at, name),
      ...(isSaid ? { persons: { [of]: [canonical] } } : {}),
    }
  })

export const establishedLines = (page: Attesting, pair: Pair): readonly EventLine[] =>
  establishedIn(page)
    .filter((at) => isAbout(page, at, pair, 'where the page is about the two'))
    .map((at) => {
      const name = 'établissement des relations diplomatiques'
      const { date, printed } = at
      const attestation = attestationOf(page, at, name)
      return { kind: 'establishment', key: 'relations', name, date, printed, attestation }
    })
