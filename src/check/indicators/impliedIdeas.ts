import type { Found } from './found';
import { PERSONS } from './heads';
import { ideaById } from './ideas';
import { IDEA_OF_UNIT, WORKER_UNITS } from './kinship';
import type { Want } from './want';

/** The ideas of the figure's own words and of its unit; taking in members is growth unless the Party is meant. */
export function ideasOf(
  { own, close, ownText, before, figure, sentence, statement }: Found,
  want: Want,
): ReadonlySet<string> {
  const ideas = new Set(own);
  const implied = IDEA_OF_UNIT.get(figure.family);
  if (implied !== undefined) ideas.add(implied);
  // Where nobody fell ill others may have been hit all the same.
  if (figure.kind === 'nothing' && ideas.has('infection')) ideas.delete('calamity');
  // So many of the targets are so many that were reached.
  if (figure.family === 'goal' && figure.kind === 'ratio') ideas.add('reach');
  if (WORKER_UNITS.has(figure.unit ?? '')) {
    ideas.add('workers');
    // "Tổng công ty sử dụng 8.726 lao động."
    if (ideas.has('use')) ideas.add('total');
  }
  const comrades = figure.unit === 'đồng chí' || figure.unit === 'quần chúng';
  // "Chi bộ kết nạp một đoàn viên": whoever the Party's cell takes in.
  if (ideas.has('admission') && ideas.has('party-cell')) ideas.add('party');
  const aboutParty =
    ideas.has('party') ||
    (!ideas.has('members') && (sentence.ideas.has('party') || (comrades && !sentence.ideas.has('members'))));
  const membersOnly =
    figure.unit === 'đoàn viên' && !sentence.ideas.has('party') && !sentence.ideas.has('introduction');
  if (ideas.has('admission') && !aboutParty && (want.actions.has('growth') || membersOnly)) {
    ideas.delete('admission');
    ideas.add('growth');
  }
  const acted = tellsAct(ideas);
  if (figure.family === 'letter' && RECEIVED.test(before)) {
    ideas.delete('settlement');
    ideas.add('receipt');
  }
  if (figure.family === 'percent' && PLEDGED.test(ownText)) ideas.add('reach');
  // Letters of which nothing else is told have come in; the chosen ones are put forward to the Party.
  if (figure.family === 'letter' && !acted) ideas.add('receipt');
  if (close.has('chosen') && !tellsAct(close)) ideas.add('introduction');
  const ofDues = ideas.has('fund') || sentence.previous.has('fund') || figure.family === 'money';
  // So many whose dues, or so much of the dues as, go through the account are paid in there.
  if (PAYMENT.has(figure.family) && ideas.has('account') && ofDues && !acted) ideas.add('income');
  // "Thêm 1 CĐCS", "thêm 45 đoàn viên".
  const added = ADDED_BEFORE.test(before);
  if (added && figure.family === 'union') ideas.add('founding');
  if (added && figure.unit === 'đoàn viên' && !acted) ideas.add('growth');
  // "Thành lập 26 CĐCS, thu hút 4.780 đoàn viên."
  if (ideas.has('founding') && figure.unit === 'đoàn viên' && DRAWN_IN.test(before)) ideas.add('growth');
  // "… Có khoảng 450 lượt cán bộ tham dự" says of what in the sentence before.
  if (!acted && sentence.previous.has('training') && ATTENDED.test(ownText)) ideas.add('training');
  if (figure.family === 'money') {
    if (ideas.has('use')) ideas.add('expense');
    else if (!acted && (DUES_NAMED.test(before) || (DUES_OPEN.test(sentence.text) && DONE.test(before))))
      ideas.add('income');
    const monthly =
      MONTHLY.test(ownText.slice(before.length + figure.raw.length)) || EACH_MONTH.test(sentence.text);
    const paid = ideas.has('average') && monthly && !RENT.test(ownText);
    if (paid && !ideas.has('allowance') && !ideas.has('minimum-wage')) ideas.add('wage');
  }
  // Members "in the software" have been entered.
  const acts = [...ideas].some((idea) => idea !== 'reach' && ideaById(idea)?.kind === 'action');
  if (ideas.has('database') && PERSONS.has(figure.family) && !acts) ideas.add('update');
  // Whoever is trained for the Party is put forward to it.
  if (ideas.has('training') && ideas.has('party')) ideas.add('introduction');
  if (ideas.has('calamity') && ideas.has('help') && !acted) ideas.add('support');
  // What is given to, or spent on, those hit by a flood or an epidemic is support; where nobody was hit, there was none.
  const helped = sentence.ideas.has('calamity') && sentence.ideas.has('help');
  const hit = ideas.has('calamity') || statement.has('calamity') || helped;
  const given =
    ideas.has('gift') ||
    ideas.has('expense') ||
    (ideas.has('calamity') && (statement.has('gift') || figure.kind === 'nothing'));
  if (given && hit && want.actions.has('support')) ideas.add('support');
  return ideas;
}

