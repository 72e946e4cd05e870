import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Found } from '../../components/popup/Found';
import { Popup, type PopupProps } from '../../components/popup/Popup';
import { previewOf } from '../../components/popup/preview';
import { furnish } from '../../components/styles/furnish';
import { type Failure, isFailure } from '../../core/failure';
import { toMarkdown } from '../../core/markdown';
import { tellBackground } from '../../platform/background-link';
import { message, type PlainKey } from '../../platform/i18n';
import { type Found as FoundPage, lookAt, tabInFront } from '../../platform/look-at';
import { markupPolicy } from '../../platform/markup-policy';
import { parseOutcome } from '../../platform/messages-to-reader';
import { loadSettings } from '../../platform/settings-load';
import { loadSite, saveOpening } from '../../platform/sites-storage';
import { reloadTab } from '../../platform/tab-load';
import { forgetExplanation, SEEN_MS } from '../../platform/toolbar';

const query = new URLSearchParams(location.search);
const root = furnish(document, message('extensionName'));

const NOTHING: PopupProps['take'] = { pick: null, again: null, reload: null, options: null };

const showOptions = () => void browser.runtime.openOptionsPage().then(() => window.close());

/** Says why a page could not be read; `again` tries once more. */
function explain(reason: Failure | null, tabId: number | null, again: () => void): void {
  const draw = (said: Failure | null, busy: boolean) =>
    render(<Popup reason={said} busy={busy} take={take} />, root);
  const after = (work: () => Promise<void>) => () => {
    draw(reason, true);
    void work().then(again);
  };
  const take: PopupProps['take'] = {
    pick: tabId === null ? null : () => void ask('pick', tabId),
    again: tabId === null ? null : after(async () => undefined),
    reload: tabId === null ? null : after(() => reloadTab(tabId)),
    options: showOptions,
  };
  draw(reason, false);
}

/**
 * Opens the reader in the tab or closes it, or lets a block of its page be pointed at; says why when
 * that cannot be done.
 */
async function ask(kind: 'read' | 'pick', tabId: number): Promise<void> {
  await forgetExplanation(tabId);
  const outcome = parseOutcome(await tellBackground({ kind, tabId })) ?? 'failed';
  if (!isFailure(outcome)) return window.close();
  explain(outcome, tabId, () => void read(tabId));
}

const read = (tabId: number) => ask('read', tabId);

/** Shows what there is to read in the tab. */
async function look(tabId: number | null): Promise<void> {
  const again = () => void look(tabId);
  render(<Popup reason="looking" busy take={NOTHING} />, root);
  const found = tabId === null ? 'page-refused' : await lookAt(tabId);
  if (tabId === null || typeof found === 'string') explain(found as Failure, tabId, again);
  else await show(tabId, found);
}

const policy = markupPolicy();

async function show(tabId: number, { article, isOpen }: FoundPage): Promise<void> {
  const url = new URL(article.url);
  const preview = previewOf(article, policy);
  const [{ settings }, site] = await Promise.all([loadSettings(url), loadSite(url)]);
  let { opens } = site;
  const draw = (said: PlainKey | null) =>
    render(
      <Found
        {...{ article, preview, settings, isOpen, opens, said }}
        onRead={() => void read(tabId)}
        onCopy={() =>
          void navigator.clipboard.writeText(toMarkdown(article, preview.content)).then(
            () => draw('popupCopied'),
            () => draw('popupNotCopied'),
          )
        }
        onOpens={(wanted) => {
          opens = wanted;
          draw(null);
          void saveOpening(url, wanted).then(draw);
        }}
        onOptions={showOptions}
      />,
      root,
    );
  draw(null);
}

function start(): void {
  const said = query.get('reason');
  const given = query.has('tab') ? Number(query.get('tab')) : null;
  const tabId = Number.isInteger(given) ? given : null;
  if (said === null)
    return void (tabId === null ? tabInFront() : Promise.resolve(tabId)).then(look);
  // Not before it can have been read: a popup that the browser takes away at once comes again.
  if (tabId !== null) setTimeout(() => void forgetExplanation(tabId), SEEN_MS);
  explain(isFailure(said) ? said : null, tabId, () => void (tabId !== null && read(tabId)));
}

start();
