import type { ReactNode } from "react";
import { AppLink } from "./app-link";
import { cx } from "./class-names";
import { Icon } from "./icon";
import type { IconName } from "./icon-names";
import { Unknown } from "./unknown";

export interface PanelProps {
  readonly title?: ReactNode;
  readonly titleId?: string;
  readonly action?: ReactNode;
  readonly flat?: boolean;
  readonly className?: string;
  readonly as?: "section" | "div" | "aside" | "article";
  readonly children: ReactNode;
}

/** A sheet of paper with a frame: one matter, a heading, perhaps one link at its top right. */
export function Panel({ title, titleId, action, flat, className, as: Element = "section", children }: PanelProps) {
  return (
    <Element className={cx("panel", flat && "panel--flat", className)} aria-labelledby={title ? titleId : undefined}>
      {title && (
        <div className="sec-head">
          <h2 id={titleId} className="panel__h">
            {title}
          </h2>
          {action}
        </div>
      )}
      {children}
    </Element>
  );
}

/** One line under a card: icon and words, something to draw at the end, or what is not known. */
export interface CardLine {
  readonly key: string;
  readonly icon?: IconName;
  readonly text: ReactNode;
  readonly end?: ReactNode;
  /** Draws the line hatched: nobody has said this yet. */
  readonly unknown?: boolean;
}

export interface CardProps {
  readonly href: string;
  readonly title: ReactNode;
  /** Picture or drawing, 4:3. */
  readonly media?: ReactNode;
  readonly tags?: ReactNode;
  readonly over?: ReactNode;
  /** The two figures that matter most. */
  readonly lead?: ReactNode;
  readonly trail?: ReactNode;
  readonly lines?: readonly CardLine[];
  /** A control of its own in the corner of the picture, e.g. “save”. */
  readonly corner?: ReactNode;
  readonly heading?: "h2" | "h3" | "h4";
  readonly layout?: "column" | "row";
  readonly prefetch?: "none" | "intent";
  readonly className?: string;
}

function Line({ line }: { readonly line: CardLine }) {
  return (
    <div>
      {line.icon && !line.unknown && <Icon name={line.icon} />}
      {line.unknown ? <Unknown>{line.text}</Unknown> : <span>{line.text}</span>}
      {line.end && <span className="push">{line.end}</span>}
    </div>
  );
}

/** A thing one can open: picture, name, two figures and a few lines. The whole card is the link's target. */
export function Card(props: CardProps) {
  const { href, title, media, tags, over, lead, trail, lines = [], corner, heading: Heading = "h3" } = props;
  return (
    <article className={cx("item", props.layout === "row" && "item--row", props.className)}>
      {media && (
        <div className="item__pic">
          {media}
          {tags && <div className="item__tag">{tags}</div>}
        </div>
      )}
      {corner}
      <div className="item__b">
        {over && <p className="item__over">{over}</p>}
        <Heading className="item__h">
          <AppLink className="item__link" href={href} prefetch={props.prefetch}>
            {title}
          </AppLink>
        </Heading>
        {(lead || trail) && (
          <div className="item__q">
            <b>{lead}</b>
            <span>{trail}</span>
          </div>
        )}
        {lines.length > 0 && (
          <div className="item__m">
            {lines.map((line) => (
              <Line key={line.key} line={line} />
            ))}
          </div>
        )}
      </div>
    </article>
  );
}
