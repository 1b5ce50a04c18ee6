/** Pages that hold no article are refused, with a reason. */
import { countWords } from './body/words.ts';
import type { RawArticle, RefusalReason } from './types.ts';

const ARTICLE_TYPE = /Article$|^Report|BlogPosting$|^article$|^Review$/;
const VIDEO_ADDRESS = /\/videos?\//i;
const ERROR = /\b404\b|not found|niet gevonden|nicht gefunden|introuvable|no encontrada|non trovata|niet bestaat/i;

/** Undefined where there is enough to read. */
export function refusalOf(fields: RawArticle): RefusalReason | undefined {
  const { length, linked, hasPaywall } = fields.clues.measures;
  const words = countWords(fields.body);
  const isArticle = fields.clues.types.some((type) => ARTICLE_TYPE.test(type));
  const { pathname = '', search = '' } = URL.parse(fields.url) ?? {};
  if (length < 30) return 'empty-page';
  if (words < 150 && !isArticle && ERROR.test(fields.headline)) return 'page-error';
  if (/^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?|index\.\w+|home\/?)?$/i.test(pathname) && !search && !isArticle && /^http/.test(fields.url))
    return 'front-page';
  if (words < 30 && (fields.isAccessibleForFree === false || hasPaywall)) return 'paywalled';
  if (words < 30 && isVideo(fields.clues.types, fields.url)) return 'video-page';
  if (isArticle) return words < 20 ? 'too-short' : undefined;
  if (linked > length * 0.5 && words < 100) return 'front-page';
  return words < 60 ? (words < 5 ? 'not-an-article' : 'too-short') : undefined;
}

export const isVideo = (types: readonly string[], url: string): boolean =>
  types.some((type) => /^VideoObject$|^video/.test(type)) && (VIDEO_ADDRESS.test(url) || !types.some((type) => ARTICLE_TYPE.test(type)));
