import { Button, makeStyles, Spinner, Tab, TabList, tokens } from '@fluentui/react-components';
import { lazy, Suspense, startTransition, useState } from 'react';
import { paneMessages } from '../messages/pane';
import { FirstRun } from './FirstRun';
import { ErrorBoundary } from './shared/ErrorBoundary';
import { useLanguage, useMessages } from './shared/language';
import { NavigationContext } from './shared/navigation';
import { StatusBar } from './shared/StatusBar';
import { useSession } from './shared/session';
import { recall } from './shared/storage';

export const VIEWS = ['outline', 'check', 'appendix'] as const;
export type View = (typeof VIEWS)[number];

// Asked for at once, beside Word's own start: the frame is there first, and this view when Word has answered.
const outlineView = import('./outline/OutlineView');
const OutlineView = lazy(() => outlineView);
const CheckView = lazy(() => import(/* webpackPrefetch: true */ './check/CheckView'));
const AppendixView = lazy(() => import(/* webpackPrefetch: true */ './appendix/AppendixView'));

const useStyles = makeStyles({
  pane: {
    height: '100vh',
    display: 'flex',
    flexDirection: 'column',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  // Word draws its own menu, 34 x 32 px, over the top right corner.
  tabs: { flexShrink: 0, paddingRight: '40px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  main: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'scroll',
    overflowX: 'hidden',
    padding: '12px 12px 4px',
    display: 'flex',
    flexDirection: 'column',
  },
  view: { flexGrow: 1 },
  hiddenHeading: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  waiting: { display: 'flex', justifyContent: 'center', padding: '32px 0' },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    marginTop: '16px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
});

export function Shell({ first }: { readonly first: View }) {
  const styles = useStyles();
  const messages = useMessages(paneMessages);
  const { language, setLanguage } = useLanguage();
  const { phase } = useSession();
  const [view, setView] = useState(first);
  const [introduced, setIntroduced] = useState(() => recall('first-run-seen') !== null);
  const show = (next: View) => startTransition(() => setView(next));
  return (
    <NavigationContext value={show}>
      <div className={styles.pane}>
        <header className={styles.tabs}>
          <h1 className={styles.hiddenHeading}>{messages.name}</h1>
          <TabList
            selectedValue={view}
            onTabSelect={(_, { value }) => show(VIEWS.find((one) => one === value) ?? 'outline')}
          >
            {VIEWS.map((one) => (
              <Tab key={one} value={one} id={`tab-${one}`} aria-controls="view">
                {messages.tabs[one]}
              </Tab>
            ))}
          </TabList>
        </header>
        <main className={styles.main}>
          {!introduced && phase !== 'unreachable' && <FirstRun onSeen={() => setIntroduced(true)} />}
          <div className={styles.view} id="view" role="tabpanel" aria-labelledby={`tab-${view}`}>
            <ErrorBoundary key={view}>
              <Suspense fallback={<Waiting label={messages.loadingView} />}>
                <Body view={view} />
              </Suspense>
            </ErrorBoundary>
          </div>
          <div className={styles.foot}>
            <span>{messages.privacy}</span>
            <span>
              {introduced && (
                <Button appearance="transparent" size="small" onClick={() => setIntroduced(false)}>
                  {messages.firstRunAgain}
                </Button>
              )}
              <Button
                appearance="transparent"
                size="small"
                lang={messages.otherLanguageCode}
                onClick={() => setLanguage(language === 'vi' ? 'en' : 'vi')}
              >
                {messages.otherLanguage}
              </Button>
            </span>
          </div>
        </main>
        <StatusBar />
      </div>
    </NavigationContext>
  );
}

function Body({ view }: { readonly view: View }) {
  const messages = useMessages(paneMessages);
  const { phase, analysis, busy, restart, reread } = useSession();
  if (phase === 'starting') return <Waiting label={messages.starting} />;
  if (phase === 'unreachable') return <Button onClick={restart}>{messages.again}</Button>;
  if (analysis === null) {
    if (busy !== null) return <Waiting label={messages.reading} />;
    return <Button onClick={reread}>{messages.again}</Button>;
  }
  if (view === 'check') return <CheckView />;
  return view === 'appendix' ? <AppendixView /> : <OutlineView />;
}

function Waiting({ label }: { readonly label: string }) {
  const styles = useStyles();
  return (
    <div className={styles.waiting}>
      <Spinner size="small" label={label} />
    </div>
  );
}
