import type { ComponentChildren } from 'preact';
import { SETTINGS, type SettingKey } from '../../core/settings';
import { message } from '../../platform/i18n';
import { written } from './fields';
import type { Site } from './site';

/** A control, and the site that its value may be kept for. */
export interface PinnedProps {
  readonly name: SettingKey;
  readonly site: Site;
  /** The control of the setting. */
  readonly children: ComponentChildren;
}

/** The settings that are worth another value on a site; of others, those that have one already. */
const OFFERED: readonly SettingKey[] = ['theme', 'size', 'measure', 'pictures'];

/** A setting's control with the switch that makes its value one of this site alone. */
export function Pinned({ name, site, children }: PinnedProps) {
  const isOwn = site.state().own.includes(name);
  if (!isOwn && !OFFERED.includes(name)) return <>{children}</>;
  return (
    <div class="pinned">
      {children}
      <button
        class="pin"
        type="button"
        aria-pressed={isOwn}
        aria-label={message('panelThisSiteSetting', { setting: written(SETTINGS[name].label) })}
        onClick={() => site.pin(name, !isOwn)}
      >
        {message('panelThisSite')}
      </button>
    </div>
  );
}
