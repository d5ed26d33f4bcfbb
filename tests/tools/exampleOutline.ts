import { parseOutline } from '../../src/outline/parse';
import { type RenderedOutline, renderOutline } from '../../src/outline/render';

const section = (id: string, label: string, title: string, more: object = {}) => ({
  id,
  label,
  title,
  required: true,
  guidance: [],
  indicators: [],
  sections: [],
  ...more,
});

/** A small guideline, the one that the examples of the rules are checked against. */
export const exampleOutline: RenderedOutline = renderOutline(
  parseOutline({
    id: 'vi-du',
    version: 1,
    title: 'Báo cáo hoạt động công đoàn năm {year}',
    issuer: 'Công đoàn cấp trên',
    guideline: { name: 'Hướng dẫn ví dụ', number: null, date: null, basis: [] },
    kind: 'year',
    variables: [
      { id: 'year', label: 'Năm báo cáo', default: 2025 },
      { id: 'nextYear', from: 'year + 1' },
    ],
    dataDate: null,
    estimateDate: null,
    due: null,
    style: [],
    demands: [
      {
        id: 'kho-khan',
        label: 'Khó khăn, vướng mắc và nguyên nhân',
        quote: 'nêu khó khăn, vướng mắc và nguyên nhân',
        openings: ['khó khăn', 'nguyên nhân'],
      },
    ],
    attachments: ['Danh sách đoàn viên được khen thưởng'],
    signature: { authority: 'TM. BAN THƯỜNG VỤ', position: 'CHỦ TỊCH' },
    recipients: [],
    sections: [
      section('I', 'I.', 'Tình hình đoàn viên'),
      section('II', 'II.', 'Kết quả hoạt động', {
        sections: [
          section('II.1', '1.', 'Công tác nữ công', {
            guidance: ['Kết quả hoạt động của ban nữ công quần chúng và các phong trào của nữ đoàn viên.'],
          }),
          section('II.2', '2.', 'Công tác tài chính', {
            indicators: [
              {
                id: 'II.2.thu',
                label: 'Thu đoàn phí',
                units: ['đồng', 'triệu đồng'],
                strength: 'explicit',
                quote: 'số thu đoàn phí (so sánh với năm trước)',
                row: '4',
              },
            ],
          }),
        ],
      }),
      section('III', 'III.', 'Kiến nghị', { required: false }),
      section('IV', 'IV.', 'Đánh giá chung', {
        required: false,
        sections: [section('IV.1', '1.', 'Ưu điểm', { required: false })],
      }),
      section('V', 'V.', 'Phương hướng, nhiệm vụ năm {nextYear}', { required: false }),
    ],
    appendix: {
      title: 'Bảng số liệu',
      columns: [
        { title: 'STT', role: 'number' },
        { title: 'Nội dung', role: 'content' },
        { title: 'Đơn vị tính', role: 'unit' },
        { title: 'Số liệu', role: 'value' },
      ],
      rows: [
        { type: 'indicator', code: '1', label: 'Tổng số đoàn viên', unit: 'người', kind: 'stock' },
        { type: 'indicator', code: '2', label: 'Số đoàn viên kết nạp mới', unit: 'người', kind: 'flow' },
        { type: 'indicator', code: '3', label: 'Số cuộc kiểm tra', unit: 'cuộc', kind: 'flow' },
        {
          type: 'indicator',
          code: '3a',
          label: '+ Kiểm tra công đoàn cùng cấp',
          unit: 'cuộc',
          kind: 'flow',
        },
        {
          type: 'indicator',
          code: '3b',
          label: '+ Kiểm tra công đoàn cấp dưới',
          unit: 'cuộc',
          kind: 'flow',
        },
        { type: 'indicator', code: '4', label: 'Thu đoàn phí', unit: 'triệu đồng', kind: 'flow' },
      ],
      rules: [
        { level: 'error', rule: '2 <= 1', per: 'year' },
        { level: 'error', rule: '3 = 3a + 3b' },
      ],
    },
  }),
  {},
);

/** What `checkReport` needs besides, with the example's own form. */
export const exampleOptions = {
  forms:
    typeof exampleOutline.appendix === 'object' && exampleOutline.appendix !== null
      ? [{ id: exampleOutline.id, form: exampleOutline.appendix }]
      : [],
};
