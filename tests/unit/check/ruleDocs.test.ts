import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleDocs } from '../../tools/ruleDocs';

it.each([...ruleDocs()])('%s is what the rules say today (npm run generate)', (file, text) => {
  expect(readFileSync(join(process.cwd(), file), 'utf8')).toBe(text);
});
