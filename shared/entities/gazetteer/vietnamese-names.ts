/**
 * Vietnamese family names, and what a Vietnamese syllable looks like without its marks.
 *
 * Source: written by hand for this project from general knowledge of Vietnamese. Plain spelling.
 */

/** Family names that rarely begin anything but a person's name. */
const FAMILY = `
nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly to luong truong dinh doan lam trinh dao cao luu
ta chu ton quach kieu nham nong vuong thich lieu tong mac khuat phung tang ung giap hua trieu tieu bach chau
uong nghiem lai luc khong khuong doi kha thieu mau tri trang tu vien giang ninh han cung bang ong thach cu lo
`
/** Family names that also begin many places or common words: they need a reason beside them. */
const RARE = `ha mai la lu vi thai be dong vinh quang hong lac ma man moc on quan sam phi hy an bien bo ca cam can chung
co dam diep dieu duc kim khau khu lang leu ngan nguy nhan o au ban phu phuc quyen tan thai than thanh tinh toan tan tao
thi uy van viet xa yen ksor ro rmah h'yim a dieu siu kpa nay y sung rcom rlan rahlan kbuor eban nie mlo adrong alang bling briu zoram poloong dieu touneh cil bdap que cat che chiem dau deo khieu luan mua muc nhu pho sai te tham thoi tiet tra tram vong vuu xung neang danh kien giang vang lau hau ly vang thao seo ho hang`

/** Leaders, writers and players known by a name of two syllables, which alone could be a place. */
export const LEADERS: ReadonlySet<string> = new Set(
  'to lam|luong cuong|do muoi|truong chinh|le duan|tran phu|to huu|to hoai|nguyen du|nguyen trai|le loi|ngo quyen|ly bi|le lai|huynh nhu'.split(
    '|',
  ),
)

const words = (table: string): ReadonlySet<string> => new Set(table.trim().split(/\s+/u))

export const FAMILY_NAMES = words(FAMILY)
export const RARE_FAMILY_NAMES = words(RARE)

const SYLLABLE =
  /^(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdghklmnprstvx])?(?:uye|uya|uoi|uou|ieu|yeu|oai|oay|oeo|uay|uyu|ai|ao|au|ay|eo|eu|ia|ie|iu|oa|oe|oi|ua|ue|ui|uo|uu|uy|ya|ye|[aeiouy])(?:ch|ng|nh|[cmnpt])?$/u

/** Whether a plain word could be a Vietnamese syllable: `nguyen`, `khuyen`, `giap`; not `park`, `ivan`. */
export const isSyllable = (plain: string): boolean => SYLLABLE.test(plain)
