import type { RealPage } from './real-page';

declare const tested: typeof import('../../core/extract/steps/guard');

/** How a page is copied: in its browser or as it is written, and what runs in it first. */
interface Way {
  readonly live?: boolean;
  readonly prepare?: (() => void) | undefined;
}

/** The body of the copy of a page that holds this body, as markup. */
export async function bodyOfCopy(
  real: RealPage,
  body: string,
  { live = true, prepare }: Way = {},
): Promise<string> {
  await real.page.setContent(`<!doctype html><body>${body}</body>`);
  if (prepare) await real.page.evaluate(prepare);
  await real.load("export * from './core/extract/steps/guard'");
  const html = await real.page.evaluate(
    (isLive) => tested.copyDocument(document, { live: isLive }).querySelector('body')?.innerHTML,
    live,
  );
  return (html ?? '').trim();
}
