import type { ReadWarning } from '../report/report';
import type { Language } from './language';

/** Why a file could not be read (`OoxmlErrorCode`) and what was passed over in one that could (`ReadWarning`). */
const vi = {
  errors: {
    'not-a-docx': 'Tệp này không phải là tài liệu Word (.docx). Hãy chọn đúng tệp báo cáo.',
    'old-doc':
      'Tệp này ở định dạng Word cũ (.doc) nên chưa đọc được. Mở bằng Word và lưu thành .docx rồi chọn lại.',
    encrypted:
      'Tệp này có mật khẩu nên không đọc được. Mở bằng Word, bỏ mật khẩu, lưu lại rồi chọn tệp mới lưu.',
    'too-large':
      'Tệp này lớn hơn mức cho phép nên không được đọc. Xoá bớt hình ảnh hoặc tệp nhúng, lưu lại rồi thử lại.',
    damaged:
      'Tệp này bị hỏng nên không đọc được; tệp không bị thay đổi gì. Mở bằng Word, lưu thành tệp mới rồi thử lại.',
    'forbidden-content':
      'Tệp này có nội dung không an toàn mà Word không bao giờ ghi ra, nên không được đọc. Hỏi lại nơi gửi tệp.',
  },
  warnings: {
    'part-missing':
      'Tệp thiếu một phần bên trong ({part}). Báo cáo vẫn đọc được, nhưng kiểu hoặc số thứ tự tự động có thể thiếu.',
    'part-unreadable':
      'Một phần bên trong tệp ({part}) bị hỏng và đã được bỏ qua. Mở bằng Word và lưu lại để sửa.',
    'unknown-encoding':
      'Một phần bên trong tệp ({part}) dùng bảng mã lạ và đã được bỏ qua. Mở bằng Word và lưu lại để sửa.',
    'numbering-unknown':
      'Một số số thứ tự tự động không tính được, nên mục có thể được nhận ra theo lời thay vì theo số.',
    'nesting-cut':
      'Tệp có chỗ lồng nhau quá sâu ({part}); phần sâu hơn đã được bỏ qua. Hãy xem lại đoạn đó trong Word.',
  },
};

const en: typeof vi = {
  errors: {
    'not-a-docx': 'This file is not a Word document (.docx). Choose the report file.',
    'old-doc':
      'This file is in the old Word format (.doc), which cannot be read. Open it in Word, save it as .docx and choose it again.',
    encrypted:
      'This file has a password and cannot be read. Open it in Word, remove the password, save it and choose the saved file.',
    'too-large':
      'This file is larger than allowed and was not read. Remove pictures or embedded files, save it and try again.',
    damaged:
      'This file is damaged and cannot be read; nothing in it was changed. Open it in Word, save it as a new file and try again.',
    'forbidden-content':
      'This file has unsafe content that Word never writes, so it was not read. Ask whoever sent it.',
  },
  warnings: {
    'part-missing':
      'A part inside the file is missing ({part}). The report could be read, but styles or automatic numbers may be lacking.',
    'part-unreadable':
      'A part inside the file ({part}) is damaged and was passed over. Open the file in Word and save it to mend this.',
    'unknown-encoding':
      'A part inside the file ({part}) has an unknown encoding and was passed over. Open the file in Word and save it to mend this.',
    'numbering-unknown':
      'Some automatic numbers could not be worked out, so sections may be told by their wording instead of their number.',
    'nesting-cut':
      'The file is nested too deeply in one place ({part}); what lies deeper was passed over. Look at that place in Word.',
  },
};

export const ooxmlMessages = { vi, en };

/** What was passed over when a file was read, and what that means for the report. */
export function readWarning({ code, part }: ReadWarning, language: Language): string {
  return ooxmlMessages[language].warnings[code].replace('{part}', part);
}
