import type { ComponentChildren } from 'preact';
import { words } from '../words.ts';
import './footer.css';

export interface FooterProps {
  /** The bureau that runs the programme, from the programme or the settings: departments are renamed. */
  readonly bureauName: string;
  /** Title of the policy that the programme follows. */
  readonly source?: string | undefined;
  /** Further facts of the page (as-of moment) or links that lead somewhere. */
  readonly children?: ComponentChildren;
}

/** Who runs this, and after which document. Statutory marks appear when they are filled, never as empty words. */
export function Footer({ bureauName, source, children }: FooterProps) {
  const t = words().footer;
  return (
    <footer class="footer">
      <div class="page">
        <p>
          <span>{t.host(bureauName)}</span>
          {children}
        </p>
        {source && <p>{t.source(source)}</p>}
      </div>
    </footer>
  );
}
