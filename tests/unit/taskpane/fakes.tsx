import { configure, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import type { Analysis } from '../../../src/actions/analysis';
import type { Choice } from '../../../src/actions/choice';
import type { Finding, SectionStatus } from '../../../src/check/result';
import { findOutline } from '../../../src/outline/catalogue';
import { type RenderedOutline, renderOutline } from '../../../src/outline/render';
import { allIndicators, allSections } from '../../../src/outline/walk';
import type { Place } from '../../../src/report/report';
import { App } from '../../../src/taskpane/App';
import type { View } from '../../../src/taskpane/Shell';
import type { Actions, Surroundings } from '../../../src/taskpane/shared/actions';

// A busy machine is no reason to fail.
configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(60_000);

export const QUANG_TRI = 'ldld-quang-tri-nam-2020';
export const CONG_THUONG = 'cdctvn-giua-nhiem-ky-2018-2023';

export function outlineOf(id: string, values: Choice['values'] = {}): RenderedOutline {
  const found = findOutline(id);
  if (found === null) throw new Error(`no outline ${id}`);
  return renderOutline(found, values);
}

export const placeOf = (paragraph: number, text: string): Place => ({ paragraph, text });

interface Story {
  readonly outline?: string;
  readonly values?: Choice['values'];
  /** Sections that do not simply stand there. */
  readonly sections?: Readonly<Record<string, SectionStatus>>;
  readonly findings?: readonly Finding[];
}

/** What reading a report would have told; everything is present but for what the story says. */
export function analysisOf(
  { outline: id = QUANG_TRI, values = {}, sections = {}, findings = [] }: Story = {},
  more: Partial<Analysis> = {},
): Analysis {
  const outline = outlineOf(id, values);
  const statusOf = (section: string): SectionStatus => sections[section] ?? 'present';
  const missing = Object.keys(sections).filter((section) => sections[section] === 'missing');
  return {
    choice: { outline: id, values, unit: null },
    state: null,
    guesses: [{ id, score: 0.8 }],
    result: {
      outline: id,
      values: outline.values,
      sections: allSections(outline).map(({ section }, at) => ({
        id: section.id,
        status: statusOf(section.id),
        heading: statusOf(section.id) === 'missing' ? null : `${section.label} ${section.title}`,
        confidence: 0.97,
        place: statusOf(section.id) === 'missing' ? null : placeOf(at, section.title),
        body: null,
      })),
      indicators: allIndicators(outline).map(({ indicator }) => ({
        id: indicator.id,
        status: 'missing',
        value: null,
        unit: null,
        raw: null,
        evidence: null,
        foundIn: null,
        rival: null,
        approximate: false,
        place: null,
      })),
      appendix: null,
      findings,
    },
    gaps: missing.length === 0 ? [] : [{ after: placeOf(7, 'Chữ đứng trước chỗ thiếu'), sections: missing }],
    form: null,
    inserted: [],
    leftovers: [],
    warnings: [],
    tracked: false,
    empty: false,
    paragraphs: 30,
    missed: 0,
    ...more,
  };
}

/** A document in which nothing is written yet. */
export function emptyAnalysis(id = QUANG_TRI): Analysis {
  const all = allSections(outlineOf(id)).map(({ section }) => [section.id, 'missing'] as const);
  const analysis = analysisOf({ outline: id, sections: Object.fromEntries(all) });
  return { ...analysis, guesses: [{ id, score: 0 }], empty: true };
}

/** Actions that succeed and do nothing, but for those given. */
export function fakeActions(analysis: Analysis, given: Partial<Actions> = {}): Actions {
  return {
    analyse: async (choice) => ({ ...analysis, choice: choice ?? analysis.choice }),
    insertSkeleton: async ({ gaps }) => ({
      sections: gaps.flatMap(({ sections }) => sections),
      remembered: true,
    }),
    insertAppendix: async () => ({ kind: 'inserted', form: 'x', title: 'Biểu số liệu', remembered: true }),
    fillAppendix: async ({ changes }) => ({ written: changes.map(({ code }) => code) }),
    goToPlace: async () => {},
    canComment: () => true,
    commentFindings: async (remarks) => ({ written: remarks.length, standing: 0, lost: 0 }),
    waive: async () => stateOf(analysis),
    unwaive: async () => stateOf(analysis),
    removeInserted: async ({ remove }) => remove.map(({ tag }) => tag),
    cleanUp: async ({ leftovers }) => ({ removed: leftovers.length, unwrapped: 0, forgotten: true }),
    openAsNewDocument: async () => {},
    rememberChoice: async () => stateOf(analysis),
    ...given,
  };
}

const stateOf = ({ choice }: Analysis) => ({
  outline: choice.outline,
  outlineVersion: 1,
  values: choice.values,
  unit: choice.unit,
  waivers: [],
});

interface Pane {
  readonly analysis?: Analysis;
  readonly view?: View;
  readonly actions?: Partial<Actions>;
  readonly surroundings?: Partial<Surroundings>;
}

/** The pane over fake actions, as a person has it before them. */
export function openPane({ analysis = analysisOf(), view = 'outline', actions, surroundings }: Pane = {}) {
  const wiring = {
    actions: fakeActions(analysis, actions),
    surroundings: {
      whenReady: async () => {},
      listen: () => () => {},
      readTheme: () => ({ dark: false }),
      now: () => new Date(2026, 10, 20, 14, 5),
      copyText: async () => true,
      saveFile: () => {},
      ...surroundings,
    },
  };
  const user = userEvent.setup({ delay: null });
  const screen = render(
    <StrictMode>
      <App wiring={wiring} view={view} />
    </StrictMode>,
  );
  return { user, container: screen.container };
}
