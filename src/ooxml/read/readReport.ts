import type { ReadWarning, Report } from '../../report/report';
import { OoxmlError } from '../error';
import { bodyRules, noteRules } from './body/bodyRules';
import { BodyState } from './body/bodyState';
import { defaultLimits, type Limits } from './limits';
import { ListCounter } from './listCounter';
import { ListSheet, numberingRules } from './listSheet';
import { findMainPart } from './package/mainPart';
import type { OpcPackage } from './package/opcPackage';
import { openPackage } from './package/openPackage';
import { PartReader } from './partReader';
import { readState } from './readState';
import { styleRules } from './styleRules';
import { StyleSheet } from './styles';
import { EncodingError } from './xml/decode';
import { XmlError } from './xml/parse';

/**
 * Reads a Word document: the bytes of a .docx (or .docm, .dotx) file, or the flat OPC text that Word hands
 * over. What is broken beside the main part degrades to `warnings`.
 * @throws OoxmlError when there is no report to be had
 */
export async function readReport(
  source: Uint8Array | string,
  limits: Limits = defaultLimits,
): Promise<Report> {
  try {
    const from = await openPackage(source, limits);
    return await readDocument(from);
  } catch (error) {
    if (error instanceof XmlError) throw new OoxmlError('damaged', { reason: 'xml' });
    if (error instanceof EncodingError) throw new OoxmlError('damaged', { reason: 'encoding' });
    throw error;
  }
}

async function readDocument(from: OpcPackage): Promise<Report> {
  const main = await findMainPart(from);
  const parts = await PartReader.open(from, main);

  const styles = new StyleSheet();
  await parts.read('styles', styleRules, styles);
  const sheet = new ListSheet();
  await parts.read('numbering', numberingRules, sheet);
  const notes = {
    footnote: await readNotes(parts, 'footnotes', styles),
    endnote: await readNotes(parts, 'endnotes', styles),
  };

  const lists = new ListCounter(sheet, styles);
  const body = new BodyState(styles, lists, notes);
  await parts.readMain(bodyRules, body);
  if (!body.hasBody) throw new OoxmlError('damaged', { reason: 'no-body', part: main });

  const warnings: ReadWarning[] = [...parts.warnings];
  if (body.budget.cut) warnings.push({ code: 'nesting-cut', part: main });
  if (lists.missing) warnings.push({ code: 'numbering-unknown', part: main });
  return {
    blocks: body.blocks,
    paragraphs: body.paragraphs,
    tables: body.tables,
    controls: body.controls,
    asides: body.asides,
    state: await readState(parts),
    tracked: body.tracked,
    warnings,
  };
}

async function readNotes(parts: PartReader, type: 'footnotes' | 'endnotes', styles: StyleSheet) {
  const none = new Map<string, string>();
  const state = new BodyState(styles, new ListCounter(new ListSheet(), styles), {
    footnote: none,
    endnote: none,
  });
  await parts.read(type, noteRules, state);
  return state.noteTexts;
}
