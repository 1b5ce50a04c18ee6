/** From what the page in a tab answers to its article; says in the reader's terms why there is none. */
import type { Article, RefusalReason } from '../article/types.ts';
import type { finishReading } from '../extract/finish-reading.ts';
import { type Answer, askPage } from './ask-page.ts';
import { looksLikePdf, protectedAddress } from './protected-address.ts';
import type { PageTab } from './tab.ts';
import { within } from './within.ts';

export type PageReading = { ok: true; article: Article } | { ok: false; reason: RefusalReason | 'file-page' | 'timed-out' };

/** A popup loads it while the page works, not before the first paint; a service worker can load nothing later and has it already. */
export type LoadFinish = () => Promise<typeof finishReading>;

/** Longer than the slowest page takes; a page that hangs would never answer at all. */
const TIME_LIMIT = 10_000;

/** `answer`: where the page was asked already. */
export async function readPage(tab: PageTab, loadFinish: LoadFinish, answer?: Promise<Answer>): Promise<PageReading> {
  const reason = protectedAddress(tab.url);
  if (reason) return { ok: false, reason };
  return (await within(TIME_LIMIT, takeAnswer(tab, answer ?? askPage(tab), loadFinish))) ?? { ok: false, reason: 'timed-out' };
}

async function takeAnswer(tab: PageTab, asked: Promise<Answer>, loadFinish: LoadFinish): Promise<PageReading> {
  const [answer, finishReading] = await Promise.all([asked, loadFinish()]);
  if (answer instanceof Error) return { ok: false, reason: reasonOf(answer, tab) };
  return finishReading(answer.result) ?? { ok: false, reason: 'page-not-readable' };
}

/** The browsers have no codes for it, only English sentences. */
function reasonOf({ message }: Error, { url }: PageTab): RefusalReason | 'file-page' {
  if (looksLikePdf(url)) return 'pdf';
  if (/showing error page/i.test(message)) return 'page-error';
  if (url === '' || /extensions gallery/i.test(message)) return 'browser-page';
  return url.startsWith('file:') ? 'file-page' : 'page-not-readable';
}
