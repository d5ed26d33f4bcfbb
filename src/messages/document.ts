/**
 * What is written into the report itself. A union's report is Vietnamese whatever language the pane is in, so there
 * is one language here. Dots stand where a person fills in.
 */
export const documentText = {
  /** Names on the frames of content controls. */
  section: (number: string, title: string) => `Mục ${number}: ${title}`,
  part: (label: string, title: string) => `${label}: ${title}`,
  guidance: (number: string) => `Gợi ý cho mục ${number} (tự mất khi gõ chữ vào)`,
  indicator: (label: string) => `Chỉ tiêu: ${label}`,
  appendix: 'Phụ lục số liệu',
  guidanceStyle: 'Gợi ý báo cáo',
  appendixNote: 'Lưu ý về phụ lục (xoá trước khi gửi)',

  tableDescription: (outline: string) => `Mẫu phụ lục của đề cương ${outline}`,

  figure: '……',

  dots: '……',
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  superior: 'CÔNG ĐOÀN CẤP TRÊN …',
  unit: 'CÔNG ĐOÀN ……………',
  number: 'Số: …… /BC-……',
  placeAndDate: (year: string) => `……, ngày …… tháng …… năm ${year}`,
  report: 'BÁO CÁO',
  addressee: (superior: string) => `Kính gửi: ${superior}.`,
  closing: (title: string, unit: string) => `Trên đây là ${title} của ${unit}./.`,
  unitInText: 'công đoàn ……',
  recipients: 'Nơi nhận:',

  appendixHeading: 'Phụ lục',
  attachedTo: '(Kèm theo Báo cáo số …… /BC-…… ngày …… tháng …… năm …… của ……)',
  note: (text: string) => `Lưu ý: ${text}`,
  year: (year: number) => `Năm ${year}`,
  wholePeriod: (title: string) => `${title} cả giai đoạn`,
};
