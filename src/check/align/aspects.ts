import { wordsOf } from '../../text/words';

/**
 * What every field of work has some of: a sub-heading of such words alone ("b) Phong trào thi đua" in "6. Công tác nữ
 * công") is about that field, not the section that has the matter for its title.
 */
export const ASPECTS: ReadonlySet<string> = new Set(
  wordsOf(
    'tuyên truyền giáo dục vận động phổ biến quán triệt phong trào thi đua khen thưởng kiểm tra giám sát lãnh đạo chỉ đạo điều hành tham mưu phối hợp chỉ tiêu nhiệm vụ giải pháp ưu điểm hạn chế tồn tại khuyết điểm nguyên nhân bài học kinh nghiệm',
  ),
);
