/** One article, one address: without what only counts visitors. */

/** Parameters that say where the reader came from, not what is shown. */
const TRACKING =
  /^(?:utm_.*|at_.*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|mc_[ce]id|_ga|_gl|ref|referrer|ref_?src|ref_?url|source|src|cmp|cmpid|cid|campaign|ito|ncid|ns_.*|nc|spm|share|smid|sh|xtor|wt_.*|maca|taid|partner|feature|origin|ocid|__twitter_impression|guccounter|guce_.*|amp|outputtype|s_cid|ftag|rss|via|mbid|icid|intcid|xing_share|dicbo|mkt_tok|_hs(?:enc|mi)|sc_channel|li_fat_id)$/i;

/** Some sites name the article behind the hash, for their scripts to show. */
const ROUTE = /^#!?\//;

/** A normalised address; what is no address is given back trimmed. Idempotent. */
export function normaliseUrl(address: string): string {
  const url = URL.parse(address.trim());
  if (!url) return address.trim();
  if (!ROUTE.test(url.hash)) url.hash = '';
  url.username = '';
  url.password = '';
  for (const name of namesOf(url.searchParams)) if (TRACKING.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  url.pathname = url.pathname.replace(/\/{2,}/g, '/').replace(/(?<=.)\/+$/, '');
  return url.href.replace(/\?$/, '');
}

/** By `forEach`: in a script that Firefox injects, the iterators of `URLSearchParams` can't be iterated. */
function namesOf(parameters: URLSearchParams): Set<string> {
  const names = new Set<string>();
  parameters.forEach((_, name) => {
    names.add(name);
  });
  return names;
}

/**
 * The canonical address that a page names, if it can be believed: the same site, and neither its front page nor the section that the
 * page stands in, which templates name by mistake for all their articles. Undefined where the page's own address is the better one.
 */
export function believableCanonical(canonical: string | undefined, pageUrl: string): string | undefined {
  const page = URL.parse(pageUrl);
  const named = canonical && page ? URL.parse(canonical, page) : null;
  if (!page || ROUTE.test(page.hash) || !named || !/^https?:$/.test(named.protocol)) return undefined;
  const isLocal = !/^https?:$/.test(page.protocol) || /^(?:localhost|127\.|\[)/.test(page.hostname);
  if (!isLocal && siteOf(named.hostname) !== siteOf(page.hostname)) return undefined;
  const section = named.pathname.replace(/\/*$/, '/');
  const within = page.pathname.startsWith(section) && !named.search ? page.pathname.slice(section.length) : '';
  return within && (section === '/' || ARTICLE.test(within)) ? undefined : named.href;
}

/** A headline or a number in an address. */
const ARTICLE = /[^/-]-[^/-]+-[^/-]|\d{5}/;

/** The last two labels, three where the second is a short one ("co.uk"): enough to tell one publisher's hosts from another's. */
function siteOf(host: string): string {
  const labels = host.toLowerCase().split('.');
  const second = labels.at(-2) ?? '';
  const count = labels.length > 2 && (second.length <= 3 || /^(?:com|gov|org|net|edu|asso)$/.test(second)) ? 3 : 2;
  return labels.slice(-count).join('.');
}
