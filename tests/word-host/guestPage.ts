/** Any address of office.js, as pages write it: Microsoft's, in each of its versions, or a copy of the page's own. */
const officeScript = /(<script\b[^>]*\bsrc\s*=\s*)(["'])([^"']*\/)?office(\.debug)?\.js(\?[^"']*)?\2/gi;

/** Where a guest page gets office.js from: the npm copy, with the newer names (`newerNames.ts`). */
export const guestOffice = '/guest/office/';

/**
 * A page of another origin as this host can show it. office.js trusts a host only where it was served from a place the
 * host can speak for, and Microsoft's address is out of reach of many test machines; so the page comes through this host,
 * with two changes: office.js is the host's copy, and a `<base>` keeps the page's own links where they point.
 */
export function guestPage(html: string, url: string, hostOrigin: string): string {
  const page = html.replace(
    officeScript,
    (_whole, head: string, quote: string) => `${head}${quote}${hostOrigin}${guestOffice}office.js${quote}`,
  );
  if (/<base\b[^>]*\bhref\b/i.test(page)) return page;
  const base = `<base href="${url.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}">`;
  if (/<head\b[^>]*>/i.test(page)) return page.replace(/<head\b[^>]*>/i, (head) => head + base);
  return page.replace(/^(\s*<!doctype[^>]*>)?/i, (doctype) => doctype + base);
}

/** Fetches a page for `?pane=`; null for what is not on the web, cannot be had, or is no page. */
export async function fetchGuest(address: string, hostOrigin: string): Promise<string | null> {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return null;
  }
  if (!['http:', 'https:'].includes(url.protocol)) return null;
  const answer = await fetch(url);
  if (!answer.ok || !(answer.headers.get('content-type') ?? '').includes('html')) return null;
  return guestPage(await answer.text(), answer.url, hostOrigin);
}
