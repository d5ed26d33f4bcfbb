import { Field, Input, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../check/result';
import { findingParts } from '../../messages/findings';
import { paneCheckMessages } from '../../messages/paneCheck';
import { AskDialog } from '../shared/AskDialog';
import { useWiring } from '../shared/actions';
import { useLanguage, useMessages } from '../shared/language';
import { useSession } from '../shared/session';
import { keep, recall } from '../shared/storage';

interface Props {
  readonly finding: Finding;
  readonly onClose: () => void;
}

/** "Không áp dụng…": never without a reason. */
export default function WaiveDialog({ finding, onClose }: Props) {
  const { language } = useLanguage();
  const { waive: messages } = useMessages(paneCheckMessages);
  const { actions } = useWiring();
  const { perform } = useSession();
  const [reason, setReason] = useState('');
  const [who, setWho] = useState(() => recall('name') ?? '');
  const { target } = finding;
  const go = () => {
    if (target === null) return;
    keep('name', who.trim());
    perform({
      waiting: (other) => paneCheckMessages[other].waive.waiting,
      writes: true,
      work: async (analysis) => {
        await actions.waive(analysis, target, reason.trim(), who.trim());
        return { kind: 'success', say: (other) => paneCheckMessages[other].waive.done };
      },
    });
  };
  return (
    <AskDialog
      title={messages.title}
      go={messages.go}
      canGo={reason.trim() !== ''}
      onGo={go}
      onClose={onClose}
    >
      <strong>{findingParts(finding, language).found}</strong>
      <span>{messages.body}</span>
      <Field label={messages.reason} required hint={messages.reasonHint}>
        <Textarea value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <Field label={messages.who}>
        <Input value={who} onChange={(_, { value }) => setWho(value)} />
      </Field>
    </AskDialog>
  );
}
