/** The pane's frame: tabs, first words, what it is doing now. */
const vi = {
  name: 'Báo cáo Công đoàn',
  tabs: { outline: 'Đề cương', check: 'Kiểm tra', appendix: 'Phụ lục' },
  firstRun:
    'Chọn hướng dẫn, chèn đề cương vào văn bản rồi viết; “Kiểm tra” chỉ ra mục và số liệu còn thiếu. Mọi việc làm ngay trên máy này, không gửi gì đi.',
  firstRunAgain: 'Giới thiệu',
  dismiss: 'Đã hiểu',
  close: 'Đóng',
  cancel: 'Thôi',
  otherLanguage: 'English',
  otherLanguageCode: 'en',
  privacy: 'Nội dung văn bản không rời khỏi máy này.',
  status: 'Trạng thái',
  starting: 'Đang chờ Word…',
  reading: 'Đang đọc văn bản…',
  loadingView: 'Đang mở…',
  again: 'Thử lại',
  crashed: {
    what: 'Ngăn công cụ gặp lỗi và phải dừng lại.',
    means: 'Văn bản của bạn không bị thay đổi gì.',
    next: 'Bấm “Mở lại”. Nếu vẫn lỗi, đóng ngăn này rồi mở lại từ thẻ Trang đầu (Home).',
    reload: 'Mở lại',
  },
  went: 'Đã đến chỗ đó trong văn bản.',
  chooseFirst: 'Chưa chọn đề cương. Hãy chọn hướng dẫn mà báo cáo này phải theo.',
  toOutline: 'Chọn đề cương',
  tracked: 'Văn bản đang có sửa đổi được theo dõi (Track Changes); phần đã xoá không được tính.',
};

const en: typeof vi = {
  name: 'Báo cáo Công đoàn',
  tabs: { outline: 'Outline', check: 'Check', appendix: 'Appendix' },
  firstRun:
    'Choose the guideline, insert its outline and write; “Check” shows the sections and figures still missing. Everything happens on this machine; nothing is sent anywhere.',
  firstRunAgain: 'About',
  dismiss: 'Got it',
  close: 'Close',
  cancel: 'Cancel',
  otherLanguage: 'Tiếng Việt',
  otherLanguageCode: 'vi',
  privacy: 'The document’s content never leaves this machine.',
  status: 'Status',
  starting: 'Waiting for Word…',
  reading: 'Reading the document…',
  loadingView: 'Opening…',
  again: 'Try again',
  crashed: {
    what: 'The pane failed and had to stop.',
    means: 'Your document has not been changed.',
    next: 'Press “Reopen”. If it fails again, close this pane and open it from the Home tab.',
    reload: 'Reopen',
  },
  went: 'That place is now selected in the document.',
  chooseFirst: 'No outline has been chosen. Choose the guideline this report must follow.',
  toOutline: 'Choose an outline',
  tracked: 'The document has tracked changes; what was deleted does not count.',
};

export const paneMessages = { vi, en };
