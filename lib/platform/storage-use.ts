/** Bytes that this extension keeps on the device; null where the browser doesn't say. */
export async function storageUse(): Promise<number | null> {
  const { usage } = await navigator.storage.estimate();
  return usage ?? null;
}
