import type { ReactNode } from "react";

export interface TimelineEntry {
  readonly key: string;
  readonly state: "done" | "now" | "next" | "todo";
  /** The time in words; `dateTime` for machines. */
  readonly time?: string;
  readonly dateTime?: string;
  readonly title: ReactNode;
  readonly note?: ReactNode;
}

/** What has happened, in words only, as it comes from the server. */
export interface HappenedEntry {
  readonly key: string;
  readonly state: "done";
  readonly time: string;
  readonly dateTime: string;
  readonly title: string;
  readonly note: string;
}

/** What happened and what comes, in order of time. */
export function Timeline({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  return (
    <ol className="tl">
      {entries.map((entry) => (
        <li key={entry.key} className={entry.state}>
          {entry.time && <time dateTime={entry.dateTime}>{entry.time}</time>} {entry.title}
          {entry.note && <div className="small muted">{entry.note}</div>}
        </li>
      ))}
    </ol>
  );
}
