import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Analysis } from '../../actions/analysis';
import type { Choice } from '../../actions/choice';
import { paneMessages } from '../../messages/pane';
import { useWiring } from './actions';
import type { Busy, Notice, Said } from './notice';

/** What the views share: the open document as last read, what the person chose, and what is going on. */
export interface Session {
  readonly phase: 'starting' | 'unreachable' | 'ready';
  readonly analysis: Analysis | null;
  readonly readAt: Date | null;
  readonly choice: Choice | null;
  /** The choice is a guess from the headings; nobody has confirmed it. */
  readonly guessed: boolean;
  readonly busy: Busy | null;
  readonly notice: Notice | null;
  readonly choose: (choice: Choice) => void;
  readonly reread: () => void;
  readonly restart: () => void;
  readonly dismiss: () => void;
  readonly perform: (task: Task) => void;
}

/** One thing that the person asked for; tasks are done one after the other. */
export interface Task {
  readonly waiting: Said;
  /** A writing task is followed by a new reading, whether it worked or not. */
  readonly writes: boolean;
  /** Gets the document as read last; answers what to tell the person, or null for nothing. */
  readonly work: (analysis: Analysis) => Promise<Notice | null>;
}

const SessionContext = createContext<Session | null>(null);

/** @throws outside a `SessionProvider` */
export function useSession(): Session {
  const session = use(SessionContext);
  if (session === null) throw new Error('no session');
  return session;
}

interface Reading {
  readonly analysis: Analysis;
  readonly at: Date;
}

const reading: Said = (language) => paneMessages[language].reading;

export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const { actions, surroundings } = useWiring();
  const [phase, setPhase] = useState<Session['phase']>('starting');
  const [read, setRead] = useState<Reading | null>(null);
  const [choice, setChoice] = useState<Choice | null>(null);
  const [confirmed, setConfirmed] = useState(false);
  const [busy, setBusy] = useState<Busy | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const latest = useRef<{ analysis: Analysis | null; choice: Choice | null; queue: Promise<void> }>({
    analysis: null,
    choice: null,
    queue: Promise.resolve(),
  });

  const readNow = useCallback(async () => {
    const analysis = await actions.analyse(latest.current.choice);
    latest.current.analysis = analysis;
    setRead({ analysis, at: surroundings.now() });
    // An empty document says nothing of its guideline: whatever was taken there is nobody's choice.
    if (latest.current.choice === null && !(analysis.empty && analysis.state === null)) {
      latest.current.choice = analysis.choice;
      setChoice(analysis.choice);
    }
    if (analysis.state !== null) setConfirmed(true);
  }, [actions, surroundings]);

  const enqueue = useCallback((doing: Busy, work: () => Promise<void>) => {
    latest.current.queue = latest.current.queue.then(async () => {
      setBusy(doing);
      try {
        await work();
      } catch (error) {
        setNotice({ kind: 'error', error });
      } finally {
        setBusy(null);
      }
    });
  }, []);

  const start = useCallback(() => {
    setPhase('starting');
    setNotice(null);
    enqueue({ say: reading, writes: false }, async () => {
      try {
        await surroundings.whenReady();
      } catch (error) {
        setPhase('unreachable');
        throw error;
      }
      setPhase('ready');
      await readNow();
    });
  }, [enqueue, readNow, surroundings]);

  const started = useRef(false);
  useEffect(() => {
    if (started.current) return;
    started.current = true;
    start();
  }, [start]);

  useEffect(
    () =>
      surroundings.listen((news) =>
        enqueue({ say: reading, writes: false }, async () => {
          await readNow();
          const { newsNotice } = await import('./newsNotice');
          setNotice(newsNotice(news));
        }),
      ),
    [enqueue, readNow, surroundings],
  );

  const commands = useMemo(
    () => ({
      choose: (next: Choice) => {
        latest.current.choice = next;
        setChoice(next);
        setConfirmed(true);
        enqueue({ say: reading, writes: false }, readNow);
      },
      reread: () => {
        setNotice(null);
        enqueue({ say: reading, writes: false }, readNow);
      },
      restart: start,
      dismiss: () => setNotice(null),
      perform: ({ waiting, writes, work }: Task) => {
        setNotice(null);
        enqueue({ say: waiting, writes }, async () => {
          if (latest.current.analysis === null) await readNow();
          const { analysis } = latest.current;
          if (analysis === null) return;
          try {
            const told = await work(analysis);
            if (writes) await readNow();
            setNotice(told);
          } catch (error) {
            // What Word did before it failed stands: the document is read again, the first error is told.
            if (writes) await readNow().catch(() => {});
            throw error;
          }
        });
      },
    }),
    [enqueue, readNow, start],
  );

  const session = useMemo(
    (): Session => ({
      phase,
      analysis: read?.analysis ?? null,
      readAt: read?.at ?? null,
      choice,
      guessed: choice !== null && !confirmed,
      busy,
      notice,
      ...commands,
    }),
    [phase, read, choice, confirmed, busy, notice, commands],
  );
  return <SessionContext value={session}>{children}</SessionContext>;
}
