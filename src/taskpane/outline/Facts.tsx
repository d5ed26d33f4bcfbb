import { makeStyles, tokens } from '@fluentui/react-components';
import { indicatorRows } from '../../appendix/form';
import { paneOutlineMessages } from '../../messages/paneOutline';
import type { RenderedOutline } from '../../outline/render';
import { Disclosure } from '../shared/Disclosure';
import { useMessages } from '../shared/language';

const useStyles = makeStyles({
  list: { margin: 0, display: 'grid', gridTemplateColumns: '1fr', gap: '2px' },
  term: { fontWeight: tokens.fontWeightSemibold, marginTop: '6px' },
  fact: { margin: 0, overflowWrap: 'anywhere' },
});

/** What the guideline says beside its sections: when, to whom, how. */
export function Facts({ outline }: { readonly outline: RenderedOutline }) {
  const styles = useStyles();
  const { facts } = useMessages(paneOutlineMessages);
  const entries: readonly (readonly [string, readonly string[]])[] = [
    [facts.due, [outline.due ?? facts.thisYear]],
    [facts.dataDate, [outline.dataDate ?? facts.thisYear]],
    [facts.estimateDate, outline.estimateDate === null ? [] : [outline.estimateDate]],
    [facts.style, outline.style],
    [facts.demands, (outline.demands ?? []).map(({ label }) => label)],
    [facts.appendix, [useAppendixFact(outline)]],
    [facts.attachments, outline.attachments ?? []],
    [facts.recipients, outline.recipients],
    [facts.source, [guidelineOf(outline)]],
    [facts.basis, outline.guideline.basis],
  ];
  return (
    <Disclosure summary={facts.heading}>
      <dl className={styles.list}>
        {entries.map(([term, lines]) =>
          lines.length === 0 ? null : (
            <div key={term}>
              <dt className={styles.term}>{term}</dt>
              {lines.map((line) => (
                <dd key={line} className={styles.fact}>
                  {line}
                </dd>
              ))}
            </div>
          ),
        )}
      </dl>
    </Disclosure>
  );
}

function useAppendixFact({ appendix }: RenderedOutline): string {
  const { facts } = useMessages(paneOutlineMessages);
  if (appendix === null) return facts.appendixNone;
  return appendix === 'not-in-source'
    ? facts.appendixLost
    : facts.appendixForm(indicatorRows(appendix).length);
}

function guidelineOf({ guideline: { name, number, date }, issuer }: RenderedOutline): string {
  return [name, number, date, issuer].filter((part) => part !== null).join(', ');
}
