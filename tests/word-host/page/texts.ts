/** What the stand-in says to the person who tries the add-in. */
export const hostMessages = {
  title: 'Máy Word thử nghiệm',
  pane: 'Phần bổ trợ',
  opened: (name: string) => `Đã mở ${name}. Mọi thay đổi chỉ ở trong trình duyệt cho đến khi tải văn bản về.`,
  readOnly: 'Văn bản đang ở chế độ chỉ đọc hoặc phần này bị khóa, nên không gõ được ở đây.',
  notReadable: (name: string) => `Không mở được ${name}: tệp không có hoặc không phải là .docx.`,
  noManifest: 'Chưa có manifest.xml: hãy chạy npm run build trước.',
  noFunctionFile: 'manifest.xml không nêu trang chứa lệnh của nút này.',
  running: (label: string) => `Đang chạy lệnh "${label}"…`,
  finished: (label: string) => `Lệnh "${label}" đã chạy xong.`,
};
