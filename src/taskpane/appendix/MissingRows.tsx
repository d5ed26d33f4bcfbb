import { Button, Field, makeStyles, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { indicatorRows } from '../../appendix/form';
import { type FormPasteError, formFromPaste } from '../../appendix/formFromPaste';
import { paneAppendixMessages } from '../../messages/paneAppendix';
import type { AppendixForm, AppendixRow } from '../../outline/schema';
import { Disclosure } from '../shared/Disclosure';
import { useMessages } from '../shared/language';
import { Remark } from '../shared/Tone';
import { RowList } from './RowList';
import { newRows } from './wantedForm';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '8px' },
});

interface Props {
  readonly form: AppendixForm;
  /** The rows to insert before the form's own. */
  readonly onRows: (rows: readonly AppendixRow[]) => void;
}

/** What the source has lost is never made up: the person brings it from the office's own copy. */
export function MissingRows({ form, onRows }: Props) {
  const styles = useStyles();
  const { missing: messages, own } = useMessages(paneAppendixMessages);
  const [pasted, setPasted] = useState('');
  const [found, setFound] = useState<readonly AppendixRow[] | FormPasteError | null>(null);
  const wrong = found instanceof Error ? own.errors[found.code] : null;
  const look = () => {
    const read = formFromPaste(pasted, form.title);
    const rows = read instanceof Error ? read : newRows(form, read);
    setFound(rows);
    onRows(rows instanceof Error ? [] : rows);
  };
  return (
    <Disclosure summary={messages.heading}>
      <div className={styles.box}>
        <Remark tone="info">{form.missingInSource}</Remark>
        <span>{messages.body}</span>
        <Field label={messages.paste} {...(wrong === null ? {} : { validationMessage: wrong })}>
          <Textarea value={pasted} rows={4} onChange={(_, { value }) => setPasted(value)} />
        </Field>
        <Button disabledFocusable={pasted.trim() === ''} onClick={look}>
          {messages.look}
        </Button>
        {found !== null && !(found instanceof Error) && <Found rows={found} form={form} />}
      </div>
    </Disclosure>
  );
}

function Found({ rows, form }: { readonly rows: readonly AppendixRow[]; readonly form: AppendixForm }) {
  const { missing: messages } = useMessages(paneAppendixMessages);
  if (rows.length === 0) return <span>{messages.none}</span>;
  const added = { ...form, rows: [...rows] };
  return (
    <>
      <span>{messages.rows(indicatorRows(added).length)}</span>
      <RowList form={added} />
    </>
  );
}

/** The same lack, said of a table that is in the document already. */
export function MissingRowsHint({ form }: { readonly form: AppendixForm }) {
  const { missing: messages } = useMessages(paneAppendixMessages);
  if (form.missingInSource === undefined) return null;
  return (
    <Disclosure summary={messages.heading}>
      <Remark tone="info">{form.missingInSource}</Remark>
      <span>{messages.later}</span>
    </Disclosure>
  );
}
