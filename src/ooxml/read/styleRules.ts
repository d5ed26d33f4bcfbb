import { paragraphPropertyReaders, runPropertyReaders } from './properties';
import type { StyleSheet } from './styles';
import { type Attributes, defineRules } from './xml/rules';
import { isOn } from './xml/values';

const propertyRules = [
  ...Object.entries(runPropertyReaders),
  ...Object.entries(paragraphPropertyReaders),
].map(([name, read]) => [
  name,
  {
    open(sheet: StyleSheet, at: Attributes) {
      if (sheet.current) read(sheet.current, at);
    },
  },
]);

/** Reads the styles part into a sheet. */
export const styleRules = defineRules<StyleSheet>({
  ...Object.fromEntries(propertyRules),
  'w:docDefaults': {
    open(sheet) {
      sheet.current = sheet.defaults;
    },
  },
  'w:style': {
    open(sheet, at) {
      const isDefault = at['w:default'] !== undefined && isOn({ 'w:val': at['w:default'] });
      sheet.begin(at['w:styleId'] ?? '', at['w:type'] ?? 'paragraph', isDefault);
    },
    close(sheet) {
      sheet.current = null;
    },
  },
  'w:name': {
    open(sheet, at) {
      if (sheet.current) sheet.current.name = (at['w:val'] ?? '').trim().toLowerCase();
    },
  },
  'w:basedOn': {
    open(sheet, at) {
      if (sheet.current) sheet.current.basedOn = at['w:val'] ?? null;
    },
  },
  'w:tblStylePr': { skip: true },
  'w:latentStyles': { skip: true },
  'w:rPrChange': { skip: true },
  'w:pPrChange': { skip: true },
});
