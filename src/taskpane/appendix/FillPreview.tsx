import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { FillPreview as Preview } from '../../actions/fillAppendix';
import type { FillPlan } from '../../appendix/planFill';
import { paneAppendixMessages } from '../../messages/paneAppendix';
import type { AppendixForm } from '../../outline/schema';
import { useMessages } from '../shared/language';
import { PlainList } from '../shared/PlainList';
import { useSession } from '../shared/session';
import { Remark } from '../shared/Tone';
import { ChangeTable } from './ChangeTable';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '8px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
});

interface Props {
  readonly form: AppendixForm;
  readonly preview: Preview;
  readonly onFormat: (format: 'vi' | 'us') => void;
  readonly onFill: (plan: FillPlan) => void;
}

/** What filling would change, what is doubtful and what was not understood. */
export function FillPreview({ form, preview: { plan, paste }, onFormat, onFill }: Props) {
  const styles = useStyles();
  const { fill: messages } = useMessages(paneAppendixMessages);
  const { busy } = useSession();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const changes = plan.changes.filter(({ code }) => !left.has(code));
  const replaced = changes.filter(({ replaces }) => replaces).length;
  const unread = paste.doubtful.filter(({ reason }) => reason === 'not-a-number');
  const asksFormat = paste.doubtful.some(({ reason }) => reason === 'format');
  const toggle = (code: string, take: boolean) => {
    const next = new Set(left);
    if (take) next.delete(code);
    else next.add(code);
    setLeft(next);
  };
  return (
    <div className={styles.box}>
      <h3 className={styles.heading}>{messages.preview}</h3>
      {asksFormat && (
        <Field label={messages.format}>
          <Select
            value={paste.format ?? 'vi'}
            onChange={(_, { value }) => onFormat(value === 'us' ? 'us' : 'vi')}
          >
            <option value="vi">{messages.formats.vi}</option>
            <option value="us">{messages.formats.us}</option>
          </Select>
        </Field>
      )}
      <span>{plan.changes.length === 0 ? messages.same : messages.would(changes.length, replaced)}</span>
      {plan.changes.length > 0 && (
        <ChangeTable
          form={form}
          changes={plan.changes}
          doubts={paste.doubtful}
          left={left}
          onToggle={toggle}
        />
      )}
      {plan.missingRows.length > 0 && (
        <Remark tone="warning">{messages.missingRows(plan.missingRows.join(', '))}</Remark>
      )}
      {unread.length > 0 && (
        <Remark tone="warning">
          {messages.unread(unread.length)}
          <PlainList items={unread.map(({ code, raw }) => ({ key: code, text: `${code}: “${raw}”` }))} />
        </Remark>
      )}
      {paste.unmatched.length > 0 && (
        <Remark tone="warning">
          {messages.unmatched(paste.unmatched.length)}
          <PlainList items={[...new Set(paste.unmatched)].map((text) => ({ key: text, text }))} />
        </Remark>
      )}
      {changes.length > 0 && (
        <Button
          appearance="primary"
          size="large"
          disabledFocusable={busy?.writes === true}
          onClick={() => onFill({ ...plan, changes })}
        >
          {messages.go(changes.length)}
        </Button>
      )}
    </div>
  );
}
