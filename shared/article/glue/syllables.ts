/**
 * Syllables of Vietnamese names, without their marks: `NguyenThanh` is two names, `VinFast` is none.
 *
 * Source: written by hand for this project from general knowledge of Vietnamese.
 */
const SYLLABLES = new Set(
  (
    'ai an anh au ba bac bach bang bao be bich bien binh bui buu ca cam can canh cao cat chau chi chien chieu chin chinh chu chung chuong cong cu cuc cuong cuu ' +
    'da dai dam dan dang danh dao dat dau dien diep dieu dinh do doan dong du duan duc dung duong duy duyen gia giang giao giap ha hac hai han hang hanh hao hau hien hiep hieu hinh ho hoa hoai hoan hoang hoc hong ' +
    'hop hue hung huong huu huy huyen huynh kha khac khai khang khanh khiem khoa khoi khue khuong khuyen kien kiet kieu kim ky la lac lai lam lan lang lanh le lich lien lieu linh loan loc loi long lu luan luat luc luong luu ly mai man manh mau me mi mien minh mo muoi my nam nga ngan nghi nghia nghiem ' +
    'ngo ngoc nguyen nguyet nhan nhat nhi nhien nhu nhung nhuan ninh nong nu oanh phac phan phat phi phieu phong phu phuc phung phuoc phuong qua quan quang quoc quy quyen quyet quynh sang sam sau sen sinh son song suu sy ta tai tam tan tang tao tat tay thach thai tham than thang thanh thao thach the thi thiem thien thiep thiet thieu thinh tho ' +
    'thoa thoai thom thong thu thuan thuat thuc thuong thuy thuyen tien tiep tiet tin tinh to toai toan toi ton tong tra trac trach tram tran trang tri triet trieu trinh trong tru truc trung truong tu tuan tue tung tuong tuyen tuyet ty uyen van vang vi viet vinh vo vu vui vuong vy xuan xuyen y yen'
  ).split(' '),
)

// What provinces, towns and islands are made of besides: `BaRia`, `VungTau`, `NhaTrang`.
const OF_PLACES = new Set(
  'ana ang bai bau bay ben biang bim boi bom bong buon but cai cang cau cay cha chai chan chanh chay che chiem chim chon chua chuc coc coi con cop cu cua da dac dak dat dec diem doa doc doi dong doong dop duoc eo gac gam gao gi giay gio gioc giong giuoc glei glong grai ham hoi hon huoai hy ia jut kan kar kbang ke khe kiem kiep kinh kon krong kuin lac lach lao lap lat lay len liem lo loan lung luoi ma map mat mau mep mil moc moi mong mui muong nang ngai ngang nghe ngu nha nhai nhe nho nhon nhut no noi nong nui nuoc oai pa pac pah pang phan phuoc pleiku plong prong pu quat qui rach rai rang ranh ray re ria rieng ro rong sa sach sanh soc son sup tau tay teh thap thay thit thot thuoc thuot tieng tieu tre treo trom tua tum tuy ung uong vac vai vap vien vung xa xat xin xoai xuong xuyen yang yet yok'.split(
    ' ',
  ),
)

const plain = (word: string): string =>
  word.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ|ð/gu, 'd')

/** Whether a lower-case word is such a syllable, marks or none: `tân`, `nguyễn`, `duc`. */
export const isVietnameseSyllable = (word: string): boolean =>
  word.length >= 2 && SYLLABLES.has(plain(word))

const SHAPE =
  /^(?:b|ch?|d|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu?|r|s|th?|tr?|v|x)?(?<vowels>[aeiouy]{1,3})(?:ch?|m|n[gh]?|p|t)?$/u

/** Whether a lower-case word has the shape of one, listed or not: `phiet`, not `phuca`. */
export function couldBeSyllable(word: string): boolean {
  const vowels = SHAPE.exec(plain(word))?.groups?.['vowels']
  return vowels !== undefined && !/aa|ee|ii|oo|uu|yy/u.test(vowels)
}

/** The same, or one of a place's name: `ria`, `vũng`. Two such, each with a capital, are two words. */
export const isNameSyllable = (word: string): boolean =>
  isVietnameseSyllable(word) || (word.length >= 2 && OF_PLACES.has(plain(word)))
