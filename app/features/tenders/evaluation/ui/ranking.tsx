import type { CSSProperties } from "react";
import { useT } from "~/i18n/use-t";
import { Badge } from "~/ui/badge";
import { Banner } from "~/ui/banner";
import { ChartFrame } from "~/ui/chart";
import { Disclosure } from "~/ui/disclosure";
import { SectionHead } from "~/ui/page-header";
import { Table } from "~/ui/table";
import type { RankedBid, ResultView, StabilityCell } from "./evaluation-view";

function Bars({ bids }: { readonly bids: readonly RankedBid[] }) {
  const t = useT("evaluation");
  return (
    <ol className="score-bars">
      {bids.map(({ key, name, rank, total, price, share, comparable }) => (
        <li key={key} data-first={rank === 1 && comparable ? "" : undefined}>
          <span className="score-bars__rank num">{comparable ? rank : "–"}</span>
          <span className="score-bars__name">
            <b>{name}</b>
            <small>
              {t("result.price")} {price}
            </small>
          </span>
          <span className="score-bars__bar" aria-hidden="true">
            <i style={{ "--w": `${share}%` } as CSSProperties} />
          </span>
          <span className="score-bars__total num">{total}</span>
        </li>
      ))}
    </ol>
  );
}

function Traces({ bids }: { readonly bids: readonly RankedBid[] }) {
  const t = useT("evaluation");
  return (
    <div className="stack mt-4">
      {bids.map(({ key, name, trace, total }) => (
        <Disclosure key={key} summary={t("result.trace", { name })} line>
          <Table
            caption={t("result.trace", { name })}
            hideCaption
            columns={[
              { key: "part", label: t("trace.part") },
              { key: "share", label: t("trace.share"), numeric: true },
              { key: "value", label: t("trace.value"), numeric: true },
            ]}
            rows={trace.map((line, index) => ({ id: String(index), cells: { ...line } }))}
            foot={{ id: "total", cells: { part: t("trace.total"), share: "", value: total } }}
          />
        </Disclosure>
      ))}
    </div>
  );
}

const cellTone = { same: "ok", changed: "warn", outside: "plain" } as const;
const Cell = ({ cell }: { readonly cell: StabilityCell }) => <Badge tone={cellTone[cell.state]}>{cell.text}</Badge>;

function Stability({ stability }: { readonly stability: NonNullable<ResultView["stability"]> }) {
  const t = useT("evaluation");
  return (
    <section className="sec sec--line">
      <SectionHead title={t("stability.title")} />
      <p className="muted">{stability.lede}</p>
      <Banner tone={stability.firm ? "ok" : "warn"}>{stability.verdict}</Banner>
      <Table
        caption={t("stability.caption")}
        hideCaption
        stack
        columns={[
          { key: "weight", label: t("stability.weight") },
          ...stability.moves.map((move) => ({ key: move, label: move })),
        ]}
        rows={stability.rows.map(({ key, label, cells }) => ({
          id: key,
          cells: {
            weight: label,
            ...Object.fromEntries(cells.map((cell, at) => [stability.moves[at] ?? "", <Cell key={at} cell={cell} />])),
          },
        }))}
      />
    </section>
  );
}

function Reversals({ lines }: { readonly lines: readonly string[] }) {
  const t = useT("evaluation");
  if (lines.length === 0) return <p className="small muted mt-4">{t("reversal.none")}</p>;
  return (
    <Banner tone="warn" title={t("reversal.title")} className="mt-4">
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{t("reversal.advice")}</p>
    </Banner>
  );
}

/** The order the model gives, how each figure came about, and how firm the order is. */
export function Ranking({ result }: { readonly result: ResultView }) {
  const t = useT("evaluation");
  return (
    <section className="sec sec--line" id="resultat">
      <ChartFrame
        title={t("result.title")}
        summary={result.summary}
        table={{
          caption: t("result.caption"),
          columns: [
            { key: "bid", label: t("result.bid") },
            { key: "rank", label: t("result.rank"), numeric: true },
            { key: "total", label: t("result.total"), numeric: true },
            { key: "price", label: t("result.price"), numeric: true },
          ],
          rows: result.bids.map(({ key, name, rank, total, price, comparable }) => ({
            id: key,
            cells: { bid: name, rank: comparable ? rank : "–", total, price },
          })),
        }}
      >
        <Bars bids={result.bids} />
      </ChartFrame>
      <Traces bids={result.bids} />
      {result.reversals && <Reversals lines={result.reversals} />}
      {result.stability && <Stability stability={result.stability} />}
    </section>
  );
}
