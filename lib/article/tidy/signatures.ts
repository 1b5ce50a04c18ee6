/** Lines before and after the text that tell who wrote it, or what its editors add. */
import { fold } from '../fold.ts';
import { STOPS } from '../letters.ts';
import { runsOf } from '../runs.ts';
import { type Candidate, emphasized, isAllStrong, isRunning } from './candidate.ts';
import { type Draft, decide, keptOf } from './draft.ts';
import { isBiography } from './last-words.ts';
import { SENTENCE, SENTENCE_END } from './sentence.ts';

/** So many at least stand between a first line and a note. */
const FEWEST_PARAGRAPHS = 3;

export function cutSignatures(draft: Draft): void {
  cutNotes(draft);
  cutFirstLine(draft);
  cutLastLines(draft);
}

/** A name in bold, or a label above a text of sentences. */
function cutFirstLine(draft: Draft): void {
  const [first, ...others] = keptOf(draft).filter(isRunning);
  const isLabelled = () => others.length >= FEWEST_PARAGRAPHS && others.slice(0, 3).every(({ block }) => SENTENCE.test(block.text));
  if (!first) return;
  if (isName(first) && isAllStrong(first)) sign(draft, first);
  else if (isLabel(first) && isLabelled()) decide(draft, first, 'label');
}

/** "Lê Phương" or "Jane Doe is a reporter in London." at the very end. */
function cutLastLines(draft: Draft): void {
  for (const candidate of keptOf(draft).filter(isRunning).slice(-3).reverse()) {
    const { text, type } = candidate.block;
    const isOfAuthor = text.length <= 400 && draft.authors.some((name) => name.includes(' ') && fold(text).startsWith(name));
    if (type !== 'paragraph' || !(isSignature(candidate) || isOfAuthor)) return;
    if (isSignature(candidate)) sign(draft, candidate);
    else decide(draft, candidate, 'author biography');
  }
}

/** To the readers, from the editors, in slanted or bold type as nothing else of the text but its opening. */
function cutNotes(draft: Draft): void {
  const running = keptOf(draft).filter(isRunning);
  const firstNote = running.findLastIndex((candidate) => !isNote(candidate)) + 1;
  const notes = running.slice(firstNote);
  // Subheads and labels may be set so too, and questions in bold where the note is slanted.
  const isAlike = (candidate: Candidate) => notes.some((note) => isAllStrong(note) === isAllStrong(candidate));
  const isSentence = (candidate: Candidate) => isNote(candidate) && isAlike(candidate) && SENTENCE.test(candidate.block.text);
  if (firstNote < FEWEST_PARAGRAPHS || running.slice(1, firstNote).some(isSentence)) return;
  for (const candidate of notes) {
    if (isSignature(candidate)) sign(draft, candidate);
    else decide(draft, candidate, 'note');
  }
}

const isNote = ({ block }: Candidate): boolean => block.type === 'paragraph' && block.text.length <= 300 && emphasized(block) > 0.9;

/** "Jo Kuipers is redacteur bij …" says it as well, and "is bakker" where the name is set off. */
const isSignature = (candidate: Candidate): boolean => isName(candidate) || isBiography(candidate.block.text, runsOf(candidate.block)[0]);

/** "Jo Kuipers", "Jo Kuipers jo@krant.example". */
const isName = ({ block: { text } }: Candidate): boolean =>
  /^\S+(?: \S+){0,5}@\S+\.\w+$/.test(text) || (text.length <= 40 && text.split(' ').length <= 5 && !NO_NAME_END.test(text));

/** "Listen to the audio version": not set off as a place would be. */
const isLabel = (candidate: Candidate): boolean =>
  candidate.block.type === 'paragraph' &&
  candidate.block.text.length <= 60 &&
  !isNote(candidate) &&
  !/[,:]$/.test(candidate.block.text) &&
  !SENTENCE_END.test(candidate.block.text);

const NO_NAME_END = new RegExp(`[${STOPS}"”’»):]$`);

function sign(draft: Draft, candidate: Candidate): void {
  const { linked, block } = candidate;
  // "Follow us on Telegram" is as short as a name, and partly a link.
  if (!linked || block.text.includes('@')) draft.signature = block.text;
  decide(draft, candidate, 'signature');
}
