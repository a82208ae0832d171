import { type ComponentChildren, Fragment } from 'preact';

/** A name and what it is: 「收到时间」, 「6月23日 9:16」. */
export type Fact = readonly [name: string, value: ComponentChildren];

export interface FactsProps {
  readonly facts: readonly Fact[];
  /** Beside the one that all facts have. */
  readonly class?: string;
}

/** Facts under each other, each after its name. */
export function Facts(props: FactsProps) {
  return (
    <dl class={props.class ? `facts ${props.class}` : 'facts'}>
      {props.facts.map(([name, value]) => (
        <Fragment key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
