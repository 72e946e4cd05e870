import { message } from '../../platform/i18n';
import '../styles/scale.css';
import '../styles/page.css';
import './welcome.css';

/** What the page says that is not the same for everyone, and what its button does. */
export interface WelcomeProps {
  /** The keys that open the reader, e.g. "Alt+R"; null where there are none. */
  readonly keys: string | null;
  readonly onOptions: () => void;
}

/** The page that is shown once, after installing: the button, the key, what is read and what is not. */
export function Welcome({ keys, onOptions }: WelcomeProps) {
  return (
    <main class="welcome">
      <img class="sign" src="/icon/128.png" alt="" width="72" height="72" />
      <h1 class="title">{message('welcomeTitle')}</h1>
      <p class="lead">
        {message('welcomeButton')} {keys ? message('welcomeKey', { key: keys }) : null}
      </p>
      <p class="hint">{message('welcomePin')}</p>
      <h2 class="subtitle">{message('welcomeRead')}</h2>
      <p class="text">{message('welcomeReadText')}</p>
      <h2 class="subtitle">{message('welcomeNotRead')}</h2>
      <p class="text">{message('welcomeNotReadText')}</p>
      <button class="push" type="button" onClick={onOptions}>
        {message('popupOptions')}
      </button>
    </main>
  );
}
