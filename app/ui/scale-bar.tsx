import type { CSSProperties, ReactNode } from "react";
import { cx } from "./class-names";

export interface ScaleBarProps {
  /** Fields filled, and how many there are (at most some twenty read well). */
  readonly filled: number;
  readonly total: number;
  /** After which field a mark stands: “enough from here”. */
  readonly mark?: number;
  readonly label: string;
  /** The state in words, for those who listen. */
  readonly valueText: string;
  readonly top?: ReactNode;
  readonly note?: ReactNode;
  readonly small?: boolean;
}

/** Completeness and level on the alternating bar; what is not known yet is hatched. */
export function ScaleBar({ filled, total, mark, label, valueText, top, note, small }: ScaleBarProps) {
  const fields = Array.from({ length: total }, (_, index) => index < filled);
  return (
    <div className={cx("meter", small && "meter--sm")}>
      {top && <div className="meter__top">{top}</div>}
      <div
        className="meter__bar"
        role="meter"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={filled}
        aria-valuetext={valueText}
      >
        {fields.map((on, index) => (
          <i key={index} className={on ? "on" : "off"} />
        ))}
        {mark !== undefined && (
          <span className="meter__mark" style={{ "--at": `${(mark / total) * 100}%` } as CSSProperties} />
        )}
      </div>
      {note && <p className="xs muted">{note}</p>}
    </div>
  );
}

/** A stretch of time or distance: the bar with what stands at its ends. Decorative beside the words. */
export function Span({
  parts = 10,
  start,
  end,
}: {
  readonly parts?: number;
  readonly start: ReactNode;
  readonly end: ReactNode;
}) {
  return (
    <div className="meter meter--sm">
      <div className="meter__bar meter__bar--span" aria-hidden="true">
        {Array.from({ length: parts }, (_, index) => (
          <i key={index} className={index % 2 === 0 ? "on" : undefined} />
        ))}
      </div>
      <div className="meter__ends">
        <span>{start}</span>
        <span>{end}</span>
      </div>
    </div>
  );
}

/** A distance as text with its length drawn to scale beside it. */
export function Distance({ km, text }: { readonly km: number; readonly text: string }) {
  return (
    <span className="km" style={{ "--km": Math.max(0, km) } as CSSProperties}>
      {text}
    </span>
  );
}

export interface ProgressProps {
  readonly label: string;
  /** Share done, 0–1; leave out while nobody knows how long it takes. */
  readonly share?: number;
  readonly note?: ReactNode;
}

/** Work under way. Wrap the note in a live region of the page if it changes. */
export function Progress({ label, share, note }: ProgressProps) {
  const percent = share === undefined ? undefined : Math.round(Math.min(1, Math.max(0, share)) * 100);
  return (
    <div className="meter">
      <div
        className={cx("progress", percent === undefined && "progress--wait")}
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
      >
        <i style={{ "--w": `${percent ?? 100}%` } as CSSProperties} />
      </div>
      {note && <p className="small muted">{note}</p>}
    </div>
  );
}
