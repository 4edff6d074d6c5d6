/** Which of several attested roles stands for a person at a day, and which was attested last. */
import { compare } from '../../search/order.ts'
import { isOtherOffice, isStanding } from '../offices/offices.ts'

/** A role and the dates between which it is attested. */
export interface RoleSpan {
  readonly text: string
  readonly first?: string
  readonly last?: string
  /** Of somebody long dead, or told of a year long past: held on no day of a dispatch. */
  readonly recalled?: true
}

/** The role attested nearest before a date, else the latest one; an undated one where nothing else is. */
export function roleAt(roles: readonly RoleSpan[], date: string | undefined): RoleSpan | undefined {
  const dated = roles.filter(({ first }) => first !== undefined)
  if (date !== undefined) {
    const before = officesAmong(dated.filter(({ first }) => first! <= date))
    const near = before
      .map((role) => ({ role, at: heldAt(role, date) }))
      .sort(
        (a, b) =>
          compare(b.at, a.at) ||
          Number(isFormer(a.role)) - Number(isFormer(b.role)) ||
          compare(b.role.first!, a.role.first!),
      )
    if (near[0] !== undefined) return near[0].role
  }
  return latestRole(dated) ?? officesAmong(roles)[0]
}

/** The last day until then on which dispatches attest it; who stands in does so for days, not between two times. */
function heldAt({ text, first, last }: RoleSpan, date: string): string {
  if (last! <= date) return last!
  return /(?<!\p{L})par intérim(?!\p{L})/iu.test(text) ? first! : date
}

/** `ancien maire`, of who is a minister on that day. */
const isFormer = ({ text }: RoleSpan): boolean => /^(?:ancien(?:ne)? |ex-)/iu.test(text)

/** `le général`, `membre du Bureau politique` stand for somebody only where no office does. */
function officesAmong<One extends RoleSpan>(roles: readonly One[]): readonly One[] {
  const offices = roles.filter(({ text }) => !isStanding(text))
  return offices.length > 0 ? offices : roles
}

/** The role attested last, whatever the page's date. */
export const latestRole = (roles: readonly RoleSpan[]): RoleSpan | undefined =>
  officesAmong(roles.filter(({ last }) => last !== undefined)).toSorted(
    (a, b) => compare(b.last!, a.last!) || compare(b.first ?? '', a.first ?? ''),
  )[0]

/** The role that dispatches attest on both sides of a day, or on it; none where two offices claim it. */
export function roleCovering(roles: readonly RoleSpan[], day: string): RoleSpan | undefined {
  // A month or a year may hold the day of a promotion.
  if (day.length < 10) return undefined
  const [role, ...others] = roles.filter(
    ({ first, last }) => first !== undefined && first <= day && day <= (last ?? first),
  )
  return role === undefined || others.some(({ text }) => isOtherOffice(text, role.text))
    ? undefined
    : role
}
