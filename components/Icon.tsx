/** Drawn for Kernpunt on a grid of 20 × 20, as strokes. */
const paths = {
  page: 'M5 2.75h7l3.5 3.5v11h-10.5zM7.75 9h5M7.75 12.5h5',
  bookmark: 'M5.5 3h9v14l-4.5-3.6-4.5 3.6z',
  check: 'M4 10.5l4 4 8-9',
  copy: 'M7.25 7.25h9v9h-9zM12.75 7v-3.25h-9v9h3.25',
  highlighter: 'M11.5 3.5l5 5-6.5 6.5h-3.5l-1.5-1.5v-3.5zM3 17.5h14',
  gear: 'M3 6h7M14 6h3M3 14h3M10 14h7M12 4v4M8 12v4',
  list: 'M3.5 5h.01M7 5h9.5M3.5 10h.01M7 10h9.5M3.5 15h.01M7 15h9.5',
  search: 'M8.75 3.5a5.25 5.25 0 1 0 0 10.5a5.25 5.25 0 1 0 0-10.5M12.75 12.75l4 4',
  tag: 'M3 3.5h6.5l7.5 7.5-6 6-8-7.5zM6.5 7h.01',
  remove: 'M3.5 5.5h13M8 5.5v-2.5h4v2.5M5.25 5.5l.75 11.5h8l.75-11.5',
  cross: 'M5 5l10 10M15 5l-10 10',
  plus: 'M10 4v12M4 10h12',
  pencil: 'M12.5 4l3.5 3.5-8.75 8.75-4 .5.5-4z',
  unread: 'M10 6.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 1 0 0-7',
  warning: 'M10 3l7.5 13.5h-15zM10 8.25v3.75M10 14.25h.01',
  expand: 'M5 7.5l5 5 5-5',
  star: 'M10 2.75l2.2 4.6 5 .65-3.65 3.5.9 5-4.45-2.4-4.45 2.4.9-5-3.65-3.5 5-.65z',
  archive: 'M2.75 4h14.5v3.5h-14.5zM4 7.5v8.75h12v-8.75M8 10.75h4',
} as const;

export type IconName = keyof typeof paths;

/** Always beside a text or inside a button that has a name of its own. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
