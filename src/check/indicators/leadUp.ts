import { onceFor } from '../../text/remembered';
import type { Before } from './detail';
import { ideasIn, type Sentence } from './found';
import { findIdeas } from './ideas';
import type { Lead } from './leads';
import type { Passage } from './passages';

/**
 * What leads up to a sentence: the line above a list or a table, or the sentence `before` it in the passage, where it goes
 * back to that.
 */
export function leadOf(text: string, { lead }: Passage, before: Sentence | null): Before {
  if (before === null) return lead === undefined ? NOTHING : toGoOnWith(ideasOfLead(lead));
  return goesBack(text) ? { ...toGoOnWith(before.ideas), goesOn: true } : NOTHING;
}

/** "Riêng CNLĐ ở doanh nghiệp ngoài nhà nước: 05" is told of the same. */
function goesBack(text: string): boolean {
  return (
    GOES_BACK.test(text) ||
    OF_THESE.test(text) ||
    (OF_THEM.test(text) && ideasIn(findIdeas(text).mentions).has('private'))
  );
}

/** "Đã chuyển ngay 45 triệu đồng giúp các gia đình này sửa nhà." */
const OF_THESE =
  /(?<!\p{L})(?:các|những|số) (?:gia đình|đoàn viên|trường hợp|hộ|người|công nhân|lao động) (?:này|ấy|đó)(?!\p{L})/iu;

const OF_THEM = /^[-–+•*\s]*(?:riêng|trong đó)(?!\p{L})/iu;

/** "Hỗ trợ 64 đoàn viên vùng lũ. Số tiền: 96 triệu đồng." */
const GOES_BACK =
  /^[-–+•*\s]*(?:(?:tổng )?(?:số tiền|giá trị|trị giá|kinh phí)|gộp lại|tính ra|tất cả(?= (?:là|hết))|thành tiền|(?:trong |tỷ lệ |con )?số (?:này|đó)|tỷ lệ (?:này|đó))(?!\p{L})/iu;

/** The rows of a table share what leads up to them. */
const ideasOfLead = onceFor(({ text }: Lead): ReadonlySet<string> => {
  const ideas = ideasIn(findIdeas(text).mentions);
  // A whole sentence tells of parts that what it leads up to need not be of.
  const isSentence = text.split(' ').length > HEADLINE;
  return isSentence ? new Set([...ideas].filter((idea) => !OF_PARTS.has(idea))) : ideas;
});

const OF_PARTS: ReadonlySet<string> = new Set(['women', 'before', 'part', 'leaving', 'jobless', 'insurance']);

/** Words of a line that names what stands below it. */
const HEADLINE = 14;

function toGoOnWith(ideas: ReadonlySet<string>): Before {
  return { own: ideas, close: ideas };
}

const NOTHING = toGoOnWith(new Set());
