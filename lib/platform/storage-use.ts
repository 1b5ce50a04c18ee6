/** Bytes that this extension keeps on the device; null where the browser doesn't say. */
export async function storageUse(): Promise<number | null> {
  const { usage = null } = await navigator.storage.estimate().catch((): StorageEstimate => ({}));
  return usage;
}
