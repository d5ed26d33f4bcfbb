import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { explain } from '../../actions/explain';
import type { Language } from '../../messages/language';
import { paneMessages } from '../../messages/pane';
import { wordMessages } from '../../messages/word';
import { useLanguage, useMessages } from './language';
import type { Notice } from './notice';
import { useSession } from './session';
import { ToneIcon } from './Tone';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    maxHeight: '45vh',
    overflowY: 'auto',
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  line: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS, padding: '8px 12px' },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  what: { fontWeight: tokens.fontWeightSemibold },
});

/**
 * What is going on and what came of it: below everything, so that nothing moves under the pointer. A live region,
 * there from the start, for screen readers announce only what changes in it.
 */
export function StatusBar() {
  const styles = useStyles();
  const { language } = useLanguage();
  const messages = useMessages(paneMessages);
  const { busy, notice, dismiss } = useSession();
  const lines = notice === null ? [] : tell(notice, language);
  return (
    <section className={styles.bar} aria-label={messages.status}>
      <div role="status" aria-live="polite">
        {busy !== null && (
          <div className={styles.line}>
            <Spinner size="extra-tiny" aria-hidden />
            <span>{busy.say(language)}</span>
          </div>
        )}
        {notice !== null && busy === null && (
          <div className={styles.line}>
            <ToneIcon tone={notice.kind} />
            <div className={styles.text}>
              {lines.map((line, at) => (
                <div key={line} className={at === 0 ? styles.what : undefined}>
                  {line}
                </div>
              ))}
            </div>
            <Button
              appearance="subtle"
              size="small"
              icon={<DismissRegular />}
              aria-label={messages.close}
              onClick={dismiss}
            />
          </div>
        )}
      </div>
    </section>
  );
}

/** Faults that nobody at the desk can mend: whoever looks after the add-in will ask for the code. */
const forAdministrator = (code: string): boolean =>
  ['refused', 'our-mistake', 'unexpected'].some((one) => code.startsWith(one));

/** What happened, what it means, what to do now. */
function tell(notice: Notice, language: Language): readonly string[] {
  if (notice.kind === 'error') {
    const { happened, means, next, code } = explain(notice.error, language);
    return [happened, means, next, ...(forAdministrator(code) ? [wordMessages[language].code(code)] : [])];
  }
  return [notice.say(language), notice.next?.(language) ?? ''].filter((line) => line !== '');
}
