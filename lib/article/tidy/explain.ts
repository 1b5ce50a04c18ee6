/** What is done to a block, and why. No list of reasons is part of the extension: whoever asks for an explanation loads it. */
import type { HintName } from './hints.ts';

/** By the names of the rules. */
const REASONS = {
  about: 'tells of who sent the text',
  'above the headline': 'stands above the headline',
  address: 'is an address, or gives one to write to',
  agency: 'names the agency',
  'after the text': 'stands apart, after the last paragraph',
  announcement: 'announces links, or no text',
  'author biography': 'tells who wrote it, after the last paragraph',
  'before the text': 'stands apart, before the first paragraph',
  beside: 'stands beside the text',
  'between paragraphs': 'stands between paragraphs',
  byline: 'names the authors',
  call: 'speaks to readers',
  callout: 'is a line and a label, in a box',
  caption: 'is the caption of a picture',
  credit: 'names whose picture it is',
  'date line': 'says when or how long',
  editors: 'is a note of the editors',
  embed: 'is left of something embedded',
  facts: 'is in a box of facts or with a poll',
  furniture: 'leads through the page',
  idle: 'heads nothing',
  'key points': "is among the publisher's own key points",
  label: 'is no sentence, as all that follows are',
  labels: 'has a label in each row',
  'next article': 'comes after another headline',
  'no sentence': 'is in a box without a sentence',
  'no word': 'holds no word',
  note: 'is set off by its type, after the last paragraph',
  offer: 'advertises, offers something or leads to platforms',
  'one link': 'is a link and nothing else',
  picture: 'stands where the text flows past it',
  pulled: 'says what a paragraph says, set apart',
  'read also': 'points elsewhere',
  repeated: 'stands here again and again',
  'repeated headline': 'says what the headline says',
  'same stream': 'stands among the paragraphs',
  signature: 'tells who wrote it, beside the first or the last paragraph',
  speaker: 'tells whose a quotation is',
  'standfirst apart': 'is the standfirst',
  subhead: 'heads a paragraph',
  teasers: 'tells of another article',
  template: 'is left of the template',
  topics: 'is a label of topics',
};

export type RuleName = keyof typeof REASONS;

/** A name that the page itself gives a block. */
export interface Hint {
  step: HintName;
  reason: string;
}

export type Step = (Hint | { step: RuleName; reason?: undefined }) & { isKept: boolean; text: string };

export type Explain = (step: Step) => void;

export const reasonOf = (step: Step): string => step.reason ?? REASONS[step.step];
