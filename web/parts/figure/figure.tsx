import type { ComponentChildren } from 'preact';
import { words } from '../words.ts';
import './figure.css';

export interface FigureProps {
  /** What the number says: 「覆盖率」. */
  readonly name: string;
  /** Written out by the callers' number helpers; `—` where there is nothing to compute. */
  readonly value: string;
  readonly unit?: string;
  /** The denominator with its words: 「/ 134 运营站」. A number never stands without one where it has one. */
  readonly of?: string;
  /** Opens the passport: definition, formula, clause, rows. */
  readonly onPassport?: () => void;
  /** Verdict, remark or date under the number. */
  readonly children?: ComponentChildren;
}

/** A large number with its name, unit and denominator; the number itself is the button that opens its passport. */
export function Figure({ name, value, unit, of, onPassport, children }: FigureProps) {
  const number = (
    <>
      <span class="figure-value">{value}</span>
      {unit && <span class="figure-unit">{unit}</span>}
      {of && <span class="figure-of">{of}</span>}
    </>
  );
  return (
    <div class="figure">
      <p class="figure-name">{name}</p>
      {onPassport ? (
        <button
          type="button"
          class="figure-number"
          aria-label={`${name} ${value}${unit ?? ''} ${of ?? ''}`.trim()}
          title={words().passport(name)}
          onClick={onPassport}
        >
          {number}
        </button>
      ) : (
        <p class="figure-number">{number}</p>
      )}
      {children && <div class="figure-note">{children}</div>}
    </div>
  );
}
