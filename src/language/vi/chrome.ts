import type { ChromePhrases } from '../chrome-phrases.ts';

/** What pages in this language print around their articles. Own list. */
export const chrome: ChromePhrases = {
  navigate:
    'trang chủ|menu|tìm kiếm|đăng nhập|đăng ký|đóng|về đầu trang|xem thêm|xem tất cả|liên hệ|giới thiệu|mới nhất|trước|sau',
  share: 'chia sẻ|gửi|in|sao chép liên kết|theo dõi|lưu',
  related:
    'tin liên quan|bài liên quan|đọc nhiều|xem nhiều|tin mới|tin khác|có thể bạn quan tâm|đọc thêm|cùng chuyên mục|tin nóng',
  teaser: 'xem thêm|đọc tiếp|đọc thêm|bấm vào đây|xem|nghe|chi tiết',
  comment: 'bình luận|ý kiến|viết bình luận|trả lời|gửi bình luận|ý kiến của bạn',
  consent: 'cookie|chính sách bảo mật|điều khoản|đồng ý|quyền riêng tư',
  subscribe: 'đăng ký|bản tin|theo dõi',
  rights: 'bản quyền|giữ bản quyền|©|copyright|giấy phép',
  advert: 'quảng cáo|tài trợ|rao vặt',
  byline: 'tác giả|theo|phóng viên|biên tập',
  dated: 'cập nhật|đăng lúc|xuất bản|phút trước|giờ trước|gmt',
  photo: 'ảnh|hình|nguồn ảnh|minh họa',
  topic: 'từ khóa|chủ đề|chuyên mục|nguồn',
};
