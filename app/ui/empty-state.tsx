import type { ReactNode } from "react";

export interface EmptyStateProps {
  /** One sentence: what is (not) here. */
  readonly title: string;
  readonly children?: ReactNode;
  /** One action. */
  readonly action?: ReactNode;
  /** One example. */
  readonly example?: ReactNode;
  /** A drawing, 4:3. */
  readonly art?: ReactNode;
  readonly heading?: "h2" | "h3";
}

/** Nothing here yet: one sentence, one action, one example. */
export function EmptyState({ title, children, action, example, art, heading: Heading = "h2" }: EmptyStateProps) {
  return (
    <div className={art ? "empty" : "empty empty--plain"}>
      {art && <div className="empty__art">{art}</div>}
      <div className="stack">
        <Heading>{title}</Heading>
        {children && <p className="muted mt-1">{children}</p>}
        {action && <div className="btn-row mt-4">{action}</div>}
        {example && <p className="empty__eg mt-4">{example}</p>}
      </div>
    </div>
  );
}
