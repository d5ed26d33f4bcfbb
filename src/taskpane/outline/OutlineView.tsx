import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { paneMessages } from '../../messages/pane';
import { paneOutlineMessages } from '../../messages/paneOutline';
import { useMessages } from '../shared/language';
import { useSession } from '../shared/session';
import { Remark } from '../shared/Tone';
import { useOutline } from '../shared/useOutline';
import { Chosen } from './Chosen';
import { Facts } from './Facts';
import { InsertBox } from './InsertBox';
import { MoreActions } from './MoreActions';
import { Picker } from './Picker';
import { SectionTree } from './SectionTree';
import { Variables } from './Variables';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '12px' },
});

/** Choose the guideline, say what is particular to this year and unit, insert what the document lacks. */
export default function OutlineView() {
  const styles = useStyles();
  const messages = useMessages(paneOutlineMessages);
  const pane = useMessages(paneMessages);
  const { analysis, choice } = useSession();
  const outline = useOutline();
  const [choosing, setChoosing] = useState(false);
  if (choice === null || outline === null || choosing) {
    return <Picker onDone={() => setChoosing(false)} />;
  }
  return (
    <div className={styles.view}>
      <Chosen outline={outline} onChange={() => setChoosing(true)} />
      <Variables key={outline.id} outline={outline} choice={choice} />
      <InsertBox outline={outline} />
      {analysis?.tracked === true && <Remark tone="info">{pane.tracked}</Remark>}
      <section aria-label={messages.facts.heading}>
        <SectionTree outline={outline} />
        <Facts outline={outline} />
        <MoreActions outline={outline} choice={choice} />
      </section>
    </div>
  );
}
