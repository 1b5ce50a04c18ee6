/** The address bar: `kp` and a blank, then words of the library. */
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';

export interface FoundPage {
  url: string;
  headline: string;
  source: string;
}

/** A page that is chosen from the list is opened; words that are entered go to `onEnter`. */
export function onOmnibox(find: (text: string) => Promise<FoundPage[]>, onEnter: (text: string) => void): void {
  const { omnibox } = browser;
  let latest = '';
  omnibox.onInputStarted.addListener(() => omnibox.setDefaultSuggestion({ description: i18n.t('library.omnibox') }));
  omnibox.onInputChanged.addListener(async (text, suggest) => {
    latest = text;
    const found = await find(text);
    if (latest === text) suggest(found.map(toSuggestion));
  });
  omnibox.onInputEntered.addListener((text, disposition) => {
    if (!/^https?:\/\/\S+$/.test(text)) onEnter(text);
    else if (disposition === 'currentTab') browser.tabs.update({ url: text });
    else browser.tabs.create({ url: text, active: disposition === 'newForegroundTab' });
  });
}

/** Chromium reads the description as XML, Firefox as it is. */
function toSuggestion({ url, headline, source }: FoundPage) {
  const description = [headline, source].filter(Boolean).join(' · ');
  return { content: url, description: import.meta.env.FIREFOX ? description : escapeXml(description) };
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
