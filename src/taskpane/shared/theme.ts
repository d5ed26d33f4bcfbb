import { type Theme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';

type ReadTheme = () => { readonly dark: boolean } | null;

/** Word's theme now, else the system's; read again when the pane gets the focus, for Word does not tell of changes. */
export function useTheme(readTheme: ReadTheme): Theme {
  const [dark, setDark] = useState(() => isDark(readTheme));
  useEffect(() => {
    const read = () => setDark(isDark(readTheme));
    window.addEventListener('focus', read);
    document.addEventListener('visibilitychange', read);
    return () => {
      window.removeEventListener('focus', read);
      document.removeEventListener('visibilitychange', read);
    };
  }, [readTheme]);
  return dark ? webDarkTheme : webLightTheme;
}

function isDark(readTheme: ReadTheme): boolean {
  const system = typeof matchMedia === 'function' && matchMedia('(prefers-color-scheme: dark)').matches;
  return readTheme()?.dark ?? system;
}
