import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  box: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '& > summary::marker': { color: tokens.colorNeutralForeground2 },
  },
  summary: {
    cursor: 'pointer',
    padding: '8px 4px',
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  small: { borderTop: 'none' },
  smallSummary: { padding: '2px 4px 6px', fontSize: tokens.fontSizeBase200 },
  body: { padding: '0 4px 12px', display: 'flex', flexDirection: 'column', gap: '8px' },
});

interface Props {
  readonly summary: ReactNode;
  readonly open?: boolean;
  /** Within a card: without a line above, and less high. */
  readonly small?: boolean;
  readonly children: ReactNode;
}

/** A part that opens and closes; the browser's own, so keyboard and screen reader know it. */
export function Disclosure({ summary, open = false, small = false, children }: Props) {
  const styles = useStyles();
  return (
    <details className={mergeClasses(styles.box, small && styles.small)} open={open}>
      <summary className={mergeClasses(styles.summary, small && styles.smallSummary)}>{summary}</summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
