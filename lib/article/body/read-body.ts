/** From the live document to the blocks of its article. */
import type { Block, Refusal } from '../types.ts';
import { type Candidate, cutIntoBlocks } from './blocks.ts';
import { copyPage } from './copy.ts';
import { domReader } from './dom.ts';
import { findBody } from './find.ts';

export interface ReadBody {
  blocks: Block[];
  keyPoints: string[];
}

export function readBody(document: Document, url: string): ReadBody | Refusal {
  const dom = domReader(document);
  const page = copyPage(dom, { withHidden: false });
  const chosen = page && findBody(page, dom.createDocument);
  if (!page || chosen === undefined) return { ok: false, reason: 'too-large' };
  const candidates = cutIntoBlocks(page, url).filter(isKept);
  return { blocks: candidates.map(({ block }) => block), keyPoints: [] };
}

const isKept = ({ chosen, block }: Candidate): boolean => chosen > block.text.length / 2;
