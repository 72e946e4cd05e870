import { message } from '../../platform/i18n';
import { element } from '../reader/element';
import { wordButton } from '../reader/word-button';
import type { Stage } from './course';

/** What the buttons of the line do. */
interface Deeds {
  readonly join: () => void;
  readonly stop: () => void;
  readonly always: () => void;
  /** Whether joining is remembered for the site already. */
  readonly isKept: () => boolean;
}

/** The quiet line at the end of a text that goes on elsewhere; `show` writes a stage into it. */
export function makeLine({ join, stop, always, isKept }: Deeds) {
  const said = element('p', { class: 'said', role: 'status' });
  const row = element('div', { class: 'row' });
  const line = element('div', { class: 'goes-on' }, said, row);
  const alwaysButton = wordButton('leftOutAlways', () => {
    always();
    alwaysButton.replaceWith(element('span', { role: 'status' }, message('leftOutAlwaysDone')));
  });
  const buttonsOf = ({ kind }: Stage): HTMLElement[] => {
    const kept = isKept() ? [] : [alwaysButton];
    switch (kind) {
      case 'more':
        return [wordButton('partsJoin', join), ...kept];
      case 'fetching':
        return [wordButton('partsStop', stop)];
      case 'failed':
        return [wordButton('pictureAgain', join)];
      case 'done':
        return kept;
    }
  };
  const show = (stage: Stage) => {
    const hadFocus = line.contains((line.getRootNode() as ShadowRoot).activeElement);
    said.textContent = sentence(stage);
    const buttons = buttonsOf(stage);
    row.replaceChildren(...buttons);
    if (hadFocus) buttons[0]?.focus({ preventScroll: true });
  };
  return { line, show };
}

function sentence(stage: Stage): string {
  if (stage.kind === 'done') {
    const values = { count: String(stage.count) };
    return stage.isAll ? message('partsDone', values) : message('partsMany', values);
  }
  const { number, total } = stage.next;
  const one = { number: String(number) };
  if (stage.kind === 'failed') return message('partsFailed', one);
  const of = { ...one, count: String(total) };
  if (stage.kind === 'more')
    return total ? message('partsMore', of) : message('partsMoreOpen', one);
  return total ? message('partsFetching', of) : message('partsFetchingOpen', one);
}
