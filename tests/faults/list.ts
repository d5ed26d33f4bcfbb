import type { Faults } from '../word-host/faults';

/** Codes with which any action of the rich API may fail, and which are tried again where nothing was written yet. */
export const PASSING_CODES = ['GeneralException', 'Timeout'] as const;

/** Codes that are never tried again: between them, only the sentence differs. */
export const FINAL_CODES = ['AccessDenied', 'NotAllowed', 'ItemNotFound'] as const;

/** Numbers with which any call of the common API may fail. */
export const CALL_CODES = [5001, 5002, 11001] as const;

/** What may be wrong with Word all the while, by the name it has in the table. */
export const STANDING_FAULTS: Readonly<Record<string, Partial<Faults>>> = {
  'read-only': { readOnly: true },
  'viewing mode': { viewing: true },
  'slow (3 s)': { slowMs: 3_000 },
  'no answer in time': { slowMs: 200_000 },
  'getFile refused': { refuseGetFile: true },
  'getOoxml refused': { refuseGetOoxml: true },
  'both refused': { refuseGetFile: true, refuseGetOoxml: true },
  'getOoxml short': { refuseGetFile: true, shortOoxml: 3 },
  'custom XML lost': { loseCustomXml: true },
  'another author': { otherAuthor: true },
  'comments refused': { refuseComments: true },
  'extra paragraph': { extraParagraph: true },
};

/** Those with which every action still does its work. */
export const HARMLESS: readonly string[] = [
  'slow (3 s)',
  'getFile refused',
  'getOoxml refused',
  'another author',
  'extra paragraph',
];
