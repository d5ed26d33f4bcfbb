import { DocxPackage } from '../package/docx';
import { element, type XmlElement } from '../xml/element';
import { uriOf } from '../xml/names';
import { ensureDeclared } from '../xml/namespaces';
import { parseXml } from '../xml/parse';
import { WordError } from './errors';
import { type ListLabel, listLabels } from './numbering';
import { keepTrailingParagraph, paragraphsIn } from './structure';
import { Styles } from './styles';
import { TextRange } from './textRange';

export type TrackingMode = 'Off' | 'TrackAll' | 'TrackMineOnly';

/** The open document: its parts, and what Word remembers about it while it is open. The XML tree is the only truth. */
export class WordDocument {
  readonly docx: DocxPackage;
  readonly root: XmlElement;
  readonly body: XmlElement;
  /** Grows with every change, so that what was computed can be computed again. */
  revision = 0;
  saved = true;
  trackingMode: TrackingMode;
  private selected: TextRange;
  author = 'Người dùng thử';
  private readonly ranges: WeakRef<TextRange>[] = [];
  private readonly listeners = new Set<() => void>();
  private labels: { revision: number; map: Map<XmlElement, ListLabel> } | null = null;
  private knownStyles: Styles | null = null;
  private lastRevisionId = 9000;

  constructor(bytes: Uint8Array) {
    this.docx = DocxPackage.unzip(bytes);
    const root = this.docx.tree(this.docx.main);
    const body = root?.child('w:body');
    if (!root || !body) throw new WordError('GeneralException', 'not a Word document');
    ensureDeclared(root, 'w', 'r');
    this.root = root;
    this.body = body;
    keepTrailingParagraph(body);
    const first = paragraphsIn(body)[0] ?? body;
    this.selected = this.caretAt(first);
    this.trackingMode = this.settings.child('w:trackRevisions') ? 'TrackAll' : 'Off';
  }

  /** What is selected; the caret goes to the start of the text when what was selected is gone. */
  get selection(): TextRange {
    const { start, end } = this.selected;
    if (!this.holds(start.paragraph) || !this.holds(end.paragraph))
      this.selected = this.caretAt(this.paragraphs[0] ?? this.body);
    return this.selected;
  }

  set selection(range: TextRange) {
    this.selected = range;
  }

  /** The .docx as it stands now. */
  save(): Uint8Array {
    const settings = this.settings;
    const mark = settings.child('w:trackRevisions');
    if (this.trackingMode === 'Off') mark?.remove();
    else if (!mark) insertSetting(settings, 'w:trackRevisions');
    return this.docx.zip();
  }

  get paragraphs(): XmlElement[] {
    return paragraphsIn(this.body);
  }

  get styles(): Styles {
    this.knownStyles ??= new Styles(this.ensurePart('styles'));
    return this.knownStyles;
  }

  /** The numbering part, or null where the document has none. */
  get numbering(): XmlElement | null {
    return this.partOf('numbering');
  }

  ensureNumbering(): XmlElement {
    return this.ensurePart('numbering');
  }

  get settings(): XmlElement {
    return this.ensurePart('settings');
  }

  /** The comments part, made at the first comment. */
  ensureComments(): XmlElement {
    return this.ensurePart('comments');
  }

  get comments(): XmlElement | null {
    return this.partOf('comments');
  }

  listLabel(paragraph: XmlElement): ListLabel | null {
    if (this.labels?.revision !== this.revision)
      this.labels = {
        revision: this.revision,
        map: listLabels(this.paragraphs, this.numbering, this.styles),
      };
    return this.labels.map.get(paragraph) ?? null;
  }

  /** True while the element is still part of the document (or of one of its parts). */
  holds(node: XmlElement): boolean {
    let here = node;
    while (here.parent) here = here.parent;
    return here === this.root || this.isPartRoot(here);
  }

  /** Registers a range, so that it moves with the text. */
  track<T extends TextRange>(range: T): T {
    if (this.ranges.length > 2000) {
      const alive = this.ranges.filter((one) => one.deref());
      this.ranges.splice(0, this.ranges.length, ...alive);
    }
    this.ranges.push(new WeakRef(range));
    return range;
  }

  /** Tells every range about a change of text. */
  moveRanges(move: (range: TextRange) => void): void {
    for (const reference of this.ranges) {
      const range = reference.deref();
      if (range) move(range);
    }
  }

  /** To be called after every change of the tree. */
  changed(): void {
    this.revision += 1;
    this.saved = false;
    for (const listener of this.listeners) listener();
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  select(range: TextRange): void {
    this.selected = range;
    for (const listener of this.listeners) listener();
  }

  private caretAt(paragraph: XmlElement): TextRange {
    return this.track(new TextRange({ paragraph, offset: 0 }, { paragraph, offset: 0 }));
  }

  get tracking(): boolean {
    return this.trackingMode !== 'Off';
  }

  /** Attributes of a new tracked change. */
  revisionMark(): Record<string, string> {
    this.lastRevisionId += 1;
    return {
      'w:id': String(this.lastRevisionId),
      'w:author': this.author,
      'w:date': new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
    };
  }

  private isPartRoot(node: XmlElement): boolean {
    return this.docx
      .relationships(this.docx.main)
      .some(
        (relationship) =>
          !relationship.external &&
          /\/(header|footer|comments|footnotes|endnotes)$/.test(relationship.type) &&
          this.docx.tree(this.docx.targetOf(this.docx.main, relationship)) === node,
      );
  }

  /** A part of the main part by its kind ("comments"), or null. */
  partOf(kind: string): XmlElement | null {
    const name = this.docx.related(this.docx.main, kind);
    return name === null ? null : this.docx.tree(name);
  }

  /** The same, made where it is missing; its root is named like its kind. */
  ensurePart(kind: string): XmlElement {
    const known = this.partOf(kind);
    if (known) {
      ensureDeclared(known, 'w');
      return known;
    }
    const made = parseXml(`<w:${kind} xmlns:w="${uriOf('w')}" xmlns:r="${uriOf('r')}"/>`);
    const fresh = `word/${kind}.xml`;
    this.docx.put(fresh, made);
    this.docx.setContentType(
      fresh,
      `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml`,
    );
    this.docx.relate(this.docx.main, kind, fresh);
    return made;
  }
}

/** `w:trackRevisions` stands near the head of the settings, after what may precede it. */
function insertSetting(settings: XmlElement, key: string): void {
  const earlier = new Set([
    'w:writeProtection',
    'w:view',
    'w:zoom',
    'w:removePersonalInformation',
    'w:removeDateAndTime',
    'w:doNotDisplayPageBoundaries',
    'w:displayBackgroundShape',
    'w:printPostScriptOverText',
    'w:printFractionalCharacterWidth',
    'w:printFormsData',
    'w:embedTrueTypeFonts',
    'w:embedSystemFonts',
    'w:saveSubsetFonts',
    'w:saveFormsData',
    'w:mirrorMargins',
    'w:alignBordersAndEdges',
    'w:bordersDoNotSurroundHeader',
    'w:bordersDoNotSurroundFooter',
    'w:gutterAtTop',
    'w:hideSpellingErrors',
    'w:hideGrammaticalErrors',
    'w:activeWritingStyle',
    'w:proofState',
    'w:formsDesign',
    'w:attachedTemplate',
    'w:linkStyles',
    'w:stylePaneFormatFilter',
    'w:stylePaneSortMethod',
    'w:documentType',
    'w:mailMerge',
    'w:revisionView',
  ]);
  const next = settings.elements().find((one) => !earlier.has(one.key));
  if (next) next.before(element(key));
  else settings.append(element(key));
}
