import { FluentProvider } from '@fluentui/react-components';
import { Shell, type View } from './Shell';
import { type Wiring, WiringContext } from './shared/actions';
import { LanguageProvider } from './shared/language';
import { SessionProvider } from './shared/session';
import { useTheme } from './shared/theme';

interface Props {
  readonly wiring: Wiring;
  /** The view to begin with: the ribbon's buttons each open theirs. */
  readonly view: View;
}

/** The pane, over whatever actions it is wired to. */
export function App({ wiring, view }: Props) {
  const theme = useTheme(wiring.surroundings.readTheme);
  return (
    <WiringContext value={wiring}>
      <FluentProvider theme={theme}>
        <LanguageProvider>
          <SessionProvider>
            <Shell first={view} />
          </SessionProvider>
        </LanguageProvider>
      </FluentProvider>
    </WiringContext>
  );
}
