/** `sha256-` and hex, over the UTF-8 of the texts one after another. Many texts, because one string could not hold a long list. */
export async function sha256(...texts: readonly string[]): Promise<string> {
  const bytes = await new Blob(texts as string[]).arrayBuffer();
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return `sha256-${Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
