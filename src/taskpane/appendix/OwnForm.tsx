import { Button, Field, Input, makeStyles, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { OWN_FORM } from '../../actions/forms';
import { indicatorRows } from '../../appendix/form';
import { type FormPasteError, formFromPaste } from '../../appendix/formFromPaste';
import { paneAppendixMessages } from '../../messages/paneAppendix';
import type { AppendixForm } from '../../outline/schema';
import { useMessages } from '../shared/language';
import { useSession } from '../shared/session';
import { RowList } from './RowList';
import { useInsertAppendix } from './useInsertAppendix';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '8px' },
});

/** The office's own form, from Word or Excel: pasted, looked at, inserted. */
export function OwnForm() {
  const styles = useStyles();
  const { own: messages, insert: insertion } = useMessages(paneAppendixMessages);
  const { busy } = useSession();
  const insert = useInsertAppendix();
  const [title, setTitle] = useState('');
  const [pasted, setPasted] = useState('');
  const [form, setForm] = useState<AppendixForm | FormPasteError | null>(null);
  const wrong = form instanceof Error ? messages.errors[form.code] : null;
  return (
    <div className={styles.box}>
      <span>{messages.body}</span>
      <Field label={messages.title} hint={messages.titleHint}>
        <Input
          value={title}
          onChange={(_, { value }) => {
            setTitle(value);
            setForm(null);
          }}
        />
      </Field>
      <Field label={messages.paste} {...(wrong === null ? {} : { validationMessage: wrong })}>
        <Textarea
          value={pasted}
          rows={5}
          onChange={(_, { value }) => {
            setPasted(value);
            setForm(null);
          }}
        />
      </Field>
      <Button disabledFocusable={pasted.trim() === ''} onClick={() => setForm(formFromPaste(pasted, title))}>
        {messages.look}
      </Button>
      {form !== null && !(form instanceof Error) && (
        <>
          <span>{messages.rows(indicatorRows(form).length)}</span>
          <RowList form={form} />
          <Button
            appearance="primary"
            disabledFocusable={busy?.writes === true}
            onClick={() => insert({ form: { id: OWN_FORM, form } })}
          >
            {insertion.go}
          </Button>
        </>
      )}
    </div>
  );
}
