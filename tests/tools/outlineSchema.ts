import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { outlineSchema, sectionSchema } from '../../src/outline/schema';

/**
 * The JSON Schema (draft 2020-12) of outline files, for editors that help a guideline keeper while typing. It says
 * what the zod schema says; that ids are unique and variables known, only `parseOutline` checks.
 * `npx tsx tests/tools/outlineSchema.ts` writes it.
 */

export const schemaFile = join(process.cwd(), 'outlines', 'outline.schema.json');

/** The file's text as it should stand in `outlines/`. */
export function outlineJsonSchema(): string {
  const names = z.registry<{ id: string }>();
  names.add(sectionSchema, { id: 'section' });
  const schema = z.toJSONSchema(outlineSchema, { target: 'draft-2020-12', io: 'input', metadata: names });
  return `${JSON.stringify({ ...schema, title: 'Đề cương báo cáo công đoàn' }, null, 2)}\n`;
}

if (process.argv[1]?.endsWith('outlineSchema.ts') === true) writeFileSync(schemaFile, outlineJsonSchema());
