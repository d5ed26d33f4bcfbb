import type { Failure } from './failure';
import type { AppendixOutcome } from './insertAppendix';

/** What the ribbon button has to tell, in its dialog and in a pane that happens to be open. */
export type News =
  | { readonly kind: 'appendix'; readonly outcome: AppendixOutcome }
  | { readonly kind: 'failed'; readonly failure: Failure };

const CHANNEL = 'bao-cao-cong-doan';

/** Tells open panes. They run beside us, not with us: Word 2021 has no runtime that buttons and panes share. */
export function announce(news: News): void {
  if (typeof BroadcastChannel === 'undefined') return;
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(news);
  channel.close();
}

/** Hears what the ribbon button did. @returns how to stop */
export function listen(hear: (news: News) => void): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => undefined;
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<News>) => hear(data);
  return () => channel.close();
}
