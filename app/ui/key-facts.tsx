import type { ReactNode } from "react";
import { cx } from "./class-names";
import { Unknown } from "./unknown";

export interface Fact {
  readonly key: string;
  readonly label: ReactNode;
  readonly value?: ReactNode;
  /** Who says so, and since when. */
  readonly source?: ReactNode;
  /** Nobody knows: `true` writes “don't know”, or say it in your own words. */
  readonly unknown?: ReactNode;
  /** A way to find out, after an unknown. */
  readonly action?: ReactNode;
}

export interface KeyFactsProps {
  readonly facts: readonly Fact[];
  readonly tight?: boolean;
  /** Values at the right edge: short figures in a narrow column. */
  readonly alignEnd?: boolean;
}

/** Facts as ruled lines; the source stands under the value and the unknown is drawn. */
export function KeyFacts({ facts, tight, alignEnd }: KeyFactsProps) {
  return (
    <dl className={cx("facts", tight && "facts--tight", alignEnd && "facts--end")}>
      {facts.map((fact) => (
        <div key={fact.key}>
          <dt>{fact.label}</dt>
          <dd>
            {fact.value}
            {fact.unknown && <Unknown>{fact.unknown === true ? undefined : fact.unknown}</Unknown>} {fact.action}
            {fact.source && <span className="src">{fact.source}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
