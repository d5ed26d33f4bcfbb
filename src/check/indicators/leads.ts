import type { Paragraph } from '../../report/report';
import { parseLabel } from '../../text/label';

/** What leads up to figures that do not say themselves what they are of. One object for all that it leads up to. */
export interface Lead {
  readonly text: string;
}

/** A line of prose with its sign as an item ("-", "number", ...); "" for a plain paragraph. */
interface Open extends Lead {
  readonly mark: string;
  readonly colon: boolean;
}

const MOST_WORDS = 14;

/**
 * Follows the lists of a text: "Hỗ trợ đoàn viên gặp thiên tai:" leads up to "- Số tiền: 617.500.000đ", and so does a short
 * line that only names what the items below it are about. Call for each paragraph of prose in turn.
 */
export class Leads {
  private open: readonly Open[] = [];
  /** The paragraph before. */
  private before: Lead | null = null;

  /** A heading, or what else ends every list. */
  end(): void {
    this.open = [];
    this.before = null;
  }

  /** What leads up to this paragraph, or null. */
  next(paragraph: Paragraph): Lead | null {
    const mark = markOf(paragraph);
    const last = this.open.at(-1);
    const text = paragraph.text.trim();
    const above = mark === '' ? (last?.colon ? last : null) : this.above(mark);
    const lead = above ?? (GOES_ON.test(text) ? this.before : null);
    if (!GOES_ON.test(text)) this.before = text === '' ? null : { text };
    this.open = mark === '' ? [] : this.open.slice(0, this.depthOf(mark));
    const colon = text.endsWith(':');
    if (colon || namesOnly(text)) this.open = [...this.open, joined(this.open.at(-1), text, mark, colon)];
    return lead;
  }

  private above(mark: string): Lead | null {
    return this.open[this.depthOf(mark) - 1] ?? null;
  }

  /** How many of the open lines stand above an item with this sign. */
  private depthOf(mark: string): number {
    const same = this.open.findIndex((one) => one.mark === mark);
    return same < 0 ? this.open.length : same;
  }
}

/** "- Số người được hỗ trợ: 427 lượt.", then "- Số tiền: 213.500.000 đồng.": more of the same. */
const GOES_ON =
  /^(?:[-–+•*]\s*)?(?:(?:với )?(?:tổng )?số tiền|(?:tổng )?kinh phí|(?:tổng )?trị giá|số người|số lượt(?: người)?|tỷ lệ)(?: (?:so với|thực hiện|hỗ trợ|là|trên)(?: \p{L}+){0,8})?(?: \(%\))?\s*:?\s*\d/iu;

function joined(above: Lead | undefined, text: string, mark: string, colon: boolean): Open {
  return { text: above === undefined ? text : `${above.text} ${text}`, mark, colon };
}

function markOf({ text, listLabel }: Paragraph): string {
  const label = parseLabel(text) ?? (listLabel === null ? null : parseLabel(listLabel));
  if (label === null) return '';
  return label.form === 'bullet' ? label.label : label.form;
}

function namesOnly(text: string): boolean {
  return text !== '' && !/\d{2}|[.!?;,…]$/u.test(text) && text.split(/\s+/u).length <= MOST_WORDS;
}
