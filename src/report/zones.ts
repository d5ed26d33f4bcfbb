import { foldPlain } from '../text/normalise';
import type { Line } from './line';

/** The report proper between its official head and its closing formula; paragraph ordinals. */
export interface Zones {
  /** First paragraph after the title. */
  readonly bodyStart: number;
  /** First paragraph that is no longer the report's text: closing formula, signature or appendix. */
  readonly bodyEnd: number;
  /** The paragraph with the authority ("TM. BAN …") or "Nơi nhận", or null. */
  readonly signature: number | null;
  /** Title lines after "BÁO CÁO", as ordinals; empty where none was found. */
  readonly title: readonly number[];
}

/** "BÁO CÁO" stands within this many lines with text, an official head and a list of contents before it. */
const HEAD_REACH = 90;
const TITLE_LINES = 6;
const CLOSING_REACH = 8;
/** Only in the last paragraph, and where it points to nothing that follows. */
const POINTS = /\b(kem theo|phu luc|bieu|dinh kem)\b/;
const PAYS_RESPECT =
  /\b(kinh|xin|tran trong) bao cao\b|\bbao cao\b.*\bkinh (gui|goi|trinh|chuyen|mong)\b|^bao cao (tren|nay)\b|^(kinh|xin|tran trong) (gui|goi|trinh|chuyen)\b.*\bbao cao\b/;
/** Asks for nothing but to be read: "Kính đề nghị LĐLĐ tỉnh xem xét, cho ý kiến chỉ đạo./." */
const ASKS_TO_BE_READ =
  /^(kinh|rat|tran trong|xin) .*\b(xem xet|chi dao|tong hop|theo doi|gop y|y kien|duoc biet)( them| de biet)?$/;
const REPORTS = /\bbao cao (de |va )?(cong doan|lien doan|ldld|cap tren|ban thuong vu|quy cap)/;
/** How official papers end their last sentence. */
const END_SIGN = /\.\/\.?\s*$/;
const MOST_CLOSING = 30;

const AUTHORITY =
  /^(t ?m|k ?t|t ?l|t ?u ?q|q)( (ban|chu|thuong|pho|bch|btv|cong|lien)\b| ?$)|^(ban (thuong vu|chap hanh)|chu tich|pho chu tich)$/;
const RECIPIENTS = /^noi (nhan|gui)\b/;
const APPENDIX = /^(phu luc|phu bieu|bieu tong hop|bieu so|mau so)\b/;

/** No line with more words is looked at, and none that begins otherwise than the three do. */
const MOST_WORDS = 20;
const BEGINNING = /^[^\p{L}\p{N}]*[bckmnpqt]/iu;

/** Finds where the head ends and where the closing begins. Lines are those of `readingLines`. */
export function findZones(lines: readonly Line[]): Zones {
  const title = titleLines(lines);
  const last = title.at(-1);
  const bodyStart = last === undefined ? 0 : last + 1;
  const rest = lines.filter((line) => line.paragraph.index >= bodyStart && line.text !== '');
  const keys = rest.map((line) =>
    line.words <= MOST_WORDS && BEGINNING.test(line.text) ? foldPlain(line.text.slice(0, 160)) : '',
  );
  const signature = firstSignature(rest, keys);
  const appendix = firstAppendix(rest, keys);
  const end = Math.min(signature ?? rest.length, appendix ?? rest.length);
  const closing = closingBefore(rest, end);
  return {
    title,
    bodyStart,
    bodyEnd: rest[closing]?.paragraph.index ?? Number.MAX_SAFE_INTEGER,
    signature: signature === null ? null : (rest[signature]?.paragraph.index ?? null),
  };
}

function titleLines(lines: readonly Line[]): readonly number[] {
  const texts = lines.filter((line) => line.text !== '').slice(0, HEAD_REACH);
  const isTitle = (line: Line) => line.label === null && line.words <= 40 && (line.centred || line.bold);
  const named = texts.filter((line) => isTitle(line) && /^bao cao\b/.test(foldPlain(line.text)));
  const start = named.find((line) => line.words <= 3) ?? named[0];
  if (start === undefined) return [];
  const from = lines.indexOf(start);
  const following = lines.slice(from + 1, from + 1 + TITLE_LINES);
  const stop = following.findIndex((line) => line.text === '' || !isTitle(line) || line.level !== null);
  return [start, ...following.slice(0, stop < 0 ? TITLE_LINES : stop)].map((line) => line.paragraph.index);
}

function firstSignature(rest: readonly Line[], keys: readonly string[]): number | null {
  const recipients = keys.findIndex((key, at) => RECIPIENTS.test(key) && (rest[at]?.words ?? 0) <= 6);
  const authority = keys.findIndex(
    (key, at) =>
      AUTHORITY.test(key) &&
      (rest[at]?.capitals ?? false) &&
      rest[at]?.label === null &&
      (rest[at]?.words ?? 0) <= 8,
  );
  const found = [recipients, authority].filter((at) => at >= 0);
  return found.length === 0 ? null : Math.min(...found);
}

function firstAppendix(rest: readonly Line[], keys: readonly string[]): number | null {
  const at = keys.findIndex((key, place) => {
    const line = rest[place];
    return line !== undefined && APPENDIX.test(key) && (line.centred || line.paragraph.breakBefore);
  });
  return at < 0 ? null : at;
}

/** The closing formula ("Trên đây là báo cáo …", "Công đoàn Trường kính báo cáo./.") shortly before the end, else the end. */
function closingBefore(rest: readonly Line[], end: number): number {
  for (let at = Math.max(0, end - CLOSING_REACH); at < end; at += 1) {
    const line = rest[at];
    if (line === undefined || line.label !== null) continue;
    if (/^tren day( la|,)?\b/.test(foldPlain(line.text.slice(0, 40)))) return at;
    if (at === end - 1 && line.words <= MOST_CLOSING && isFarewell(line.text)) return at;
  }
  return end;
}

/** "Công đoàn Trường kính báo cáo./.", "Công đoàn Viện báo cáo để Công đoàn Bộ tổng hợp./." */
function isFarewell(text: string): boolean {
  const plain = foldPlain(text);
  if (POINTS.test(plain)) return false;
  const ends = END_SIGN.test(text);
  return PAYS_RESPECT.test(plain) || (ends && (REPORTS.test(plain) || ASKS_TO_BE_READ.test(plain)));
}
