import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { formNamed, offeredForms } from '../../actions/forms';
import { paneAppendixMessages } from '../../messages/paneAppendix';
import type { RenderedOutline } from '../../outline/render';
import { Disclosure } from '../shared/Disclosure';
import { useMessages } from '../shared/language';
import { useSession } from '../shared/session';
import { OwnForm } from './OwnForm';
import { useInsertAppendix } from './useInsertAppendix';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
  },
  item: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '4px' },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The office's own form pasted in, or another guideline's, named as such. */
export function FormChooser({ outline }: { readonly outline: RenderedOutline | null }) {
  const styles = useStyles();
  const { others: messages, own } = useMessages(paneAppendixMessages);
  const { busy } = useSession();
  const insert = useInsertAppendix();
  const offers = offeredForms(outline?.id ?? null).flatMap(({ id, issuer }) => {
    const named = formNamed(id, outline?.values.year);
    return named === null ? [] : [{ named, issuer }];
  });
  return (
    <div>
      <Disclosure summary={own.heading} open>
        <OwnForm />
      </Disclosure>
      <Disclosure summary={messages.heading}>
        <ul className={styles.list}>
          {offers.map(({ named, issuer }) => (
            <li key={named.id} className={styles.item}>
              <span className={styles.quiet}>{messages.of(issuer)}</span>
              <span>{named.form.title}</span>
              <Button
                size="small"
                disabledFocusable={busy?.writes === true}
                aria-label={messages.goOf(named.form.title)}
                onClick={() => insert({ form: named })}
              >
                {messages.go}
              </Button>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
