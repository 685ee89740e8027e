import type { Block } from "~/documents/document-model";
import { useT } from "~/i18n/use-t";
import { AppLink } from "~/ui/app-link";
import { Banner } from "~/ui/banner";
import { KeyFacts } from "~/ui/key-facts";
import { Table } from "~/ui/table";

/** The few kinds of block that the annex is made of. */
function AnnexBlock({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case "heading":
      return block.level === 1 ? (
        <h2 className="sc-head__title">{block.text}</h2>
      ) : (
        <h3 className="mt-6 mb-2">{block.text}</h3>
      );
    case "paragraph":
      return typeof block.text === "string" ? <p>{block.text}</p> : null;
    case "note":
      return <p className="small muted mt-3">{typeof block.text === "string" ? block.text : ""}</p>;
    case "facts":
      return (
        <KeyFacts
          facts={block.facts.map(({ label, value }) => ({
            key: label,
            label,
            value: typeof value === "string" ? value : "",
          }))}
        />
      );
    case "table":
      return (
        <Table
          caption={block.caption}
          hideCaption
          stack
          columns={block.columns.map(({ label, end }, index) => ({
            key: String(index),
            label,
            ...(end ? { numeric: true } : {}),
          }))}
          rows={block.rows.map((cells, index) => ({
            id: String(index),
            cells: Object.fromEntries(
              cells.map((cell, place) => [String(place), typeof cell === "string" ? cell : ""]),
            ),
          }))}
        />
      );
    default:
      return null;
  }
}

export interface SnapshotPageProps {
  readonly taken: string;
  readonly version: number;
  /** The draft has changed since. */
  readonly outdated: boolean;
  readonly backHref: string;
  readonly blocks: readonly Block[];
}

/** A supply check as it stood when it was kept: reads and prints like the annex. */
export function SnapshotPage({ taken, version, outdated, backHref, blocks }: SnapshotPageProps) {
  const t = useT("supply");
  return (
    <article className="sc">
      <p className="small no-print">
        <AppLink href={backHref}>{t("snapshot.back")}</AppLink>
      </p>
      <p className="muted small mt-2">{t("snapshot.taken", { taken, version })}</p>
      {outdated && <Banner tone="warn" title={t("snapshot.outdated")} />}
      {blocks.map((block, index) => (
        <AnnexBlock key={`${block.kind}${index}`} block={block} />
      ))}
    </article>
  );
}
