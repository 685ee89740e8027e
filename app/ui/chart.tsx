import type { CSSProperties, ReactNode } from "react";
import { TableTwin, type TableProps } from "./table";

export interface ChartFrameProps {
  readonly title: ReactNode;
  /** What one sees, in a sentence. */
  readonly summary: ReactNode;
  readonly children: ReactNode;
  /** The same figures as a table. */
  readonly table: TableProps;
  /** Where the figures come from; links. */
  readonly source?: ReactNode;
  readonly heading?: "h2" | "h3";
}

/** A chart never stands alone: title, sentence, table and source come with it. */
export function ChartFrame({ title, summary, children, table, source, heading: Heading = "h2" }: ChartFrameProps) {
  return (
    <figure className="chart">
      <figcaption>
        <Heading>{title}</Heading>
        <p>{summary}</p>
      </figcaption>
      {children}
      <TableTwin {...table} />
      {source && <div className="src">{source}</div>}
    </figure>
  );
}

export interface ColumnDatum {
  readonly key: string;
  /** A letter or two under the column. */
  readonly label: string;
  readonly value: number;
  readonly state?: "now" | "todo";
}

/** Columns over time. A picture beside its summary and table: `label` says what the reader sees. */
export function Columns({ data, label }: { readonly data: readonly ColumnDatum[]; readonly label: string }) {
  const most = Math.max(...data.map((datum) => datum.value), 1);
  return (
    <div className="columns" role="img" aria-label={label}>
      {data.map((datum) => (
        <span key={datum.key} className={datum.state}>
          <i style={{ "--h": `${Math.round((Math.max(0, datum.value) / most) * 100)}%` } as CSSProperties} />
          {datum.label}
        </span>
      ))}
    </div>
  );
}

export interface WaterfallRow {
  readonly key: string;
  readonly label: string;
  readonly kind: "plus" | "minus" | "sum";
  /** Signed amount in the chart's unit; for a sum the total itself. */
  readonly amount: number;
  readonly text: string;
  /** The range of a sum. */
  readonly low?: number;
  readonly high?: number;
}

interface Placed {
  readonly row: WaterfallRow;
  readonly from: number;
  readonly to: number;
}

/** Each row begins where the one before it ended; a sum begins at zero. */
export function placeRows(rows: readonly WaterfallRow[]): Placed[] {
  let level = 0;
  return rows.map((row) => {
    const from = row.kind === "sum" ? 0 : level;
    const to = row.kind === "sum" ? row.amount : level + row.amount;
    level = to;
    return { row, from, to };
  });
}

/** What adds and what takes away on one scale, the sum last, its range drawn over it. */
export function Waterfall({ rows }: { readonly rows: readonly WaterfallRow[] }) {
  const placed = placeRows(rows);
  const ends = placed.flatMap(({ row, from, to }) => [from, to, row.low ?? to, row.high ?? to]);
  const min = Math.min(0, ...ends);
  const span = Math.max(0, ...ends) - min || 1;
  const at = (value: number) => `${(((value - min) / span) * 100).toFixed(2)}%`;
  const width = (a: number, b: number) => `${((Math.abs(b - a) / span) * 100).toFixed(2)}%`;
  return (
    <ul className="wf">
      {placed.map(({ row, from, to }) => (
        <li key={row.key} className={row.kind}>
          <span className="wf__t">{row.label}</span>
          <span className="wf__b" aria-hidden="true">
            <i style={{ "--from": at(Math.min(from, to)), "--w": width(from, to) } as CSSProperties} />
            {row.low !== undefined && row.high !== undefined && (
              <em style={{ "--low": at(row.low), "--range": width(row.low, row.high) } as CSSProperties} />
            )}
          </span>
          <b>{row.text}</b>
        </li>
      ))}
    </ul>
  );
}

export interface ReachProps {
  /** Where you are (if that is known) and where it stops paying, in the same unit. */
  readonly here?: number;
  readonly end: number;
  readonly hereText: ReactNode;
  readonly endText: ReactNode;
}

/** A stretch from nought past the point where something stops paying. The words carry the meaning. */
export function Reach({ here, end, hereText, endText }: ReachProps) {
  const most = Math.max(here ?? 0, end) * 1.12 || 1;
  const at = (value: number) => ({ "--at": `${((value / most) * 100).toFixed(2)}%` }) as CSSProperties;
  return (
    <div>
      <div className="reach" aria-hidden="true">
        <span className="reach__beyond" style={at(end)} />
        <span className="reach__end" style={at(end)} />
        {here !== undefined && <span className="reach__here" style={at(here)} />}
      </div>
      <p className="reach-text">
        <span>{hereText}</span>
        <span>{endText}</span>
      </p>
    </div>
  );
}
