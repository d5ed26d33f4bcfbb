import { makeStyles, tokens } from '@fluentui/react-components';
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
  body: { padding: '0 4px 12px', display: 'flex', flexDirection: 'column', gap: '8px' },
});

interface Props {
  readonly summary: ReactNode;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** A part that opens and closes; the browser's own, so keyboard and screen reader know it. */
export function Disclosure({ summary, open = false, children }: Props) {
  const styles = useStyles();
  return (
    <details className={styles.box} open={open}>
      <summary className={styles.summary}>{summary}</summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
