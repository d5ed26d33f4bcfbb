/**
 * Whether Word is dark now, or null where it does not say. Word tells no one when that changes: read it again when
 * the pane gets the focus.
 */
export function readTheme(): { readonly dark: boolean } | null {
  if (typeof Office === 'undefined') return null;
  const theme: Partial<Office.OfficeTheme> | undefined = Office.context?.officeTheme;
  if (theme === undefined || theme === null) return null;
  if (typeof theme.isDarkTheme === 'boolean') return { dark: theme.isDarkTheme };
  return darkness(theme.bodyBackgroundColor);
}

/** Older Word gives colours only: "#262626". */
function darkness(colour: string | undefined): { readonly dark: boolean } | null {
  const hex = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour ?? '');
  if (hex === null) return null;
  const [red = 0, green = 0, blue = 0] = hex.slice(1).map((pair) => Number.parseInt(pair, 16));
  return { dark: 0.299 * red + 0.587 * green + 0.114 * blue < 128 };
}
