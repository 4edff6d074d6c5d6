/** What the reader sees first, in Vietnamese. */
import type { Words } from './worded.ts'
import { figure } from './figure.ts'

const counted = (n: number, noun: string): string => `${figure(n, 'vi')} ${noun}`

export const vi: Words = {
  locale: 'vi',
  kinds: {
    person: 'Nhân vật',
    organisation: 'Tổ chức',
    country: 'Quốc gia',
    place: 'Địa điểm',
    date: 'Mốc thời gian',
    event: 'Sự kiện',
  },
  kindsCounted: {
    person: (n) => counted(n, 'nhân vật'),
    organisation: (n) => counted(n, 'tổ chức'),
    country: (n) => counted(n, 'quốc gia'),
    place: (n) => counted(n, 'địa điểm'),
    date: (n) => counted(n, 'mốc thời gian'),
    event: (n) => counted(n, 'sự kiện'),
  },
  kind: {
    person: 'Nhân vật',
    organisation: 'Tổ chức',
    country: 'Quốc gia',
    place: 'Địa điểm',
    date: 'Mốc thời gian',
    event: 'Sự kiện',
  },
  masthead: 'Repères',
  settings: 'Cài đặt',
  openPanel: 'Mở bên cạnh trang',
  back: 'Quay lại',
  colon: ': ',
  articles: (n) => counted(n, 'bài'),

  reading: 'Đang đọc trang…',
  who: 'Được nhắc đến trong bài',
  noNames: 'Không nhận ra tên nào trong bài này.',
  othersOf: {
    person: (n) => `và ${counted(n, 'người khác')}`,
    rest: (n) => `và ${n} mục khác`,
  },
  relationOf: (a, b) => `${a} và ${b}: các cuộc gặp`,
  copies: 'Cùng bản tin ở nơi khác',
  related: 'Đọc thêm',
  looking: 'Đang tìm trong kho tin…',
  foundStatus: (copies, related) =>
    `${counted(copies, 'bản khác')}, ${counted(related, 'bài liên quan')}`,
  undated: 'không rõ ngày',
  basis: {
    url: 'ngày lấy từ địa chỉ',
    text: 'ngày lấy từ văn bản',
    correction: 'ngày đã đính chính',
  },
  refused: {
    'not-an-article': {
      title: 'Không có bản tin ở đây',
      detail:
        'Trang này không phải là bài báo. Hãy mở một bài trên VietnamPlus, Le Courrier du Vietnam hoặc trang khác, hoặc tìm ở trên.',
    },
    unreadable: {
      title: 'Không nhận ra văn bản',
      detail:
        'Trang mở được nhưng không đọc được bài nào. Nếu trang đang tải, hãy thử lại sau giây lát.',
    },
    'no-access': {
      title: 'Không truy cập được trang',
      detail:
        'Trình duyệt không cho đọc trang này: trang nội bộ, kho tiện ích, tệp PDF. Nếu đây là một bài báo, hãy tải lại trang rồi bấm nút Repères trên thanh công cụ.',
    },
  },
  again: 'Thử lại',
  copyOf: {
    'vna-copy': 'Bài này mang ký hiệu của TTXVN (VNA): một bản tin được đăng lại.',
    'machine-translation': 'Bản dịch máy: tên và chức danh có thể sai lệch.',
    unknown: 'Không có dấu hiệu nào cho thấy đây là tin của TTXVN.',
  },

  unasked: {
    'by-choice': 'Không gửi gì khi bạn chưa yêu cầu.',
    'follows-tab': 'Bảng bên đi theo trang và không gửi gì.',
    'unknown-site': 'Repères không biết trang này: không gửi gì nếu bạn không yêu cầu.',
  },
  look: 'Tìm trong kho tin',
  showSent: 'Xem những gì được gửi',
  showWouldBeSent: 'Xem những gì sẽ được gửi',

  firstRun: {
    title: 'Trước khi bắt đầu',
    lead: 'Repères có thể tìm trong kho tin những gì liên quan đến trang này. Bạn quyết định khi nào.',
    what: 'Những gì được gửi, trong năm dòng',
    standard: 'Tìm mỗi khi mở',
    ask: 'Hỏi tôi mỗi lần',
    private: 'Chế độ riêng tư',
  },

  problem: {
    offline: 'Bạn đang ngoại tuyến. Các tên trên trang vẫn xem được; phần còn lại chờ kết nối.',
    away: 'Dịch vụ không trả lời. Hãy kiểm tra địa chỉ trong phần cài đặt hoặc thử lại sau.',
    slow: 'Dịch vụ quá chậm. Hãy thử lại sau giây lát.',
    'too-many': (hour, minute) =>
      `Quá nhiều yêu cầu cùng lúc. Dịch vụ sẽ trả lời lại lúc ${hour}:${minute}.`,
    unpublished: 'Dịch vụ đã sẵn sàng nhưng chưa có kho tin. Người quản lý cần xuất bản trước.',
    'older-corpus':
      'Chỉ mục của dịch vụ được tạo cho phiên bản Repères khác. Người quản lý dịch vụ cần xuất bản lại.',
    'older-index':
      'Chỉ mục trên thiết bị này chưa đủ, hoặc thuộc phiên bản Repères khác. Hãy tải lại trong phần cài đặt.',
    nonsense: 'Không đọc được câu trả lời của dịch vụ. Hãy kiểm tra địa chỉ trong phần cài đặt.',
    unprepared: 'Không chuẩn bị được trang này để tìm, và chưa gửi gì. Hãy thử lại.',
    'no-index':
      'Chế độ riêng tư: chưa có chỉ mục trên thiết bị này. Hãy tải về hoặc nhập trong phần cài đặt.',
    'key-required': 'Dịch vụ này yêu cầu một khóa. Hãy nhập hoặc sửa khóa trong phần cài đặt.',
    'query-refused': 'Tìm kiếm quá dài, hoặc không có từ nào để tìm. Hãy thử chỉ một tên.',
  },
  problemShort: {
    offline: 'Ngoại tuyến',
    away: 'Dịch vụ không trả lời',
    slow: 'Dịch vụ quá chậm',
    'too-many': (hour, minute) => `Quá nhiều yêu cầu, đến ${hour}:${minute}`,
    unpublished: 'Chưa có kho tin',
    'older-corpus': 'Chỉ mục của phiên bản khác',
    'older-index': 'Cần tải lại chỉ mục',
    nonsense: 'Không đọc được trả lời',
    unprepared: 'Chưa gửi gì',
    'no-index': 'Chưa có chỉ mục trên thiết bị',
    'key-required': 'Dịch vụ yêu cầu một khóa',
    'query-refused': 'Tìm kiếm bị từ chối',
  },
  nothingMore: 'Kho tin không có thêm thông tin.',
  noCard: 'Kho tin không có mục riêng cho tên này.',
  keptResults: 'Kết quả lúc trước',
  keptShort: 'Kết quả lúc trước',
  unheld: 'Kho tin không có trang này.',

  search: 'Tìm trong kho tin',
  searchShort: 'Tìm',
  searchHint: 'Tên, nước, từ…',
  results: (n) => counted(n, 'kết quả'),
  suggestions: (n) => counted(n, 'gợi ý'),
  headlineKind: 'Tiêu đề',
  wordKind: 'Từ',
  take: {
    cite: 'Trích dẫn',
    copy: 'Sao chép Markdown',
    keep: 'Lưu trang',
    copyLong: 'Tiêu đề, nguồn, các tên và bài liên quan, cho ghi chú của bạn',
    keepLong: 'Đúng như bạn đang thấy, vào một tệp mà kho tin có thể tiếp nhận',
    copied: 'Đã sao chép',
    kept: 'Đã lưu',
    notKept: 'Chưa lưu',
    notCopied: 'Chưa sao chép',
  },

  outlets: {
    vietnamplus: 'VietnamPlus',
    lecourrier: 'Le Courrier du Vietnam',
    vnanet: 'TTXVN',
    nhandan: 'Nhân Dân',
    vovworld: 'VOVWORLD',
    azertag: 'Azertag',
    dangcongsan: 'Báo điện tử Đảng Cộng sản Việt Nam',
    vietnamtourism: 'Vietnam Tourism',
    'vietnam.vn': 'Vietnam.vn',
    baonghean: 'Báo Nghệ An',
    laodong: 'Lao Động',
    inconnu: 'Không rõ báo nào',
  },
}
