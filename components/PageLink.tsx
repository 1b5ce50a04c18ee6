import './PageLink.css';
import type { ComponentChildren } from 'preact';

interface PageLinkProps {
  url: string;
  tabIndex?: number;
  children: ComponentChildren;
}

/** A link only where it leads to a page. Whatever is stored was checked for it; what can be pressed is checked once more. */
export function PageLink({ url, tabIndex, children }: PageLinkProps) {
  if (!/^(https?|file):/i.test(url)) return <span>{children}</span>;
  return (
    <a class="page-link" href={url} target="_blank" rel="noreferrer" tabIndex={tabIndex}>
      {children}
    </a>
  );
}
