import * as z from 'zod/mini';

/**
 * The outline file: one guideline as data. Ids of sections and indicators are the paths of numbers used in
 * the guideline ("II.5"); a title may hold variables in braces ("năm {year}"), see `render.ts`.
 * Objects are strict: an unknown key is a mistake the guideline keeper should hear of.
 */

/** What a pattern asks for; `parse.ts` tells it to the person, so each regex below carries one of these as its message. */
export const patternNames = ['id', 'outline-id', 'date', 'variable-id', 'code'] as const;
export type PatternName = (typeof patternNames)[number];
const pattern = (regex: RegExp, name: PatternName) => z.regex(regex, { error: name });

const text = z.string().check(z.trim(), z.minLength(1), z.maxLength(4000));

/** Ids become content-control tags (`bccd:s:II.5`), which Word cuts at 64 characters. */
const id = z.string().check(pattern(/^[A-Za-z0-9][A-Za-z0-9.-]*$/, 'id'), z.maxLength(56));

const outlineId = z.string().check(pattern(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'outline-id'), z.maxLength(60));

/**
 * A date the guideline's way, day/month/year. With a variable for the year ("25/11/{year}") it is a rule of every
 * year; with a year in figures ("25/11/2020") it is of the guideline's own year only and blank in others.
 */
const date = z.string().check(pattern(/^\d{1,2}\/\d{1,2}\/(\d{4}|\{[A-Za-z]+\})$/, 'date'));

const variableId = z.string().check(pattern(/^[a-z][A-Za-z0-9]*$/, 'variable-id'), z.maxLength(40));
const value = z.union([text, z.int()]);

const variable = z.union([
  z.strictObject({
    id: variableId,
    label: text,
    default: value,
    /** The default is of the guideline's own year (a theme, a congress): the person is asked to confirm it. */
    confirm: z.optional(z.boolean()),
    /**
     * What is known to stand in the default's place in reports of a later year: the next congress,
     * or "…" where the guideline's value is surely over and nobody can know the new one.
     */
    later: z.optional(z.array(z.strictObject({ since: z.int(), value }))),
  }),
  z.strictObject({
    id: variableId,
    /** A small expression over other variables: see `expression.ts`. */
    from: text,
  }),
]);

const code = z.string().check(pattern(/^[0-9A-Za-z.]+$/, 'code'), z.maxLength(16));

const indicator = z.strictObject({
  id,
  label: text,
  /** What the figure may be counted in, most usual first. */
  units: z.array(text).check(z.minLength(1)),
  /** explicit: the guideline asks for a number in so many words; implied: the result can only be told with one. */
  strength: z.enum(['explicit', 'implied']),
  /** The guideline's own words. */
  quote: text,
  /** Other wordings of the label met in reports. */
  aliases: z.optional(z.array(text)),
  /** The row of the outline's own form that asks for the very same figure; the report must say the same in both. */
  row: z.optional(code),
});

export interface Section {
  id: string;
  /** The number as printed before the title: "II.", "5.", "PHẦN THỨ NHẤT". */
  label: string;
  title: string;
  aliases?: string[] | undefined;
  /** The guideline's own sentence where the title is a shortened one. */
  source?: string | undefined;
  required: boolean;
  /** What to write here, in the guideline's words; shown under the heading and gone when one types. */
  guidance: string[];
  indicators: z.infer<typeof indicator>[];
  sections: Section[];
}

/** A section holds sections; `tests/tools/outlineSchema.ts` gives it its name in the JSON Schema. */
export const sectionSchema: z.ZodMiniType<Section> = z.lazy(() =>
  z.strictObject({
    id,
    label: text,
    title: text,
    aliases: z.optional(z.array(text)),
    source: z.optional(text),
    required: z.boolean(),
    guidance: z.array(text),
    indicators: z.array(indicator),
    sections: z.array(sectionSchema),
  }),
);

const columnRole = z.enum([
  'number',
  'content',
  'unit',
  'value',
  'year',
  'estimate',
  'previous',
  'difference',
  'percent',
  'note',
]);

const row = z.discriminatedUnion('type', [
  /** A band over the rows below it: "III Công tác thi đua". */
  z.strictObject({ type: z.literal('group'), code, label: text }),
  /** A numbered row without a figure of its own: "27. Quỹ xã hội công đoàn". */
  z.strictObject({ type: z.literal('header'), code, label: text }),
  z.strictObject({
    type: z.literal('indicator'),
    code,
    label: text,
    unit: text,
    /** The form prints a ditto mark (“) instead of the unit. */
    dittoMark: z.optional(z.boolean()),
    /**
     * flow: adds up over units and years; stock: at the end of the period, over years the last one;
     * opening: at its start; previous-year: of the year before; derived: computed, may be negative.
     */
    kind: z.enum(['flow', 'stock', 'opening', 'previous-year', 'derived']),
    note: z.optional(text),
    /** A level of the organisation that alone fills this row. */
    level: z.optional(text),
  }),
]);

const arithmeticRule = z.strictObject({
  level: z.enum(['error', 'warning']),
  /** "42 = 42a + 42b + 42c", "46 <= 45", "25 = 0 <=> 25a = 0", "30 = 0 => 31 = 0 and 32 = 0". */
  rule: text,
  /** The rule holds within each year only, not for sums over years. */
  per: z.optional(z.literal('year')),
});

const appendixForm = z.strictObject({
  title: text,
  columns: z.array(z.strictObject({ title: text, role: columnRole })).check(z.minLength(2)),
  rows: z.array(row).check(z.minLength(1)),
  rules: z.array(arithmeticRule),
  /** What of the form is lost in the source; shown to the person, never filled in by us. */
  missingInSource: z.optional(text),
});

export const outlineSchema = z.strictObject({
  $schema: z.optional(z.string()),
  id: outlineId,
  version: z.int().check(z.minimum(1)),
  title: text,
  issuer: text,
  guideline: z.strictObject({
    name: text,
    number: z.nullable(text),
    date: z.nullable(date),
    basis: z.array(text),
  }),
  kind: z.enum(['year', 'half-year', 'mid-term']),
  variables: z.array(variable).check(z.minLength(1), z.maxLength(100)),
  dataDate: z.nullable(date),
  estimateDate: z.nullable(date),
  due: z.nullable(date),
  /** How the guideline wants the report written. */
  style: z.array(text),
  /** Text demands that have no heading of their own ("khó khăn, vướng mắc và nguyên nhân"). */
  demands: z.optional(
    z.array(
      z.strictObject({
        id,
        label: text,
        quote: text,
        aliases: z.optional(z.array(text)),
        /** It is answered, too, where each of these opens a paragraph or sentence, or stands before a colon, near the others. */
        openings: z.optional(z.array(text).check(z.minLength(1))),
      }),
    ),
  ),
  attachments: z.optional(z.array(text)),
  signature: z.strictObject({ authority: text, position: text }),
  recipients: z.array(text),
  sections: z.array(sectionSchema).check(z.minLength(1)),
  /** A form; "not-in-source" where the guideline demands one that it does not contain; null where it demands none. */
  appendix: z.union([appendixForm, z.literal('not-in-source'), z.null()]),
});

export type Outline = z.infer<typeof outlineSchema>;
export type Indicator = z.infer<typeof indicator>;
export type Variable = z.infer<typeof variable>;
export type AppendixForm = z.infer<typeof appendixForm>;
export type AppendixRow = z.infer<typeof row>;
export type ColumnRole = z.infer<typeof columnRole>;
