import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';

const code = readFileSync('src/taskpane/oldHost.js', 'utf8');

/** Runs the script as a browser would that has, or lacks, what the pane needs; gives what the page then shows. */
function shownIn(globals: Record<string, unknown>): string {
  const body = { innerHTML: '' };
  const window = { addEventListener: (_event: string, listener: () => void) => listener() };
  runInNewContext(code, { window, document: { body }, ...globals });
  return body.innerHTML;
}

describe('the page in a Word too old for the pane', () => {
  test('is written in ES5, which Internet Explorer reads', () => {
    const statements = code.replace(/\/\*[\s\S]*?\*\//g, '');
    expect(statements).not.toMatch(/=>|`|\b(let|const|class|async|import|export)\b/);
  });

  test('says so in both languages', () => {
    const shown = shownIn({ Object: {}, Array: { prototype: {} } });
    expect(shown).toContain('quá cũ');
    expect(shown).toContain('too old');
  });

  test('leaves a modern page alone', () => {
    expect(shownIn({})).toBe('');
  });
});
