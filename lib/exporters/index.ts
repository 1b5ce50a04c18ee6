import type { Exporter } from './types.ts';

const files = import.meta.glob<Exporter>(['./*.ts', '!./index.ts', '!./types.ts'], { eager: true, import: 'default' });

/** Every format that has a file here, in the order of their ids. */
export const exporters: readonly Exporter[] = Object.values(files).sort((a, b) => (a.id < b.id ? -1 : 1));
