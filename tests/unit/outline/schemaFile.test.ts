import { readFileSync } from 'node:fs';
import { outlineJsonSchema, schemaFile } from '../../tools/outlineSchema';
import { outlineFile, outlineIds } from './guidelines';

test('outline.schema.json is that of today’s zod schema (npx tsx tests/tools/outlineSchema.ts writes it)', () => {
  expect(readFileSync(schemaFile, 'utf8')).toBe(outlineJsonSchema());
});

test('every outline names the schema, so that an editor helps the keeper', () => {
  expect(outlineIds.map((id) => outlineFile(id).$schema)).toEqual(
    outlineIds.map(() => './outline.schema.json'),
  );
});
