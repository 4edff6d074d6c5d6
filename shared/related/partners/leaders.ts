/**
 * The Vietnamese leaders who stand in every other dispatch: whoever holds, or has held, one of the four top
 * posts or that of Foreign minister. To share one of them says little.
 *
 * The post decides, not the count: read from the roles a page prints; the holders since 1945 are listed, since a
 * page may print a name alone. The list is public record, written by hand.
 */
import type { Role } from '../../entities/entity.ts'
import { fold } from '../../french/fold.ts'

const HOLDERS: ReadonlySet<string> = new Set(
  (
    'ho-chi-minh ton-duc-thang truong-chinh le-duan nguyen-van-linh do-muoi le-kha-phieu nong-duc-manh ' +
    'nguyen-phu-trong to-lam nguyen-huu-tho vo-chi-cong le-duc-anh tran-duc-luong nguyen-minh-triet ' +
    'truong-tan-sang tran-dai-quang dang-thi-ngoc-thinh nguyen-xuan-phuc vo-thi-anh-xuan vo-van-thuong luong-cuong ' +
    'pham-van-dong pham-hung vo-van-kiet phan-van-khai nguyen-tan-dung pham-minh-chinh bui-bang-doan ' +
    'le-quang-dao nguyen-van-an nguyen-sinh-hung nguyen-thi-kim-ngan vuong-dinh-hue tran-thanh-man ' +
    'xuan-thuy nguyen-duy-trinh nguyen-co-thach nguyen-manh-cam nguyen-dy-nien pham-gia-khiem ' +
    'pham-binh-minh bui-thanh-son le-hoai-trung'
  ).split(' '),
)

/** By the full name, however accented; a given name alone is too common. */
export const isTopLeader = (name: string): boolean =>
  HOLDERS.has(fold(name.toLowerCase()).replace(/[^a-z]+/gu, '-'))

const DEPUTY =
  /^(?:vice|ancien|ex|adjoint|assistant|conseiller|epouse|envoye|homologue|porte|membre)/u
const PARTY_HEAD =
  /^secretaire general(?! adjoint)(?=.*(?:du pcv|parti communiste (?:du vietnam|vietnamien)|comite central du (?:parti|pcv)|^secretaire general(?: du parti)?$))/u
const STATE_HEAD =
  /^president(?:e)?(?: de l etat)?(?: vietnamien(?:ne)?| du vietnam| de la republique socialiste du vietnam)?$/u
const GOVERNMENT_HEAD = /^premier(?:e)? ministre(?: vietnamien(?:ne)?| du vietnam)?$/u
const PARLIAMENT_HEAD =
  /^president(?:e)? de l (?:assemblee nationale|an)(?: vietnamienne| du vietnam)?$/u
const MINISTER =
  /^ministre(?: vietnamien(?:ne)?)? des (?:affaires etrangeres|ae)(?: vietnamien(?:ne)?| du vietnam)?$/u
const VIETNAMESE = /vietnam|pcv/u

/**
 * Whether a role is one of the five posts, in Vietnam. A bare `président` or `Premier ministre` may be anyone's:
 * it counts only where the role names Vietnam or the Party.
 */
export function isTopPost({ text, normal }: Pick<Role, 'text' | 'normal'>): boolean {
  if (normal?.country !== undefined && normal.country !== 'VN') return false
  const role = fold(text.toLowerCase())
    .replace(/[^a-z]+/gu, ' ')
    .trim()
  if (DEPUTY.test(role) || !(VIETNAMESE.test(role) || normal?.country === 'VN')) return false
  return [PARTY_HEAD, STATE_HEAD, GOVERNMENT_HEAD, PARLIAMENT_HEAD, MINISTER].some((post) =>
    post.test(role),
  )
}
