import type { look } from './in-page';
import { runInPage } from './run-in-page';

/** The article of a page in a real Chromium, as a person sees it. */
export function seenInPage() {
  const run = runInPage("export { look } from './tests/golden/in-page'");
  return (html: string, url: string) =>
    run(html, url, 'look()') as Promise<ReturnType<typeof look>>;
}
