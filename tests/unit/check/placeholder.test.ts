import { isPlaceholder } from '../../../src/check/sections/placeholder';

describe('what only keeps the place of a text', () => {
  test.each([
    '……',
    '(đơn vị tự đánh giá)',
    'Đang cập nhật.',
    'Bấm hoặc gõ vào đây để nhập văn bản.',
    'Nhấp hoặc nhấn vào đây để nhập văn bản.',
    'Bấm vào đây để nhập nội dung',
    '(phần này chờ Ban Nữ công và Tổ an toàn của cơ quan gửi số liệu về, sẽ bổ sung sau)',
    '(Mục này Văn phòng sẽ tổng hợp sau khi có ý kiến của Thường trực, đề nghị các ban gửi số liệu)',
    'Click or tap here to enter text.',
    'Kết quả: ………',
    'Tổng thu.......... đồng',
    '(Nêu các mô hình, điển hình tiêu biểu)',
    '(Nêu việc không làm được)',
    '...(Ban nữ công viết)...',
  ])('%s', (text) => {
    expect(isPlaceholder(text)).toBe(true);
  });

  test.each([
    'Không.',
    '(không)',
    '(trong kỳ không phát sinh)',
    '(theo biểu gửi riêng)',
    'Tổ chức văn nghệ, thể thao, thăm hỏi đoàn viên ốm đau, hiếu hỉ, v.v....',
    'Tuyên truyền nghị quyết công đoàn các cấp…. đến đoàn viên.',
    '(Có phụ lục kèm theo)',
    'Đã cập nhật phần mềm cho 45 đoàn viên.',
    'Bấm còi báo hết giờ vào mỗi ca để nhắc công nhân nhập cổng đúng lối.',
  ])('but not: %s', (text) => {
    expect(isPlaceholder(text)).toBe(false);
  });
});
