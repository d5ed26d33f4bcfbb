import { actionMessages } from './actions';

/**
 * Why something could not be done with the open document, as a person is told: what happened, what it means for the
 * document, what to do now. The codes are those of `word/error.ts`; Word's own messages are never shown.
 */
const vi = {
  /** What a failed operation in Word left behind. */
  effects: {
    none: 'Văn bản vẫn nguyên như trước.',
    some: (done: number, of: number) =>
      `Mới làm được ${done}/${of} phần; những gì bạn đã viết vẫn nguyên vẹn.`,
    left: (which: string) => `Chưa ghi: ${which}.`,
    all: 'Việc đã làm xong trong văn bản; những gì bạn đã viết vẫn nguyên vẹn.',
    unknown: 'Chưa rõ văn bản đã thay đổi đến đâu; những gì bạn đã viết không bị xoá.',
  },

  word: {
    refused: {
      happened: 'Word không thực hiện được và không cho biết lý do.',
      next: 'Kiểm tra xem văn bản có đang ở chế độ Chỉnh sửa không (trên web: nút Xem/Chỉnh sửa ở góc phải), rồi thử lại. Nếu vẫn không được, mở văn bản bằng Word trên máy tính.',
    },
    'not-there': {
      happened: 'Phần cần tới không còn trong văn bản.',
      next: 'Bấm Kiểm tra để đọc lại văn bản, rồi thử lại.',
    },
    'not-allowed': {
      happened:
        'Word không cho sửa chỗ này: văn bản hoặc đoạn này đang được bảo vệ, hoặc có thành phần mà Word bản này không sửa được.',
      next: 'Bỏ bảo vệ (thẻ Xem lại, Hạn chế chỉnh sửa) hoặc mở bằng Word trên máy tính, rồi thử lại.',
    },
    'read-only': {
      happened: 'Văn bản đang mở ở chế độ chỉ đọc.',
      next: 'Bấm Cho phép chỉnh sửa, hoặc lưu thành bản của bạn, rồi thử lại.',
    },
    'not-available': {
      happened: 'Bản Word này chưa có chức năng cần dùng.',
      next: 'Dùng Word mới hơn (Microsoft 365 hoặc Word trên web) cho việc này; các việc khác vẫn dùng được.',
    },
    busy: {
      happened: 'Word đang bận việc khác.',
      next: 'Đợi ít giây rồi thử lại.',
    },
    connection: {
      happened: 'Mất liên lạc với Word.',
      next: 'Kiểm tra mạng, đợi ít giây rồi thử lại. Nếu vẫn không được, tải lại trang hoặc mở lại văn bản.',
    },
    'no-answer': {
      happened: 'Đợi lâu mà Word không trả lời.',
      next: 'Bấm Kiểm tra để xem văn bản hiện thế nào trước khi làm lại.',
    },
    'too-much': {
      happened: 'Nội dung lớn hơn mức Word nhận được trong một lần.',
      next: 'Chia nhỏ: bớt hình ảnh trong văn bản hoặc làm từng phần, rồi thử lại.',
    },
    'dialog-open': {
      happened: 'Một hộp thoại của Word đang mở nên chưa làm được.',
      next: 'Đóng hộp thoại của Word rồi thử lại.',
    },
    'our-mistake': {
      happened: 'Phần bổ trợ gọi Word chưa đúng cách. Đây là lỗi của phần bổ trợ, không phải của bạn.',
      next: 'Bấm Kiểm tra rồi thử lại. Nếu lặp lại, báo cho người quản trị kèm mã lỗi.',
    },
    file: {
      happened: 'Word không đưa được nội dung văn bản cho phần bổ trợ.',
      next: 'Lưu văn bản rồi thử lại. Tệp .doc cũ hoặc tệp mở từ PDF cần lưu thành .docx trước.',
    },
    memory: {
      happened: 'Không lưu được lựa chọn (đề cương, năm, mục không áp dụng) vào văn bản.',
      next: 'Cứ làm tiếp; lần mở sau có thể phải chọn lại đề cương. Nếu muốn lưu, lưu văn bản rồi thử lại.',
    },
    'message-open': {
      happened: 'Một hộp thoại của phần bổ trợ đang mở.',
      next: 'Đóng hộp thoại đó rồi bấm lại.',
    },
    'message-blocked': {
      happened: 'Trình duyệt đã chặn hộp thoại của phần bổ trợ.',
      next: 'Bấm lại và chọn Cho phép, hoặc mở ngăn Báo cáo Công đoàn để làm việc này.',
    },
    'message-failed': {
      happened: 'Không mở được hộp thoại của phần bổ trợ.',
      next: 'Mở ngăn Báo cáo Công đoàn để làm việc này.',
    },
    'place-lost': {
      happened: 'Không tìm thấy chỗ này trong văn bản nữa: đoạn văn đã được sửa hoặc xoá.',
      next: 'Bấm Kiểm tra để đọc lại văn bản, rồi thử lại.',
    },
    'text-changed': {
      happened: 'Văn bản đã thay đổi so với lúc xem trước, nên chưa làm gì cả.',
      next: 'Bấm Kiểm tra để đọc lại văn bản, xem trước lại rồi làm.',
    },
    'office-unreachable': {
      happened:
        'Không tải được tệp office.js từ máy chủ của Microsoft (appsforoffice.microsoft.com), hoặc Word không trả lời.',
      next: 'Kiểm tra mạng rồi mở lại ngăn này. Trong mạng nội bộ, nhờ người quản trị cho phép địa chỉ appsforoffice.microsoft.com.',
    },
    'not-in-word': {
      happened: 'Trang này chỉ làm việc bên trong Microsoft Word.',
      next: 'Mở Word, vào thẻ Trang đầu và bấm Đề cương trong nhóm Báo cáo Công đoàn.',
    },
  },

  unexpected: {
    happened: 'Có lỗi ngoài dự kiến trong phần bổ trợ.',
    next: 'Thử lại. Nếu lặp lại, báo cho người quản trị.',
  },
  code: (code: string) => `Mã lỗi: ${code}`,
};

