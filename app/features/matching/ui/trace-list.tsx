import type { CSSProperties } from "react";
import { useT } from "~/i18n/use-t";

export interface TraceView {
  readonly score: number;
  readonly lines: readonly {
    readonly factor: string;
    readonly label: string;
    readonly sentence: string;
    readonly points: number;
    readonly most: number;
    readonly share: number;
  }[];
}

/** The score line by line: what is so, and how much it counts. */
export function TraceList({ trace }: { readonly trace: TraceView }) {
  const t = useT("flows");
  return (
    <ol className="trace">
      {trace.lines.map((line) => (
        <li key={line.factor}>
          <div>
            <b>{line.label}</b>
            <p className="small muted">{line.sentence}</p>
          </div>
          <span className="trace__b" aria-hidden="true">
            <i style={{ "--w": `${Math.round(line.share * 100)}%` } as CSSProperties} />
          </span>
          <span className="trace__p">{t("score.points", { points: line.points, most: line.most })}</span>
        </li>
      ))}
    </ol>
  );
}
