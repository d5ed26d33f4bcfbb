import type { XmlElement } from '../xml/element';

/** A spot in the text. `offset` counts characters of the paragraph's text; `Infinity` is after the paragraph mark. */
export interface Point {
  readonly paragraph: XmlElement;
  readonly offset: number;
}

/** A range that is a control's or a table's own: `inside` its frame, or the frame with what is in it. */
export interface RangeScope {
  readonly element: XmlElement;
  readonly inside: boolean;
}

/** A stretch of text that moves along when the text before it changes, as Word's tracked ranges do. */
export class TextRange {
  constructor(
    public start: Point,
    public end: Point,
    readonly scope: RangeScope | null = null,
  ) {}

  get isEmpty(): boolean {
    return this.start.paragraph === this.end.paragraph && this.start.offset === this.end.offset;
  }

  /** `count` characters now stand in `paragraph` where [from, to) stood. */
  textReplaced(paragraph: XmlElement, from: number, to: number, count: number): void {
    const move = (point: Point): Point => {
      if (point.paragraph !== paragraph || point.offset === Number.POSITIVE_INFINITY || point.offset <= from)
        return point;
      if (point.offset >= to) return { paragraph, offset: point.offset + count - (to - from) };
      return { paragraph, offset: from + count };
    };
    this.start = move(this.start);
    this.end = move(this.end);
  }

  /** What stood after `offset` in `head` now stands in `tail`. */
  paragraphSplit(head: XmlElement, tail: XmlElement, offset: number): void {
    const move = (point: Point): Point =>
      point.paragraph === head && point.offset > offset
        ? { paragraph: tail, offset: point.offset - offset }
        : point;
    this.start = move(this.start);
    this.end = move(this.end);
  }

  /** The text of `tail` now stands at the end of `head`, which had `length` characters. */
  paragraphsJoined(head: XmlElement, tail: XmlElement, length: number): void {
    const move = (point: Point): Point =>
      point.paragraph === tail ? { paragraph: head, offset: point.offset + length } : point;
    this.start = move(this.start);
    this.end = move(this.end);
  }
}
