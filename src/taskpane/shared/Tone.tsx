import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircleFilled,
  CircleRegular,
  ErrorCircleFilled,
  InfoFilled,
  WarningFilled,
} from '@fluentui/react-icons';

/** How good or bad something is. Always shown together with words: colour and shape alone say too little. */
export type Tone = 'success' | 'info' | 'warning' | 'error' | 'neutral';

const useStyles = makeStyles({
  icon: { flexShrink: 0, fontSize: '16px', marginTop: '2px', display: 'inline-flex' },
  success: { color: tokens.colorStatusSuccessForeground1 },
  info: { color: tokens.colorBrandForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  error: { color: tokens.colorStatusDangerForeground1 },
  neutral: { color: tokens.colorNeutralForeground3 },
});

const ICONS = {
  success: CheckmarkCircleFilled,
  info: InfoFilled,
  warning: WarningFilled,
  error: ErrorCircleFilled,
  neutral: CircleRegular,
} as const;

export function ToneIcon({ tone }: { readonly tone: Tone }) {
  const styles = useStyles();
  const Icon = ICONS[tone];
  return (
    <span className={mergeClasses(styles.icon, styles[tone])} aria-hidden>
      <Icon />
    </span>
  );
}

/** A quiet remark in a view, with its tone's icon. */
export function Remark({ tone, children }: { readonly tone: Tone; readonly children: React.ReactNode }) {
  const styles = useRemarkStyles();
  return (
    <div className={styles.remark}>
      <ToneIcon tone={tone} />
      <div className={styles.text}>{children}</div>
    </div>
  );
}

const useRemarkStyles = makeStyles({
  remark: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    padding: '6px 8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  text: { minWidth: 0, overflowWrap: 'anywhere' },
});
