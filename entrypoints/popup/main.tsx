import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup, type PopupProps } from '../../components/popup/Popup';
import { furnish } from '../../components/styles/furnish';
import { type Failure, isFailure } from '../../core/failure';
import { tellBackground } from '../../platform/background-link';
import { message } from '../../platform/i18n';
import { parseOutcome } from '../../platform/messages';
import { reloadTab } from '../../platform/tab-load';
import { forgetExplanation, SEEN_MS } from '../../platform/toolbar';

function start(): void {
  const query = new URLSearchParams(location.search);
  const [said, tab] = [query.get('reason'), Number(query.get('tab') ?? Number.NaN)];
  const tabId = Number.isInteger(tab) ? tab : null;
  const root = furnish(document, message('extensionName'));

  const draw = (reason: Failure | null, busy: boolean) => {
    render(<Popup reason={reason} busy={busy} take={take} />, root);
  };
  const read = async (tabId: number, prepare: () => Promise<void>) => {
    draw(reason, true);
    await forgetExplanation(tabId);
    const answer = prepare().then(() => tellBackground({ kind: 'read', tabId }));
    const outcome = (await answer.then(parseOutcome, () => null)) ?? 'failed';
    if (!isFailure(outcome)) return window.close();
    draw(outcome, false);
  };
  const reason = isFailure(said) ? said : null;
  const take: PopupProps['take'] = {
    again: tabId === null ? null : () => void read(tabId, async () => undefined),
    reload: tabId === null ? null : () => void read(tabId, () => reloadTab(tabId)),
    options: () => void browser.runtime.openOptionsPage().then(() => window.close()),
  };
  // Not before it can have been read: a popup that the browser takes away at once comes again.
  if (tabId !== null) setTimeout(() => void forgetExplanation(tabId), SEEN_MS);
  draw(reason, false);
}

start();
