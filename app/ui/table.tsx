import type { ReactNode } from "react";
import { useT } from "~/i18n/use-t";
import { AppLink } from "./app-link";
import { cx } from "./class-names";
import { Disclosure } from "./disclosure";
import { Icon } from "./icon";
import { VisuallyHidden } from "./visually-hidden";

export interface Column {
  readonly key: string;
  readonly label: string;
  /** Figures line up at the right. */
  readonly numeric?: boolean;
  /** A column of buttons: no heading to see. */
  readonly actions?: boolean;
  /** Sorting as links: where a press leads and how it is sorted now. */
  readonly sort?: { readonly href: string; readonly direction?: "ascending" | "descending" };
}

export interface Row {
  readonly id: string;
  /** By column key. The first column names the row. */
  readonly cells: Readonly<Record<string, ReactNode>>;
}

export interface TableProps {
  readonly caption: string;
  readonly hideCaption?: boolean;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly foot?: Row;
  /** On a phone each row becomes a small sheet instead of scrolling sideways. */
  readonly stack?: boolean;
  readonly middle?: boolean;
}

const cellClass = (column: Column) => cx(column.numeric && "r", column.actions && "end");

function HeadCell({ column }: { readonly column: Column }) {
  const direction = column.sort?.direction;
  return (
    <th scope="col" className={cellClass(column)} aria-sort={direction}>
      {column.actions && <VisuallyHidden>{column.label}</VisuallyHidden>}
      {column.sort && (
        <AppLink href={column.sort.href} preventScrollReset>
          {column.label}
          <Icon
            name={direction === "ascending" ? "chevron-up" : direction ? "chevron-down" : "chevrons-up-down"}
            size="sm"
          />
        </AppLink>
      )}
      {!column.actions && !column.sort && column.label}
    </th>
  );
}

function Cells({ columns, row }: { readonly columns: readonly Column[]; readonly row: Row }) {
  return (
    <>
      {columns.map((column, index) =>
        index === 0 ? (
          <th key={column.key} scope="row">
            {row.cells[column.key]}
          </th>
        ) : (
          <td key={column.key} className={cellClass(column)} data-label={column.actions ? undefined : column.label}>
            {row.cells[column.key]}
          </td>
        ),
      )}
    </>
  );
}

/** A ruled table. It scrolls inside its own frame, never the page. */
export function Table({ caption, hideCaption, columns, rows, foot, stack, middle }: TableProps) {
  const t = useT("ui");
  return (
    <div className="scroll-x" role="region" aria-label={t("scrollTable", { caption })} tabIndex={0}>
      <table className={cx("tbl", stack && "tbl--stack", middle && "tbl--middle")}>
        <caption>{hideCaption ? <VisuallyHidden>{caption}</VisuallyHidden> : caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <HeadCell key={column.key} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <Cells columns={columns} row={row} />
            </tr>
          ))}
        </tbody>
        {foot && (
          <tfoot>
            <tr>
              <Cells columns={columns} row={foot} />
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}

/** The figures of a chart as a table, folded away under it. */
export function TableTwin({ summary, ...table }: TableProps & { readonly summary?: string }) {
  const t = useT("ui");
  return (
    <Disclosure summary={summary ?? t("tableTwin")}>
      <Table {...table} hideCaption />
    </Disclosure>
  );
}
