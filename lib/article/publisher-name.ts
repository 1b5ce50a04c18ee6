import type { Publisher } from './types.ts';

/** What the reader knows the publisher by; empty for a file without one. */
export const publisherName = ({ name, domain }: Publisher): string => name || domain;