const en: typeof vi = {
  effects: {
    none: 'The document is as it was.',
    some: (done, of) => `Only ${done} of ${of} parts are done; what you wrote is untouched.`,
    left: (which) => `Not written yet: ${which}.`,
    all: 'The work is done in the document; what you wrote is untouched.',
    unknown: 'It is not known how far the document has changed; nothing you wrote is deleted.',
  },

  word: {
    refused: {
      happened: 'Word did not do it and did not say why.',
      next: 'See that the document is in editing mode (on the web: the Viewing/Editing button at the top right) and try again. If it still fails, open it in Word on a computer.',
    },
    'not-there': {
      happened: 'What was meant is not in the document any more.',
      next: 'Press Check to read the document again, then try again.',
    },
    'not-allowed': {
      happened:
        'Word does not allow a change here: the document or this part is protected, or holds something this Word cannot edit.',
      next: 'Lift the protection (Review, Restrict Editing) or open it in Word on a computer, then try again.',
    },
    'read-only': {
      happened: 'The document is open for reading only.',
      next: 'Press Enable Editing, or save a copy of your own, then try again.',
    },
    'not-available': {
      happened: 'This version of Word does not have the function.',
      next: 'Use a newer Word (Microsoft 365 or Word on the web) for this; everything else works here.',
    },
    busy: {
      happened: 'Word is busy with something else.',
      next: 'Wait a few seconds and try again.',
    },
    connection: {
      happened: 'The connection with Word is lost.',
      next: 'Check the network, wait a few seconds and try again. If it still fails, reload the page or open the document again.',
    },
    'no-answer': {
      happened: 'Word did not answer for a long time.',
      next: 'Press Check to see how the document stands before doing it again.',
    },
    'too-much': {
      happened: 'This is more than Word takes at once.',
      next: 'Make it smaller: fewer pictures in the document, or part by part, then try again.',
    },
    'dialog-open': {
      happened: 'A dialog of Word is open, so it could not be done.',
      next: 'Close the dialog and try again.',
    },
    'our-mistake': {
      happened: 'The add-in called Word in a wrong way. This is a fault of the add-in, not yours.',
      next: 'Press Check and try again. If it comes back, tell the administrator the error code.',
    },
    file: {
      happened: 'Word did not hand the document over to the add-in.',
      next: 'Save the document and try again. An old .doc or a file opened from PDF must be saved as .docx first.',
    },
    memory: {
      happened: 'The choice (outline, year, what is not applicable) could not be kept in the document.',
      next: 'Go on; next time you may have to choose the outline again. To keep it, save the document and try again.',
    },
    'message-open': {
      happened: 'A dialog of the add-in is open.',
      next: 'Close it and press again.',
    },
    'message-blocked': {
      happened: 'The browser blocked the dialog of the add-in.',
      next: 'Press again and choose Allow, or open the Báo cáo Công đoàn pane for this.',
    },
    'message-failed': {
      happened: 'The dialog of the add-in could not be opened.',
      next: 'Open the Báo cáo Công đoàn pane for this.',
    },
    'place-lost': {
      happened: 'This place is not in the document any more: the paragraph was changed or deleted.',
      next: 'Press Check to read the document again, then try again.',
    },
    'text-changed': {
      happened: 'The document is not what it was in the preview, so nothing was done.',
      next: 'Press Check to read the document again, look at the preview, then do it.',
    },
    'office-unreachable': {
      happened:
        'Office.js did not come from Microsoft (appsforoffice.microsoft.com), or Word does not answer.',
      next: 'Check the network and open this pane again. In a closed network, ask the administrator to allow appsforoffice.microsoft.com.',
    },
    'not-in-word': {
      happened: 'This page works only inside Microsoft Word.',
      next: 'Open Word, go to the Home tab and press Đề cương in the group Báo cáo Công đoàn.',
    },
  },

  unexpected: {
    happened: 'Something unexpected went wrong in the add-in.',
    next: 'Try again. If it comes back, tell the administrator.',
  },
  code: (code) => `Error code: ${code}`,
};

/** With what actions say, so that one look-up serves every error. */
export const wordMessages = {
  vi: { ...vi, ...actionMessages.vi },
  en: { ...en, ...actionMessages.en },
};
