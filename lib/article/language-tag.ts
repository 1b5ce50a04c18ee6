/** What names a language, in BCP 47. */

/** Language, script, region and a variant (https://www.rfc-editor.org/rfc/rfc5646#section-2.1): what stands behind them may be no tag, which `Intl` throws at. */
const TAG = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))?(?=-|$)/i;

/** "nl_NL" is "nl-NL"; undefined for what is no tag. */
export function canonicalTag(tag: string): string | undefined {
  const found = TAG.exec(tag.trim().replaceAll('_', '-'))?.[0];
  return found && Intl.getCanonicalLocales(found)[0];
}
