import { onPlainClick } from './clicks';
import type { Listen, ListenDesk, Listening } from './desk';
import style from './listen.css?inline';
import type { Spoken } from './passages';
import { type Reading, startReading } from './reading';

/** Reading aloud, as the part that is loaded when it is first asked for. */
export const listen: Listen = { start };

/** Ready for one reader; the bar comes and goes. */
function start(desk: ListenDesk): Listening {
  desk.addStyle(style);
  let reading: Reading | null = null;
  let last: Spoken | null = null;
  const end = () => {
    reading?.end();
    reading = null;
  };
  const quit = () => {
    end();
    desk.onClosed();
  };
  desk.signal.addEventListener('abort', end);
  window.addEventListener('pagehide', quit, { signal: desk.signal });
  onPlainClick(desk.main, (event) => reading?.playAt(event), desk.signal);
  const onSpoken = (spoken: Spoken) => {
    last = spoken;
  };
  return {
    toggle: () => {
      if (reading) reading.toggle();
      else reading = startReading(desk, { from: last, onSpoken, close: quit });
    },
    close: () => {
      if (!reading) return false;
      if (!reading.closeChoices()) quit();
      return true;
    },
    update: () => reading?.update(),
  };
}
