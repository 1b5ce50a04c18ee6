/** Gives a text to the reader as a file, without a permission and without the net. A long list comes in parts: one string could not hold it. */
export function downloadParts({ parts, fileName, mediaType }: { parts: string[]; fileName: string; mediaType: string }): void {
  const url = URL.createObjectURL(new Blob(parts, { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser may read the blob after the click; it goes with this page at the latest.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
