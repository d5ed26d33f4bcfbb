/** A piece of HTML: an element with what is in it, or text with its entities resolved. */
export type HtmlNode = HtmlElement | string;

export interface HtmlElement {
  /** Lower case; "#root" for the whole. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: HtmlNode[];
}

const voids = new Set(['br', 'hr', 'img', 'meta', 'link', 'input', 'col', 'wbr']);
/** Their text is not the document's. */
const silent = new Set(['script', 'style', 'head', 'title']);
/** An element of the first kind ends an open one of the second. */
const blocks = 'p div h1 h2 h3 h4 h5 h6 ul ol table blockquote pre'.split(' ');
const closes: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(blocks.map((name) => [name, ['p']])),
  li: ['li', 'p'],
  tr: ['tr', 'td', 'th', 'p'],
  td: ['td', 'th', 'p'],
  th: ['td', 'th', 'p'],
};

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

const resolve = (text: string): string =>
  text.replace(/&(#x?[0-9a-f]+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? whole;
    const hexadecimal = name[1]?.toLowerCase() === 'x';
    const code = Number.parseInt(name.slice(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });

function attributesOf(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const match of text.matchAll(/([\w:-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g))
    found.set((match[1] ?? '').toLowerCase(), resolve(match[2] ?? match[3] ?? match[4] ?? ''));
  return found;
}

/** Reads a fragment or a page as browsers do in the ordinary cases: what is not closed is closed, no error is ever thrown. */
export function readHtml(text: string): HtmlElement {
  const root: HtmlElement = { name: '#root', attributes: new Map(), children: [] };
  const open = [root];
  const here = (): HtmlElement => open.at(-1) ?? root;
  const close = (name: string): void => {
    const at = open.findLastIndex((one) => one.name === name);
    if (at > 0) open.length = at;
  };
  const pieces =
    /<!--[\s\S]*?-->|<![^>]*>|<\/([a-z][\w:-]*)[^>]*>|<([a-z][\w:-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>|([^<]+|<)/gi;
  for (const [, ending, name, inside = '', words] of text.matchAll(pieces)) {
    if (ending !== undefined) close(ending.toLowerCase());
    else if (name !== undefined) {
      const tag = name.toLowerCase();
      for (const other of closes[tag] ?? []) if (here().name === other) open.pop();
      const made: HtmlElement = { name: tag, attributes: attributesOf(inside), children: [] };
      here().children.push(made);
      if (!voids.has(tag) && !inside.endsWith('/')) open.push(made);
    } else if (words !== undefined && !open.some((one) => silent.has(one.name)))
      here().children.push(resolve(words));
  }
  return root;
}
