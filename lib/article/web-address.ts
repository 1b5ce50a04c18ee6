/** An absolute http(s) address, undefined for anything else a link can hold. */
export function webAddress(address: string | undefined, pageUrl: string): string | undefined {
  if (!address || address.startsWith('#')) return undefined;
  const url = URL.parse(address.trim(), pageUrl);
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}