function tellsAct(ideas: ReadonlySet<string>): boolean {
  return [...ideas].some((idea) => ideaById(idea)?.kind === 'action' && !WEAK.has(idea));
}

/** Acts that say nothing of what was done. */
const WEAK: ReadonlySet<string> = new Set(['reach', 'receipt']);

/** "Kinh phí công đoàn năm 2020: 152.350.000 đồng": dues that are only named are dues received. */
const DUES_NAMED =
  /^\s*(?:đến [^,;]{1,20},\s*)?(?:[-+•*;]|\p{L}\)|\d+[.)])?\s*(?:kinh phí(?: 2%| năm \d{4})?|(?:kinh phí công đoàn|kpcđ|đoàn phí(?: công đoàn)?)(?: \d%)?(?: \p{L}+){0,8}(?: \d{4})?) ?(?::|là|được|đạt)(?: (?:dự toán|kế hoạch) [\d.,]+ (?:nghìn|triệu|tỷ)?(?: ?đồng)?, thực hiện)?\s*(?:hơn|gần|trên|khoảng)?\s*$/iu;

/** "Kinh phí công đoàn: dự toán 3.100 triệu đồng, thực hiện 3.038 triệu đồng." */
const DUES_OPEN = /^[-–+•*\s]*(?:kinh phí công đoàn|kpcđ|đoàn phí công đoàn)(?: [\p{L}\d%]+){0,8}:/iu;
const DONE = /(?<!\p{L})(?:thực hiện|đạt)(?: được)?\s*$/iu;

const PAYMENT: ReadonlySet<string> = new Set(['workplace', 'percent', 'money']);

/** "Về việc giải quyết đơn thư, trong năm nhận một đơn." */
const RECEIVED = /(?<!\p{L})nhận(?: được)?\s*$/iu;
/** "Bằng 96% so với cam kết." */
const PLEDGED = /so với (?:bản |các )?(?:nội dung |chỉ tiêu )?(?:đã )?cam kết/iu;

const DRAWN_IN = /(?<!\p{L})thu hút(?: được| thêm)?\s*(?:hơn|gần|trên|khoảng)?\s*$/iu;
const ATTENDED = /(?<!\p{L})(?:tham dự|tham gia|dự học|theo học|dự)(?!\p{L})/iu;

const ADDED_BEFORE = /(?<!\p{L})(?:thêm|lập|lập thêm|lập mới)(?: được)?:?\s*$/iu;

/** "Mỗi tháng, một công nhân nhận về bình quân …" */
const EACH_MONTH = /(?<!\p{L})(?:mỗi|một|hằng|hàng) tháng(?!\p{L})/iu;
/** But for what is paid by the month itself. */
const RENT = /(?<!\p{L})(?:giá|thuê|phòng trọ|nhà trọ)(?!\p{L})/iu;
/** Money by the month is pay. */
const MONTHLY = /^[^.;]{0,30}(?:tháng|th)(?!\p{L})/iu;
