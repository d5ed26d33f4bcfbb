import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { type FillPreview as Preview, previewFill } from '../../actions/fillAppendix';
import type { NamedForm } from '../../appendix/form';
import type { FillPlan } from '../../appendix/planFill';
import { paneAppendixMessages } from '../../messages/paneAppendix';
import { useWiring } from '../shared/actions';
import { useMessages } from '../shared/language';
import { useSession } from '../shared/session';
import { FillPreview } from './FillPreview';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '8px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

type Format = 'vi' | 'us';

/** Paste figures, look at what they would change, fill. */
export function FillBox({ form }: { readonly form: NamedForm }) {
  const styles = useStyles();
  const { fill: messages } = useMessages(paneAppendixMessages);
  const { actions } = useWiring();
  const { perform } = useSession();
  const [pasted, setPasted] = useState('');
  const [preview, setPreview] = useState<Preview | null>(null);
  const look = (format: Format | null) =>
    perform({
      waiting: (language) => paneAppendixMessages[language].fill.reading,
      writes: false,
      work: async (analysis) => {
        setPreview(null);
        setPreview(previewFill(analysis, pasted, format === null ? {} : { format }));
        return null;
      },
    });
  const fill = (plan: FillPlan) =>
    perform({
      waiting: (language) => paneAppendixMessages[language].fill.waiting,
      writes: true,
      work: async () => {
        const { written } = await actions.fillAppendix(plan);
        setPreview(null);
        setPasted('');
        return {
          kind: 'success',
          say: (language) => paneAppendixMessages[language].fill.done(written.length),
          next: (language) => paneAppendixMessages[language].fill.doneNext,
        };
      },
    });
  return (
    <section className={styles.box} aria-labelledby="fill">
      <h2 className={styles.heading} id="fill">
        {messages.heading}
      </h2>
      <Field label={messages.paste} hint={messages.body}>
        <Textarea
          value={pasted}
          rows={4}
          onChange={(_, { value }) => {
            setPasted(value);
            setPreview(null);
          }}
        />
      </Field>
      <Button disabledFocusable={pasted.trim() === ''} onClick={() => look(null)}>
        {messages.look}
      </Button>
      {preview !== null && <FillPreview form={form.form} preview={preview} onFormat={look} onFill={fill} />}
    </section>
  );
}
