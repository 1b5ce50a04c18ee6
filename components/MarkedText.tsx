/** A text with the stretches marked that a search found. Ranges are sorted, don't overlap and count UTF-16 units. */
export function MarkedText({ text, ranges }: { text: string; ranges: readonly { start: number; end: number }[] }) {
  const parts = ranges.flatMap(({ start, end }, index) => [
    text.slice(ranges[index - 1]?.end ?? 0, start),
    <mark key={start}>{text.slice(start, end)}</mark>,
  ]);
  return (
    <>
      {parts}
      {text.slice(ranges.at(-1)?.end ?? 0)}
    </>
  );
}
