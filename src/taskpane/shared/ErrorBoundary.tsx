import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { paneMessages } from '../../messages/pane';
import { useMessages } from './language';

interface Props {
  readonly children: ReactNode;
}

/** When a view fails the person is told so, in place of an empty pane. */
export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? (
      <Crashed onReopen={() => this.setState({ failed: false })} />
    ) : (
      this.props.children
    );
  }
}

function Crashed({ onReopen }: { readonly onReopen: () => void }) {
  const { what, means, next, reload } = useMessages(paneMessages).crashed;
  return (
    <div role="alert">
      <p>
        <strong>{what}</strong>
      </p>
      <p>{means}</p>
      <p>{next}</p>
      <Button appearance="primary" onClick={onReopen}>
        {reload}
      </Button>
    </div>
  );
}
