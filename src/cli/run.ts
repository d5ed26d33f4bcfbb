import { cliMessages } from '../messages/cli';
import type { Language } from '../messages/language';
import { OutlineVariableError } from '../outline/error';
import { type Given, type OptionKind, readArguments, requiredText, settings } from './arguments';
import { checkFiles } from './checkFiles';
import { systemCode } from './failure';
import type { Io } from './io';
import { listOutlines } from './listOutlines';
import { UnknownOutlineError } from './outlineOf';
import { UsageError } from './usage';
import { writeReport } from './writeReport';

/** 0 done, 1 an error-level finding, 2 something could not be read or done. */
export type ExitCode = 0 | 1 | 2;

interface Command {
  readonly options: ReadonlyMap<string, OptionKind>;
  readonly run: (io: Io, given: Given, language: Language) => Promise<ExitCode> | ExitCode;
}

const COMMANDS: ReadonlyMap<string, Command> = new Map<string, Command>([
  [
    'outlines',
    {
      options: options({ json: 'flag' }),
      run: (io, given, language) => {
        refuseFiles(given);
        listOutlines(io, { json: given.flags.has('json'), language });
        return 0;
      },
    },
  ],
  [
    'new',
    {
      options: options({ outline: 'text', out: 'text', set: 'texts', appendix: 'flag' }),
      run: async (io, given, language): Promise<ExitCode> => {
        refuseFiles(given);
        await writeReport(io, {
          outline: requiredText(given, 'outline'),
          out: requiredText(given, 'out'),
          settings: settings(given),
          appendix: given.flags.has('appendix'),
          language,
        });
        return 0;
      },
    },
  ],
  [
    'check',
    {
      options: options({ outline: 'text', set: 'texts', json: 'flag', 'accept-waivers': 'flag' }),
      run: (io, given, language) => {
        if (given.files.length === 0) throw new UsageError('file-missing', '');
        return checkFiles(io, {
          outline: requiredText(given, 'outline'),
          settings: settings(given),
          json: given.flags.has('json'),
          acceptWaivers: given.flags.has('accept-waivers'),
          files: given.files,
          language,
        });
      },
    },
  ],
]);

/** Runs one command line (without the program's own name) and says what became of it. */
export async function run(words: readonly string[], io: Io): Promise<ExitCode> {
  const language: Language = words.some(
    (word, at) => word === '--lang=en' || (word === 'en' && words[at - 1] === '--lang'),
  )
    ? 'en'
    : 'vi';
  try {
    return await dispatch(words, io, language);
  } catch (error) {
    io.say(explain(error, language));
    return 2;
  }
}

function dispatch(words: readonly string[], io: Io, language: Language): Promise<ExitCode> | ExitCode {
  const [name, ...rest] = words;
  if (words.includes('--help')) {
    io.print(cliMessages[language].usage);
    return 0;
  }
  if (name === undefined) throw new UsageError('no-command', '');
  const command = COMMANDS.get(name);
  if (command === undefined) throw new UsageError('unknown-command', name);
  const given = readArguments(rest, command.options);
  const asked = given.texts.get('lang')?.[0] ?? 'vi';
  if (asked !== language) throw new UsageError('unknown-language', asked);
  return command.run(io, given, language);
}

function explain(error: unknown, language: Language): string {
  const say = cliMessages[language];
  if (error instanceof UsageError) return `${say.usageErrors[error.code](error.subject)}\n${say.usage}`;
  if (error instanceof UnknownOutlineError) return say.unknownOutline(error.id, error.known);
  if (error instanceof OutlineVariableError) {
    return say.variables[error.code](error.variable, String(error.given), error.known);
  }
  const code = systemCode(error);
  if (code === null) return say.unexpected;
  const path = error instanceof Error && 'path' in error ? String(error.path) : '';
  return say.cannotWrite(path, code);
}

function options(own: Readonly<Record<string, OptionKind>>): ReadonlyMap<string, OptionKind> {
  return new Map([...Object.entries(own), ['lang', 'text']]);
}

function refuseFiles({ files: [file] }: Given): void {
  if (file !== undefined) throw new UsageError('unexpected-file', file);
}
