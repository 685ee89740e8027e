import type { ReactNode } from "react";

export interface Stat {
  readonly key: string;
  readonly value: ReactNode;
  readonly unit?: string;
  readonly label: ReactNode;
}

/** A few large figures in a row, each with what it counts. */
export function Stats({
  stats,
  className = "stats",
}: {
  readonly stats: readonly Stat[];
  readonly className?: string;
}) {
  return (
    <dl className={className}>
      {stats.map((stat) => (
        <div className="stat" key={stat.key}>
          <dt>{stat.label}</dt>
          <dd>
            {stat.value}
            {stat.unit && <span> {stat.unit}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
