import type { Page } from 'puppeteer-core';
import { openChromium } from '../../scripts/browser/chromium.mjs';
import { openFirefox } from '../../scripts/browser/firefox.mjs';
import { inReader, pauses, readerText } from '../../scripts/browser/reader.mjs';
import { buildFolder, geckoId, ROOT } from '../../scripts/prepare.mjs';
import { serve } from '../../scripts/serve-site.mjs';

/** A browser in which tests run. */
export type Kind = 'chromium' | 'firefox';

/** Both browsers, for `describe.each`. */
export const KINDS: readonly Kind[] = ['chromium', 'firefox'];

/** A browser that was started, as its driver hands it over. */
export type Opened =
  | Awaited<ReturnType<typeof openChromium>>
  | Awaited<ReturnType<typeof openFirefox>>;

/** How a session is started. */
interface Starting {
  readonly profile?: string;
  readonly port?: number;
  readonly preferences?: object;
  readonly args?: string[];
  readonly shareProcess?: boolean;
}

/** Sessions that a file of tests is done with, kept where Vitest puts no new copy of this module. */
const IDLE = Symbol.for('lectern: idle sessions');
const shared = globalThis as { [IDLE]?: Partial<Record<Kind, Session>> };
shared[IDLE] ??= {};
const idle = shared[IDLE];

/** A browser with the built extension, the demo site, and what a person does. */
export class Session {
  private isBorrowed = false;

  private constructor(
    readonly opened: Opened,
    private readonly site: Awaited<ReturnType<typeof serve>>,
  ) {}

  /**
   * A session like new, which another file of tests may have had before: to start a browser takes longer
   * than most tests. For tests that leave behind nothing but tabs and what the extension stores.
   */
  static async borrow(kind: Kind): Promise<Session> {
    const known = idle[kind];
    delete idle[kind];
    // The last file's browser ends with the process.
    const session = known?.opened.browser.connected ? known : await Session.start(kind);
    session.isBorrowed = true;
    return session;
  }

  /**
   * `profile`: a folder that the browser keeps its profile in; `port`: of the site, else any;
   * `preferences` are Firefox's alone, `args` Chromium's; `shareProcess`: whether all tabs have one.
   */
  static async start(
    kind: Kind,
    { profile, port = 0, preferences = {}, args = [], shareProcess = true }: Starting = {},
  ): Promise<Session> {
    const options = { extension: buildFolder(kind), shareProcess, ...(profile ? { profile } : {}) };
    const opened =
      kind === 'firefox'
        ? await openFirefox({ ...options, id: geckoId(), preferences })
        : await openChromium({ ...options, args });
    return new Session(opened, await serve(`${ROOT}tests/site`, { port }));
  }

  get kind(): Kind {
    return this.opened.kind;
  }

  get origin(): string {
    return this.site.origin;
  }

  /** Closes the browser, or leaves it as new to the next file that borrows it. */
  async end(): Promise<void> {
    const isKept = this.isBorrowed && !idle[this.kind] && (await this.empty().catch(() => false));
    if (isKept) {
      idle[this.kind] = this;
      return;
    }
    await this.opened.close();
    await this.site.close();
  }

  /** Forgets all that the extension stored, and closes all tabs. */
  private async empty(): Promise<boolean> {
    const { browser } = this.opened;
    const old = await browser.pages();
    await browser.newPage();
    const own = await browser.newPage();
    // Firefox may not say that it went to a page of the extension.
    void own.goto(this.opened.address('welcome.html')).catch(() => null);
    const areas = await until(() => own.evaluate(clearStorage).catch(() => 0), 'an empty storage');
    for (const page of [...old, own]) await page.close();
    return areas > 0;
  }

  /** A new tab with a page of the demo site, loaded. */
  async visit(path: string): Promise<Page> {
    const page = await this.opened.browser.newPage();
    await page.goto(`${this.site.origin}/${path}`, { waitUntil: 'load' });
    return page;
  }

  /** Clicks the toolbar button and waits for the article. */
  async read(page: Page): Promise<string> {
    await this.opened.click(page);
    return readerText(this.opened, page);
  }

  /** Runs a self-contained function with the reader's shadow root; null while it is closed. */
  inReader<Value, Args extends readonly unknown[]>(
    page: Page,
    fn: (root: ShadowRoot, ...args: Args) => Value,
    ...args: Args
  ): Promise<Awaited<Value> | null> {
    return inReader(this.opened, page, fn as never, ...args) as Promise<Awaited<Value> | null>;
  }

  /** Whether the reader shows an article. */
  isOpen(page: Page): Promise<boolean> {
    return this.inReader(page, (root) => root.querySelector('main') !== null).then(Boolean);
  }

  /** Waits for something in the reader. */
  async has(page: Page, selector: string): Promise<void> {
    const isThere = () =>
      this.inReader(page, (root, wanted) => root.querySelector(wanted) !== null, selector);
    await until(isThere, selector);
  }

  /** Opens a page of the demo site in the reader, with its aids. */
  async readWithAids(path: string): Promise<Page> {
    const page = await this.visit(path);
    await this.read(page);
    await this.has(page, '.progress');
    return page;
  }

  /** Presses a button of the reader with the keyboard: the first of a selector, or that with these words. */
  async press(page: Page, selector: string, words: string | null = null): Promise<void> {
    const focus = () =>
      this.inReader(
        page,
        (root, wanted, said) => {
          const button = [...root.querySelectorAll<HTMLElement>(wanted)].find(
            (each) => said === null || each.textContent === said,
          );
          button?.focus();
          return !!button;
        },
        selector,
        words,
      );
    await until(focus, words ?? selector);
    await page.keyboard.press('Enter');
  }

  /** Opens the reader's panel of settings, by its button and the keyboard. */
  async openPanel(page: Page): Promise<void> {
    await page.bringToFront();
    await this.inReader(page, (root) => {
      root.querySelector<HTMLElement>('.tools .button:last-child')?.focus();
    });
    await page.keyboard.press('Enter');
    await this.has(page, '.panel');
  }

  /** Waits until the reader is closed. */
  async closed(page: Page): Promise<void> {
    await until(async () => !(await this.isOpen(page)), 'the reader to close');
  }
}

interface Areas {
  readonly storage: Record<'local' | 'session' | 'sync', { clear(): Promise<void> }>;
}

/** Runs in a page of the extension; the number of areas that were emptied. */
async function clearStorage(): Promise<number> {
  const scope = globalThis as unknown as { readonly browser?: Areas; readonly chrome: Areas };
  const { local, session, sync } = (scope.browser ?? scope.chrome).storage;
  await Promise.all([local.clear(), session.clear(), sync.clear()]);
  return 3;
}

/** Waits for something that comes about by itself. */
export async function until<Value>(
  ask: () => Promise<Value>,
  what: string,
  timeoutMs = 8000,
): Promise<NonNullable<Value>> {
  const end = Date.now() + timeoutMs;
  for (const pause of pauses()) {
    const value = await ask();
    if (value) return value;
    if (Date.now() > end) break;
    await new Promise((done) => setTimeout(done, pause));
  }
  throw new Error(`Waited ${timeoutMs} ms in vain for ${what}.`);
}
