/** Characters of an instruction that are looked at: its name stands at the beginning. */
const enough = 100;

interface Field {
  instruction: string;
  inResult: boolean;
  toc: boolean;
}

/** The fields open in a story: which text is their instruction, and whether one is a table of contents. */
export class Fields {
  readonly #open: Field[] = [];
  /** Fields whose instruction is still being read, and tables of contents whose result is. */
  #instructions = 0;
  #tocs = 0;

  get inInstruction(): boolean {
    return this.#instructions > 0;
  }

  get inToc(): boolean {
    return this.#tocs > 0;
  }

  get count(): number {
    return this.#open.length;
  }

  begin(): void {
    this.#open.push({ instruction: '', inResult: false, toc: false });
    this.#instructions++;
  }

  /** A field in one element, its instruction given at once. */
  beginSimple(instruction: string): void {
    this.begin();
    this.instruct(instruction);
    this.separate();
  }

  instruct(text: string): void {
    const field = this.#open.at(-1);
    if (!field || field.inResult || field.instruction.length > enough) return;
    field.instruction += text.slice(0, enough);
    field.toc = /^\s{0,50}TOC\b/i.test(field.instruction);
  }

  separate(): void {
    const field = this.#open.at(-1);
    if (field) this.#showResult(field);
  }

  end(): void {
    const field = this.#open.pop();
    if (!field) return;
    if (!field.inResult) this.#instructions--;
    else if (field.toc) this.#tocs--;
  }

  /** An instruction ends with its paragraph at the latest: a broken field must not hide the rest. */
  endParagraph(): void {
    for (let at = this.#open.length - 1; this.#instructions > 0 && at >= 0; at--) {
      const field = this.#open[at];
      if (field) this.#showResult(field);
    }
  }

  #showResult(field: Field): void {
    if (field.inResult) return;
    field.inResult = true;
    this.#instructions--;
    if (field.toc) this.#tocs++;
  }
}
