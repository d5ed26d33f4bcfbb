/** What the ribbon button says where it cannot simply do its work. */
const vi = {
  title: 'Chèn phụ lục',
  failed: 'Chưa chèn được phụ lục',
  close: 'Đóng',
  useForm: (title: string, issuer: string) => `${title} (mẫu của ${issuer})`,
  'already-there': {
    title: 'Văn bản đã có phụ lục',
    text: [
      'Bảng phụ lục số liệu đã có trong văn bản nên không chèn thêm bảng nữa.',
      'Để điền số liệu, mở ngăn Báo cáo Công đoàn, phần Phụ lục.',
    ],
  },
  'choose-form': {
    title: 'Chọn mẫu phụ lục',
    text: ['Chưa biết báo cáo này theo hướng dẫn nào. Hãy chọn mẫu bảng số liệu cần chèn vào cuối văn bản:'],
  },
  'no-form-demanded': {
    title: 'Hướng dẫn không yêu cầu phụ lục',
    text: [
      'Hướng dẫn của báo cáo này không yêu cầu bảng số liệu nên chưa chèn gì cả.',
      'Nếu vẫn cần, chọn mẫu của hướng dẫn khác:',
    ],
  },
  'not-in-source': {
    title: 'Hướng dẫn không kèm mẫu bảng',
    text: [
      'Hướng dẫn yêu cầu bảng số liệu nhưng không kèm mẫu, nên chưa chèn gì cả.',
      'Nếu cơ quan có mẫu riêng, mở ngăn Báo cáo Công đoàn, phần Phụ lục, và dán mẫu vào đó. Hoặc chọn mẫu của hướng dẫn khác:',
    ],
  },
};

const en: typeof vi = {
  title: 'Insert appendix',
  failed: 'The appendix could not be inserted',
  close: 'Close',
  useForm: (title, issuer) => `${title} (form of ${issuer})`,
  'already-there': {
    title: 'The document has an appendix already',
    text: [
      'The statistical table is in the document, so no second one was inserted.',
      'To fill it, open the Báo cáo Công đoàn pane, Appendix.',
    ],
  },
  'choose-form': {
    title: 'Choose a form',
    text: [
      'It is not known which guideline this report follows. Choose the table to insert at the end of the document:',
    ],
  },
  'no-form-demanded': {
    title: 'The guideline asks for no appendix',
    text: [
      'The guideline of this report asks for no table, so nothing was inserted.',
      'If you need one all the same, choose the form of another guideline:',
    ],
  },
  'not-in-source': {
    title: 'The guideline comes without its form',
    text: [
      'The guideline asks for a table but does not contain the form, so nothing was inserted.',
      'If your office has a form of its own, open the Báo cáo Công đoàn pane, Appendix, and paste it there. Or choose the form of another guideline:',
    ],
  },
};

export const commandMessages = { vi, en };
