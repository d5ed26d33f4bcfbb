/**
 * Why an action could not be done for a reason that is not Word's, as a person is told: what happened and what to do
 * now. The codes are those of `actions/error.ts` and `ooxml/error.ts`.
 */
const vi = {
  actions: {
    'unknown-outline': {
      happened: 'Đề cương của văn bản này không có trong danh mục của phần bổ trợ.',
      next: 'Chọn một đề cương trong danh mục.',
    },
    'nothing-to-insert': {
      happened: 'Văn bản đã có đủ các mục của đề cương.',
      next: 'Không cần chèn thêm. Bấm Kiểm tra để xem mục nào còn trống.',
    },
    'nothing-to-fill': {
      happened: 'Số liệu trong bảng đã đúng như nội dung dán vào.',
      next: 'Không cần ghi thêm.',
    },
    'nothing-to-remove': {
      happened: 'Không còn phần nào để gỡ.',
      next: 'Không cần làm gì thêm.',
    },
    'no-appendix': {
      happened: 'Văn bản chưa có bảng phụ lục số liệu.',
      next: 'Bấm Chèn phụ lục trước, rồi dán số liệu.',
    },
    'paste-without-figures': {
      happened: 'Không thấy số liệu nào của biểu trong nội dung vừa dán.',
      next: 'Chép cả cột số thứ tự hoặc nội dung cùng với cột số liệu từ Excel, rồi dán lại.',
    },
    'too-slow': {
      happened: 'Đọc văn bản quá lâu nên đã dừng lại.',
      next: 'Bớt hình ảnh hoặc tách văn bản thành phần nhỏ hơn, rồi thử lại.',
    },
    'reader-crashed': {
      happened: 'Phần đọc văn bản bị dừng giữa chừng.',
      next: 'Thử lại. Nếu lặp lại, lưu văn bản thành tệp mới rồi mở tệp đó.',
    },
  },

  /** The open document, as Word hands it over, cannot be read. */
  document: {
    'not-a-docx': {
      happened: 'Văn bản đang mở không phải dạng .docx.',
      next: 'Lưu thành Tài liệu Word (.docx) rồi thử lại.',
    },
    'old-doc': {
      happened: 'Văn bản đang mở ở định dạng Word cũ (.doc).',
      next: 'Vào Tệp, Lưu Như, chọn Tài liệu Word (.docx) rồi thử lại.',
    },
    encrypted: {
      happened: 'Văn bản có mật khẩu nên không đọc được.',
      next: 'Bỏ mật khẩu (Tệp, Thông tin, Bảo vệ tài liệu), lưu lại rồi thử lại.',
    },
    'too-large': {
      happened: 'Văn bản lớn hơn mức đọc được.',
      next: 'Bớt hình ảnh hoặc tệp nhúng, lưu lại rồi thử lại.',
    },
    damaged: {
      happened: 'Nội dung văn bản bị hỏng nên không đọc được.',
      next: 'Lưu thành tệp mới, mở tệp đó rồi thử lại.',
    },
    'forbidden-content': {
      happened: 'Văn bản có nội dung không an toàn mà Word không bao giờ ghi ra.',
      next: 'Hỏi lại nơi gửi văn bản; chép chữ sang một văn bản mới nếu cần dùng.',
    },
  },

  values: {
    happened: (variable: string) => `Giá trị của “${variable}” không dùng được cho đề cương này.`,
    next: 'Sửa lại giá trị đó (năm là một số như 2026; lời ngắn gọn, không có dấu { }).',
  },
};

const en: typeof vi = {
  actions: {
    'unknown-outline': {
      happened: 'The outline of this document is not in the catalogue of the add-in.',
      next: 'Choose an outline from the catalogue.',
    },
    'nothing-to-insert': {
      happened: 'The document has all sections of the outline.',
      next: 'Nothing needs to be inserted. Press Check to see which are still empty.',
    },
    'nothing-to-fill': {
      happened: 'The table already says what was pasted.',
      next: 'Nothing needs to be written.',
    },
    'nothing-to-remove': {
      happened: 'There is nothing left to take out.',
      next: 'Nothing needs to be done.',
    },
    'no-appendix': {
      happened: 'The document has no statistical appendix yet.',
      next: 'Press Insert appendix first, then paste the figures.',
    },
    'paste-without-figures': {
      happened: 'What was pasted holds no figure of the form.',
      next: 'Copy the column of numbers or wordings together with the figures from Excel, then paste again.',
    },
    'too-slow': {
      happened: 'Reading the document took too long and was stopped.',
      next: 'Take out pictures or split the document, then try again.',
    },
    'reader-crashed': {
      happened: 'Reading the document broke off.',
      next: 'Try again. If it comes back, save the document as a new file and open that.',
    },
  },

  document: {
    'not-a-docx': {
      happened: 'The open document is not a .docx.',
      next: 'Save it as a Word document (.docx), then try again.',
    },
    'old-doc': {
      happened: 'The open document is in the old Word format (.doc).',
      next: 'Use File, Save As, Word document (.docx), then try again.',
    },
    encrypted: {
      happened: 'The document has a password, so it cannot be read.',
      next: 'Take the password off (File, Info, Protect Document), save and try again.',
    },
    'too-large': {
      happened: 'The document is larger than can be read.',
      next: 'Take out pictures or embedded files, save and try again.',
    },
    damaged: {
      happened: 'The content of the document is damaged and cannot be read.',
      next: 'Save it as a new file, open that and try again.',
    },
    'forbidden-content': {
      happened: 'The document holds unsafe content that Word never writes.',
      next: 'Ask who sent it; copy the text to a new document if you need it.',
    },
  },

  values: {
    happened: (variable) => `The value of “${variable}” cannot be used for this outline.`,
    next: 'Change that value (a year is a number such as 2026; texts are short and without { }).',
  },
};

export const actionMessages = { vi, en };
