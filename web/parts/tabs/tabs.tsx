import type { PageLink } from '../masthead/page-link.ts';
import './tabs.css';

/** Places of one desk in a line under the masthead, or anchors of one page; a count is work that waits, never records. */
export function Tabs({ label, links }: { readonly label: string; readonly links: readonly PageLink[] }) {
  return (
    <nav class="tabs" aria-label={label}>
      <ul class="tabs-list">
        {links.map((link) => (
          <li key={link.href}>
            <a class="tabs-link" href={link.href} aria-current={link.current ? 'page' : undefined}>
              {link.label}
              {link.count ? <span class="tabs-count">{link.count}</span> : null}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
