/** What stands beside a possible name: forms of address, titles, what another recogniser takes it for, other names. */
import { isInstitutional } from '../../gazetteer/not-names.ts'
import { civilityBefore, startOfAddress } from '../names/address.ts'
import type { NameSpan } from '../names/name-span.ts'
import type { Claim, Reading } from '../reading.ts'
import { rolesBefore } from '../roles/role-before.ts'
import type { RoleSpan } from '../roles/role-span.ts'

export interface Beside {
  /** Where the forms of address before the name begin; the name itself, where there are none. */
  readonly address: number
  /** `Mme`, and whose it is. */
  readonly civility: { readonly sex?: 'f' | 'm' } | undefined
  readonly titles: readonly RoleSpan[]
  /** The last of the titles, at the name or at its form of address. */
  readonly before: RoleSpan | undefined
  /** What another recogniser takes its first word for. */
  readonly claim: Claim | undefined
  /** `Kidong Park, représentant …` reads like a park until its role is seen. */
  readonly surname: boolean
}

export interface Neighbours {
  /** The name accepted just before this one, in the same part. */
  readonly neighbour: NameSpan | undefined
  /** Whether a name accepted before stands at this token: no role reaches across it. */
  readonly taken: (token: number) => boolean
  /** Where the role behind that name ends. */
  readonly roleEnd: number
  /** Its title is of several: `les Premiers ministres Modi et Ishiba`. */
  readonly shared: boolean
  /** Whether a possible name starts at this token. */
  readonly starts: (token: number) => boolean
}

export function besideOf(
  reading: Reading,
  { start, end }: NameSpan,
  taken: (token: number) => boolean,
): Beside {
  const address = startOfAddress(reading, start)
  const titles = rolesBefore(reading, start, end, taken)
  const claim = reading.claims[start]
  return {
    address,
    civility: civilityBefore(reading, address, start),
    titles,
    before: titles.at(-1),
    claim,
    surname:
      claim?.kind === 'place' &&
      claim.from === start &&
      isInstitutional(reading.tokens[end - 1]!.plain),
  }
}
