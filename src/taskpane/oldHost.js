/*
 * Word 2016 and 2019 show add-ins in Internet Explorer or the first Edge, which cannot read the rest of this page's
 * code. Plain ES5, copied as it is, and before everything else: there the person reads why the pane stays empty.
 */
function explainOldHost() {
  document.body.innerHTML =
    '<div style="padding:16px;font:14px/1.5 Segoe UI,sans-serif">' +
    '<p><b>Bản Word này quá cũ nên không mở được “Báo cáo Công đoàn”.</b></p>' +
    '<p>Văn bản của bạn không bị thay đổi gì.</p>' +
    '<p>Hãy cập nhật Office (Tệp › Tài khoản › Tùy chọn cập nhật), dùng Word 2021 trở lên, hoặc mở báo cáo bằng Word trên web.</p>' +
    '<p lang="en">This version of Word is too old for this add-in; your document is unchanged. Update Office, or open the report in Word on the web.</p>' +
    '</div>';
}

if (typeof Object.hasOwn !== 'function' || typeof Array.prototype.findLast !== 'function') {
  window.addEventListener('load', explainOldHost);
}
