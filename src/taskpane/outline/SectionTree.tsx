import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { paneOutlineMessages } from '../../messages/paneOutline';
import type { RenderedOutline } from '../../outline/render';
import { Disclosure } from '../shared/Disclosure';
import { shorten } from '../shared/format';
import { useMessages } from '../shared/language';
import { useSession } from '../shared/session';
import { type Tone, ToneIcon } from '../shared/Tone';
import { type Mark, marksOf } from './insertable';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { display: 'flex', gap: '6px', padding: '3px 0' },
  depth2: { paddingLeft: '12px' },
  depth3: { paddingLeft: '24px' },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
  top: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The outline as a list: what is there, what would be inserted, and where. */
export function SectionTree({ outline }: { readonly outline: RenderedOutline }) {
  const styles = useStyles();
  const { tree } = useMessages(paneOutlineMessages);
  const { analysis } = useSession();
  const marks = marksOf(outline, analysis);
  return (
    <Disclosure summary={tree.heading(marks.length)} open={marks.some(({ insert }) => insert)}>
      <ul className={styles.list}>
        {marks.map((mark) => (
          <Item key={mark.section.id} mark={mark} />
        ))}
      </ul>
    </Disclosure>
  );
}

function Item({ mark }: { readonly mark: Mark }) {
  const styles = useStyles();
  const { tree } = useMessages(paneOutlineMessages);
  const { section, depth } = mark;
  const notes = [
    tree.marks[markName(mark)],
    ...(section.required ? [] : [tree.marks.optional]),
    ...(section.indicators.length === 0 ? [] : [tree.indicators(section.indicators.length)]),
    ...(mark.after === undefined
      ? []
      : [mark.after === null ? tree.first : tree.after(shorten(mark.after, 60))]),
  ];
  const indent = depth === 1 ? undefined : depth === 2 ? styles.depth2 : styles.depth3;
  return (
    <li className={mergeClasses(styles.item, indent)}>
      <ToneIcon tone={toneOf(mark)} />
      <span className={styles.words}>
        <span className={depth === 1 ? styles.top : undefined}>
          {section.label} {section.title}
        </span>{' '}
        <span className={styles.quiet}>{notes.join(' · ')}</span>
      </span>
    </li>
  );
}

const markName = ({ insert, status }: Mark): NonNullable<Mark['status']> | 'insert' =>
  insert ? 'insert' : (status ?? 'missing');

function toneOf({ insert, status }: Mark): Tone {
  if (insert || status === null) return 'neutral';
  return status === 'present' ? 'success' : status === 'waived' ? 'info' : 'warning';
}
