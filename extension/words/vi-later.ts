/** What an answer and what is opened over the page say, in Vietnamese. */
import type { LaterWords } from './worded.ts'
import { figure } from './figure.ts'

const counted = (n: number, noun: string): string => `${figure(n, 'vi')} ${noun}`

/** `ngày 12 tháng 3, 2019`, `tháng 3 năm 2019`, `năm 2019`. */
const dated = (date: string): string =>
  /^\d{1,2}\s/u.test(date) ? `ngày ${date}` : /^\d{4}$/u.test(date) ? `năm ${date}` : date

/** What French pages count, by its noun. */
const SERIES: Readonly<Record<string, string>> = {
  comité: 'ủy ban',
  loi: 'luật',
  ordonnance: 'pháp lệnh',
  résolution: 'nghị quyết',
  commission: 'ủy ban',
  conseil: 'hội đồng',
  sommet: 'hội nghị cấp cao',
  dialogue: 'đối thoại',
  conférence: 'hội nghị',
  forum: 'diễn đàn',
  congrès: 'đại hội',
  consultation: 'tham vấn',
  festival: 'liên hoan',
  réunion: 'cuộc họp',
  session: 'phiên họp',
  séance: 'phiên họp',
  édition: 'kỳ',
}
const nounOf = (noun: string | undefined): string | undefined =>
  noun !== undefined && Object.hasOwn(SERIES, noun) ? SERIES[noun] : undefined
const spaced = (noun: string | undefined): string => (noun === undefined ? '' : `${noun} `)

