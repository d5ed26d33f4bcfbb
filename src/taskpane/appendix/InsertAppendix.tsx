import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { formOf } from '../../actions/forms';
import { paneAppendixMessages } from '../../messages/paneAppendix';
import type { RenderedOutline } from '../../outline/render';
import type { AppendixRow } from '../../outline/schema';
import { useMessages } from '../shared/language';
import { useSession } from '../shared/session';
import { Remark } from '../shared/Tone';
import { FormChooser } from './FormChooser';
import { MissingRows } from './MissingRows';
import { useInsertAppendix } from './useInsertAppendix';
import { withRows, yearsOf } from './wantedForm';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '8px' },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly outline: RenderedOutline | null;
  /** Our frame is in the document, but what stands in it was not understood. */
  readonly framed: boolean;
}

/** One click where the guideline has a form; a choice where it has none. */
export function InsertAppendix({ outline, framed }: Props) {
  const styles = useStyles();
  const messages = useMessages(paneAppendixMessages);
  if (framed) return <Remark tone="warning">{messages.state.unread}</Remark>;
  const named = outline === null ? null : formOf(outline);
  if (outline !== null && named !== null) return <OwnForm key={outline.id} outline={outline} />;
  return (
    <div className={styles.box}>
      <Remark tone="info">
        {outline === null
          ? messages.noOutline
          : outline.appendix === null
            ? messages.notDemanded
            : messages.notInSource}
      </Remark>
      <FormChooser outline={outline} />
    </div>
  );
}

function OwnForm({ outline }: { readonly outline: RenderedOutline }) {
  const styles = useStyles();
  const { insert: messages, absent } = useMessages(paneAppendixMessages);
  const { busy } = useSession();
  const insert = useInsertAppendix();
  const [byYear, setByYear] = useState(false);
  const [extra, setExtra] = useState<readonly AppendixRow[]>([]);
  const named = formOf(outline);
  if (named === null) return null;
  const years = yearsOf(outline);
  const go = () =>
    insert({
      ...(extra.length === 0 ? {} : { form: withRows(named, extra) }),
      ...(byYear ? { years } : {}),
    });
  return (
    <div className={styles.box}>
      <Remark tone="info">{absent}</Remark>
      <Button appearance="primary" size="large" disabledFocusable={busy?.writes === true} onClick={go}>
        {messages.go}
      </Button>
      <span className={styles.quiet}>{messages.untouched}</span>
      {years.length > 1 && (
        <Checkbox
          label={messages.years(years.join(', '))}
          checked={byYear}
          onChange={(_, { checked }) => setByYear(checked === true)}
        />
      )}
      {named.form.missingInSource !== undefined && <MissingRows form={named.form} onRows={setExtra} />}
    </div>
  );
}
