import { type ComponentChildren, Fragment } from 'preact';

/** A name and what it is: 「收到时间」, 「6月23日 9:16」. */
export type Fact = readonly [name: string, value: ComponentChildren];

/** Facts under each other, each after its name. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl class="facts">
      {facts.map(([name, value]) => (
        <Fragment key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
