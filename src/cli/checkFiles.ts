import type { NamedForm } from '../appendix/form';
import { checkReport } from '../check/checkReport';
import { periodOf } from '../check/period';
import type { Language } from '../messages/language';
import { readReport } from '../ooxml/read/readReport';
import { catalogue } from '../outline/catalogue';
import { OutlineVariableError } from '../outline/error';
import { renderOutline, type Values } from '../outline/render';
import type { Outline } from '../outline/schema';
import { type Checked, checkElement, type Element } from './checkElement';
import { checkText } from './checkText';
import { failure } from './failure';
import type { Io } from './io';
import { outlineOf } from './outlineOf';

export interface CheckOptions {
  readonly outline: string;
  readonly settings: ReadonlyMap<string, string>;
  readonly json: boolean;
  readonly acceptWaivers: boolean;
  readonly language: Language;
  readonly files: readonly string[];
}

/** 0: nothing to object to; 1: an error-level finding; 2: a file that could not be read. */
export type CheckExit = 0 | 1 | 2;

/**
 * `check`: one file after the other, each said as soon as it is known, so that a hundred reports need the memory of
 * one. A file that cannot be read is an element like the others.
 * @throws UnknownOutlineError, OutlineVariableError (of `--set`), before anything is printed
 */
export async function checkFiles(io: Io, options: CheckOptions): Promise<CheckExit> {
  const outline = outlineOf(options.outline);
  const given = Object.fromEntries(options.settings);
  renderOutline(outline, given);
  const forms = formsOfCatalogue();
  let exit: CheckExit = 0;
  if (options.json) io.print('[');
  for (const [index, file] of options.files.entries()) {
    const result = await checkFile(io, file, { outline, given, forms, options });
    if (options.json) {
      const element: Element = checkElement(file, result, options.language);
      io.print(`${index === 0 ? '\n' : ',\n'}${JSON.stringify(element)}`);
    } else {
      io.print(checkText(file, result, options.language));
    }
    exit = worse(exit, exitOf(result));
  }
  if (options.json) io.print('\n]\n');
  return exit;
}

interface Task {
  readonly outline: Outline;
  readonly given: Values;
  readonly forms: readonly NamedForm[];
  readonly options: CheckOptions;
}

/** Never throws: whatever a file does, the others are still to be checked. */
async function checkFile(io: Io, file: string, task: Task): Promise<Checked> {
  const { outline, given, forms, options } = task;
  try {
    const report = await readReport(await io.read(file));
    const rendered = renderOutline(outline, { ...understood(outline, periodOf(report, outline)), ...given });
    const waivers = report.state?.waivers ?? [];
    const result = checkReport(report, rendered, {
      forms,
      waivers: options.acceptWaivers ? waivers : [],
    });
    const { warnings, tracked } = report;
    return { read: true, outline: rendered, result, waivers, warnings, tracked };
  } catch (error) {
    return { read: false, error: failure(error, options.language) };
  }
}

/** What a document remembers may be of another version of the outline: a value it no longer knows is passed over. */
function understood(outline: Outline, values: Values): Values {
  const usable = Object.entries(values).filter(([id, value]) => {
    try {
      return renderOutline(outline, { [id]: value }).values[id] !== undefined;
    } catch (error) {
      if (error instanceof OutlineVariableError) return false;
      throw error;
    }
  });
  return Object.fromEntries(usable);
}

const formsOfCatalogue = (): NamedForm[] =>
  catalogue().flatMap(({ id, appendix }) =>
    typeof appendix === 'object' && appendix !== null ? [{ id, form: appendix }] : [],
  );

function exitOf(checked: Checked): CheckExit {
  if (!checked.read) return 2;
  return checked.result.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

const worse = (one: CheckExit, other: CheckExit): CheckExit => (one > other ? one : other);