export const viLater: LaterWords = {
  dispatches: (n) => counted(n, 'bản tin'),
  when: {
    before: 'Trước đó',
    'same-days': 'Cùng những ngày này',
    after: 'Sau đó',
    undated: 'Không rõ ngày',
    unordered: 'Trước hay sau?',
  },
  difference: {
    figure: 'Con số',
    date: 'Ngày tháng',
    name: 'Tên',
    rank: 'Thứ bậc',
    headline: 'Tiêu đề',
    lead: 'Sapo',
    'paragraph-added': 'Đoạn chỉ có ở bản kia',
    'paragraph-missing': 'Đoạn chỉ có ở bản này',
  },
  quoted: (text) => `“${text}”`,
  followStory: 'Theo dõi mạch tin',
  sameTexts: 'Cùng một văn bản',
  otherAccounts: 'Cùng sự kiện, theo tường thuật khác',
  differences: (n) => counted(n, 'điểm khác'),
  noDifference: 'không thấy điểm khác',
  openingCompared: 'chỉ so sánh tiêu đề và sapo',
  signed: (credit) => `ghi nguồn ${credit}`,
  here: 'bản này',
  there: 'bản kia',
  nothingHere: 'không có',
  noCopy: 'Không có bản nào khác trong kho tin.',
  nothingRelated: 'Không có bài nào đủ gần trong kho tin.',
  coverage: (articles, years, undated) => `Kho tin: ${counted(articles, 'bài')}${years}${undated}`,
  undatedShare: (percent) => `, ${percent}% không rõ ngày`,
  newerThanCorpus: (page, last) => `Trang này đăng ${dated(page)}; kho tin dừng ở ${dated(last)}.`,
  untitled: (path) => `Không có tiêu đề (${path})`,
  partial: 'Một phần kho tin không đọc được: danh sách có thể thiếu.',
  printed: (words) => `Văn bản ghi “${words}”`,

  why: {
    common: 'Điểm chung',
    series: (of) => `Cùng ${nounOf(of) ?? 'chuỗi'}`,
    sessions: (from, to, noun) => `${spaced(nounOf(noun))}lần thứ ${from} → ${to}`,
    session: (n, noun) => `${spaced(nounOf(noun))}lần thứ ${n}`,
    there: (name, role) => `${name} ở đó là “${role}”`,
    link: 'Có liên kết trên trang này',
    subject: 'Cùng chủ đề',
  },

  noResult: (q) => `Không tìm thấy “${q}”.`,
  noResultAdvice: 'Hãy thử chỉ một tên hoặc ít từ hơn. Không cần dấu.',
  corrected: (written, searched) => `“${searched}” thay cho “${written}”`,
  noPassage: 'Với bài không có trích đoạn, từ nằm ở phần văn bản mà kho tin không hiển thị.',
  more: 'Xem thêm kết quả',
  read: 'Đọc trích đoạn',
  excerptOnly: 'Trích đoạn: kho tin không hiển thị toàn văn.',

  refine: {
    title: 'Thu hẹp',
    order: 'Sắp xếp',
    relevance: 'Phù hợp nhất',
    newest: 'Mới nhất trước',
    outlet: 'Báo',
    from: 'Từ năm',
    to: 'Đến năm',
    naming: 'Có nhắc đến',
    any: 'Tất cả',
    earliest: 'sớm nhất',
    latest: 'muộn nhất',
    countries: 'Mọi quốc gia',
    apply: 'Áp dụng',
    on: 'Bộ lọc',
    years: (from, to) =>
      from === to
        ? `${from}`
        : from === undefined
          ? `đến ${to}`
          : to === undefined
            ? `từ ${from}`
            : `${from}–${to}`,
    undatedOut: 'bỏ các bài không ghi ngày',
    off: 'Bỏ bộ lọc',
    counted: (results) => `${results} với bộ lọc này`,
    noResult: (q) => `Không tìm thấy “${q}” với bộ lọc này.`,
  },

  entity: {
    searchName: 'Tìm tên này',
    onThisPage: 'Trên trang này',
    variants: 'Còn viết là',
    variantsElsewhere: 'Nơi khác viết là',
    roles: 'Chức danh được ghi nhận',
    rolesNote: 'Từ bản tin đầu tiên đến bản tin cuối cùng ghi chức danh đó.',
    atThisDate: 'vào ngày của trang này',
    appointed: 'Bổ nhiệm hoặc bầu',
    beforeThisDate: 'được ghi nhận gần nhất trước trang này',
    latest: 'được ghi nhận gần đây nhất',
    known: (articles, dispatches) =>
      dispatches === undefined ? articles : `${articles} từ ${dispatches}`,
    first: 'Lần đầu được nhắc đến',
    mayPrecede: (n) => `${figure(n, 'vi')} bài không rõ ngày có thể có trước.`,
    recalled: 'chức danh được nhắc lại, không rõ ngày',
    mayBeSeveral:
      'Không bản tin nào ghi cùng lúc mọi chức danh này, và đây là tên phổ biến: có thể là nhiều người.',
    companions: 'Trong cùng bản tin',
    mentions: 'Các bài',
    contradictions: 'Mâu thuẫn',
    span: (first, last) => `từ ${dated(first)} đến ${dated(last)}`,
    on: dated,
    inUndated: (n) => `trong ${counted(n, 'bản tin không rõ ngày')}`,
    relations: 'Quan hệ',
  },
  first: {
    of: 'Nhắc đến lần đầu khi nào?',
    none: 'Trong các bài có ghi ngày của kho tin, không bài nào in đúng cụm từ này.',
    mayPrecede: 'Có thể có trước',
    others: (n) => `và ${counted(n, 'bài khác')}`,
  },
  relation: {
    events: 'Các cuộc gặp và sự kiện',
    persons: (country) => `Phía ${country}`,
    announced: 'được báo trước',
    calledOff: { postponed: 'bị hoãn', cancelled: 'bị hủy' },
    undatedIn: (date) => `không rõ ngày, trong bản tin ${dated(date)}`,
    ends: (date) => `đến ${dated(date)}`,
    none: 'Kho tin không ghi nhận sự kiện nào giữa hai nước này.',
  },
  story: {
    nth: (n) => `Lần thứ ${n}`,
    missing: (n) => `Lần thứ ${n}: không có trong kho tin`,
    none: 'Kho tin không có mạch tin này.',
    here: 'trang này',
    csv: 'Tải về dạng CSV',
    separator: ';',
    columns: ['lần thứ', 'ngày', 'báo', 'tiêu đề', 'địa chỉ', 'câu', 'ghi chú'],
  },

  sent: {
    title: 'Những gì được gửi',
    would: 'Những gì sẽ được gửi',
    private: 'Chế độ riêng tư: không gửi gì.',
    detail: (service) => `Chính xác như sau, không gì khác, tới ${service}:`,
    never:
      'Mã số và tiêu đề cho biết bạn đang đọc bài nào. Không gửi kèm địa chỉ trang, toàn văn, cookie hay bất cứ điều gì nhận dạng bạn, trừ khóa của dịch vụ, nếu bạn đã nhập.',
    terms: 'Từ',
    names: 'Tên',
    namesIndexed: 'Cũng các tên đó, như chỉ mục ghi',
    identity: 'Mã số bài trên báo gốc',
    headline: 'Tiêu đề',
    lead: 'Sapo',
    published: 'Ngày',
    marks: 'Tên, chủ đề và liên kết, dưới dạng mã',
    sketch: 'Dấu vân tay của văn bản',
    raw: 'Đúng như khi gửi (JSON)',
  },

  sentLines: [
    'Trang được đọc và tên được tìm ngay trong trình duyệt của bạn, không qua mạng. Bài bạn dừng lại được đọc trước; có thể tắt trong cài đặt.',
    'Để tìm bài liên quan, Repères gửi tới dịch vụ mã số bài trên báo gốc, tiêu đề, sapo, ngày, các tên và chức danh, cùng tối đa 60 từ, mã của các tên, chủ đề và liên kết, và một dấu vân tay rút từ văn bản.',
    'Không bao giờ gửi địa chỉ trang, toàn văn hay bất cứ điều gì nhận dạng bạn.',
    'Một yêu cầu khi bạn mở Repères trên một bản tin, rồi mỗi khi bạn gõ tìm kiếm hoặc mở một tên; không có gì trong khi bạn lướt web.',
    'Ở chế độ riêng tư, kho tin được tải về một lần và không còn gì được gửi đi.',
  ],

  citing: {
    title: 'Trích dẫn bản này',
    press: 'Báo chí',
    file: 'Lưu tệp',
    copyThis: 'Sao chép',
    unknown: 'Không rõ trên trang này',
    unknowns: {
      date: 'ngày đăng',
      headline: 'tiêu đề',
      outlet: 'cơ quan báo chí',
      url: 'địa chỉ',
    },
  },
}
