import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { readWarning } from '../../messages/ooxml';
import { paneMessages } from '../../messages/pane';
import { paneCheckMessages } from '../../messages/paneCheck';
import { formatTime } from '../shared/format';
import { useLanguage, useMessages } from '../shared/language';
import { useNavigation } from '../shared/navigation';
import { useSession } from '../shared/session';
import { Remark } from '../shared/Tone';
import { useOutline } from '../shared/useOutline';
import { Findings } from './Findings';
import { HandOut } from './HandOut';
import { IndicatorList } from './IndicatorList';
import { SectionList } from './SectionList';
import { Summary } from './Summary';
import { Waivers } from './Waivers';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '12px' },
  top: { display: 'flex', alignItems: 'center', gap: '10px' },
  quiet: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});

/** Reads the open report against its outline and shows all that is to be looked at. */
export default function CheckView() {
  const styles = useStyles();
  const messages = useMessages(paneCheckMessages);
  const pane = useMessages(paneMessages);
  const { language } = useLanguage();
  const show = useNavigation();
  const { analysis, readAt, busy, reread } = useSession();
  const outline = useOutline();
  if (outline === null || analysis === null) {
    return (
      <div className={styles.view}>
        <Remark tone="info">{pane.chooseFirst}</Remark>
        <Button appearance="primary" onClick={() => show('outline')}>
          {pane.toOutline}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.view}>
      <div className={styles.top}>
        <Button appearance="primary" size="large" disabledFocusable={busy !== null} onClick={reread}>
          {messages.run}
        </Button>
        {readAt !== null && <span className={styles.quiet}>{messages.readAt(formatTime(readAt))}</span>}
      </div>
      <span className={styles.quiet}>{messages.follows(outline.title)}</span>
      {analysis.missed > 0 && <Remark tone="warning">{messages.missed(analysis.missed)}</Remark>}
      {analysis.warnings.map((warning) => (
        <Remark key={`${warning.code} ${warning.part}`} tone="warning">
          {readWarning(warning, language)}
        </Remark>
      ))}
      {analysis.tracked && <Remark tone="info">{pane.tracked}</Remark>}
      {analysis.empty ? (
        <Remark tone="info">{messages.empty}</Remark>
      ) : (
        <>
          <Summary result={analysis.result} outline={outline} />
          <Findings analysis={analysis} outline={outline} />
          <HandOut result={analysis.result} outline={outline} />
          <section aria-label={messages.heading}>
            <SectionList result={analysis.result} outline={outline} />
            <IndicatorList result={analysis.result} outline={outline} />
            <Waivers analysis={analysis} outline={outline} />
          </section>
        </>
      )}
    </div>
  );
}
