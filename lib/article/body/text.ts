/** Gathers the text of one block: white space folded, with its links and emphasis as runs. */
import { foldSpace } from '../fold.ts';
import type { Run } from '../types.ts';
import { isText, type PageElement } from './page.ts';

export type Style = Omit<Run, 'start' | 'end'>;

export interface StyledText {
  text: string;
  runs?: Run[];
  /** Characters that are links, and that Readability chose. */
  linked: number;
  chosen: number;
}

export class TextGatherer {
  private text = '';
  /** Asking the text itself would join its parts anew for each. */
  private endsInBlank = true;
  private runs: Run[] = [];
  private chosen = 0;

  add(raw: string, style: Style = {}, isChosen = false): void {
    const folded = foldSpace(raw);
    const added = this.endsInBlank ? folded.trimStart() : folded;
    if (added === '') return;
    this.endsInBlank = added.endsWith(' ');
    const start = this.text.length;
    this.text += added;
    if (isChosen) this.chosen += added.length;
    if (style.url || style.emphasis) this.addRun({ start, end: this.text.length, ...style });
  }

  take(): StyledText {
    const text = this.text.trimEnd();
    const runs = this.runs.map((run) => trimRun(run, text)).filter((run) => run.end > run.start);
    const linked = runs.reduce((sum, run) => sum + (run.url ? run.end - run.start : 0), 0);
    const { chosen } = this;
    this.text = '';
    this.endsInBlank = true;
    this.runs = [];
    this.chosen = 0;
    return { text, linked, chosen, ...(runs.length > 0 && { runs }) };
  }

  private addRun(run: Run): void {
    const last = this.runs.at(-1);
    if (last && last.end === run.start && last.url === run.url && last.emphasis === run.emphasis) last.end = run.end;
    else this.runs.push(run);
  }
}

function trimRun(run: Run, text: string): Run {
  let end = Math.min(run.end, text.length);
  let { start } = run;
  while (start < end && text[start] === ' ') start += 1;
  while (end > start && text[end - 1] === ' ') end -= 1;
  return { ...run, start, end };
}

/** All text of an element as that of one block, without that of pictures in it. */
export function gather(element: PageElement, style: Style): StyledText {
  const gatherer = new TextGatherer();
  addText(gatherer, element, style);
  return gatherer.take();
}

function addText(gatherer: TextGatherer, element: PageElement, style: Style): void {
  for (const child of element.children) {
    if (isText(child)) gatherer.add(child.text, style, child.isChosen);
    else if (child.tag !== 'figure') {
      if (!child.isInline) gatherer.add(' ');
      addText(gatherer, child, styleOf(child, style));
      if (!child.isInline) gatherer.add(' ');
    }
  }
}

/** The address of a link stays as written until it is known that its block is kept. */
export function styleOf({ tag, address }: PageElement, style: Style): Style {
  if (tag === 'a') return address ? { ...style, url: address } : style;
  if (tag === 'b' || tag === 'strong') return { ...style, emphasis: 'strong' };
  if (tag === 'i' || tag === 'em') return { emphasis: 'em', ...style };
  return style;
}
