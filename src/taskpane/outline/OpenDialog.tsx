import { Checkbox, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { Choice } from '../../actions/choice';
import { formOf } from '../../actions/forms';
import { paneOutlineMessages } from '../../messages/paneOutline';
import type { RenderedOutline } from '../../outline/render';
import { AskDialog } from '../shared/AskDialog';
import { useWiring } from '../shared/actions';
import { useMessages } from '../shared/language';
import { useSession } from '../shared/session';

interface Props {
  readonly outline: RenderedOutline;
  readonly choice: Choice;
  readonly onClose: () => void;
}

/** "Mở thành văn bản mới". */
export default function OpenDialog({ outline, choice, onClose }: Props) {
  const { open: messages } = useMessages(paneOutlineMessages);
  const { actions } = useWiring();
  const { perform } = useSession();
  const form = formOf(outline);
  const [superior, setSuperior] = useState('');
  const [withAppendix, setWithAppendix] = useState(form !== null);
  const go = () =>
    perform({
      waiting: (language) => paneOutlineMessages[language].open.waiting,
      writes: false,
      work: async () => {
        await actions.openAsNewDocument(choice, {
          superior: superior.trim() === '' ? null : superior.trim(),
          appendix: withAppendix ? form : null,
        });
        return {
          kind: 'success',
          say: (language) => paneOutlineMessages[language].open.done,
          next: (language) => paneOutlineMessages[language].open.doneNext,
        };
      },
    });
  return (
    <AskDialog title={messages.title} go={messages.go} onGo={go} onClose={onClose}>
      <span>{messages.body}</span>
      <Field label={messages.superior} hint={messages.superiorHint}>
        <Input value={superior} onChange={(_, { value }) => setSuperior(value)} />
      </Field>
      {form !== null && (
        <Checkbox
          label={messages.appendix}
          checked={withAppendix}
          onChange={(_, { checked }) => setWithAppendix(checked === true)}
        />
      )}
    </AskDialog>
  );
}
