import { useState } from 'preact/hooks';
import { blankRule, normalizePattern, type SiteRule } from '../../core/sites';
import { message } from '../../platform/i18n';
import { SiteEntry } from './SiteEntry';

/** The rules of all sites, and who keeps a changed one. */
export interface SitesSectionProps {
  /** All rules, in the order shown. */
  readonly sites: readonly SiteRule[];
  /** Keeps a rule; one that says nothing is forgotten. */
  readonly onSite: (rule: SiteRule) => void;
}

/** All sites for which the person wants something of their own, with the last change undoable. */
export function SitesSection({ sites, onSite }: SitesSectionProps) {
  const [before, setBefore] = useState<SiteRule | null>(null);
  const ruleOf = (pattern: string) =>
    sites.find((one) => one.pattern === pattern) ?? blankRule(pattern);
  const change = (rule: SiteRule) => {
    setBefore(ruleOf(rule.pattern));
    onSite(rule);
  };
  const undo = () => {
    if (before) onSite(before);
    setBefore(null);
  };
  return (
    <section class="section" aria-labelledby="sites-heading">
      <h2 class="section-title" id="sites-heading">
        {message('sectionSites')}
      </h2>
      <p class="hint">{message('sitesIntro')}</p>
      {sites.length === 0 ? <p class="hint">{message('sitesNone')}</p> : null}
      <div class="sites">
        {sites.map((rule) => (
          <SiteEntry key={rule.pattern} rule={rule} onChange={change} />
        ))}
      </div>
      <AddSite onAdd={(pattern) => change({ ...ruleOf(pattern), opens: 'always' })} />
      {before ? (
        <button class="push" type="button" onClick={undo}>
          {message('optionsUndo', { setting: before.pattern })}
        </button>
      ) : null}
      <p class="unseen" role="status">
        {before ? message('optionsChanged', { setting: before.pattern }) : null}
      </p>
    </section>
  );
}

/** Who is told of a site to add. */
interface AddSiteProps {
  /** Given a pattern in the form in which rules have it. */
  readonly onAdd: (pattern: string) => void;
}

/** Where the address of a site is written; what is none is refused in words. */
function AddSite({ onAdd }: AddSiteProps) {
  const [written, setWritten] = useState('');
  const [isBad, setBad] = useState(false);
  const add = (event: Event) => {
    event.preventDefault();
    const pattern = normalizePattern(written);
    setBad(pattern === null);
    if (pattern === null) return;
    setWritten('');
    onAdd(pattern);
  };
  return (
    <form class="field" onSubmit={add}>
      <label class="name" htmlFor="site-pattern">
        {message('sitesPattern')}
      </label>
      <p class="hint" id="site-pattern-hint">
        {message('sitesPatternHint')}
      </p>
      <div class="row">
        <input
          class="entry"
          id="site-pattern"
          dir="ltr"
          spellcheck={false}
          autocomplete="off"
          aria-describedby="site-pattern-hint site-pattern-bad"
          aria-invalid={isBad}
          value={written}
          onInput={(event) => setWritten(event.currentTarget.value)}
        />
        <button class="push" type="submit">
          {message('sitesAdd')}
        </button>
      </div>
      <p class="said" id="site-pattern-bad" role="status">
        {isBad ? message('sitesBadPattern') : null}
      </p>
    </form>
  );
}
