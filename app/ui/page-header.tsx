import type { ReactNode } from "react";

export interface PageHeaderProps {
  readonly title: ReactNode;
  readonly titleId?: string;
  /** A line above the title: date, organisation, reference. */
  readonly over?: ReactNode;
  /** The sentence the reader came for. */
  readonly lede?: ReactNode;
  /** Badges and other small facts under the title. */
  readonly facts?: ReactNode;
  readonly actions?: ReactNode;
}

/** The head of a page: title, the answer in one sentence, and what one can do. */
export function PageHeader({ title, titleId, over, lede, facts, actions }: PageHeaderProps) {
  return (
    <div className="page-head">
      <div>
        {over && <p className="page-head__over">{over}</p>}
        <h1 id={titleId}>{title}</h1>
        {lede && <p className="lede mt-3">{lede}</p>}
        {facts && <div className="row row--facts mt-3">{facts}</div>}
      </div>
      {actions && <div className="btn-row">{actions}</div>}
    </div>
  );
}

export interface SectionHeadProps {
  readonly title: ReactNode;
  readonly id?: string;
  readonly action?: ReactNode;
  readonly as?: "h2" | "h3";
}

/** A heading with at most one link at its end. */
export function SectionHead({ title, id, action, as: Heading = "h2" }: SectionHeadProps) {
  return (
    <div className="sec-head">
      <Heading id={id}>{title}</Heading>
      {action}
    </div>
  );
}
