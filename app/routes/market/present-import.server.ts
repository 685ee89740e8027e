import { columnByKey, headingOf, importColumns } from "~/features/catalogue/import/columns";
import { explain } from "~/features/catalogue/import/explain.server";
import type { ListingImport } from "~/features/catalogue/import/import-job";
import type { Locale } from "~/shared/locale";

const delimiterNames = { ";": "semicolon", ",": "comma", "\t": "tab" } as const;

/** Longest cell shown of a preview. */
const longestCell = 60;
const columnsShown = 8;
const clip = (text: string): string => (text.length > longestCell ? `${text.slice(0, longestCell - 1)}…` : text);

const chosenName = (key: string | null | undefined, locale: Locale): string => {
  const column = key ? columnByKey(key) : undefined;
  return column ? headingOf(column, locale) : "";
};

/** An import in the reader's words. */
export function presentImport(one: ListingImport, locale: Locale) {
  const { id, fileName, state, mapping, settings, errors, rowsTotal, rowsDone, created, updated, unchanged, rejected } =
    one;
  const { headings, sample, encoding, delimiter, newRows, knownRows, withoutNumber, published } = settings;
  const columns = headings.map((heading, index) => ({
    heading,
    example: clip(sample.map((cells) => cells[index] ?? "").find((cell) => cell.trim() !== "") ?? ""),
    chosen: chosenName(mapping[index], locale),
  }));
  const used = columns
    .flatMap(({ heading, chosen }, index) => (chosen ? [{ key: String(index), label: heading || chosen, index }] : []))
    .slice(0, columnsShown);
  return {
    id,
    fileName,
    state,
    encoding,
    delimiter: delimiterNames[delimiter],
    counts: {
      rowsTotal,
      rowsDone,
      created,
      updated,
      unchanged,
      rejected,
      newRows,
      knownRows,
      withoutNumber,
      published: published ?? 0,
    },
    columns,
    names: importColumns.map((column) => headingOf(column, locale)),
    preview: {
      columns: used.map(({ key, label }) => ({ key, label })),
      rows: sample.map((cells, row) => ({
        id: String(row),
        cells: Object.fromEntries(used.map(({ key, index }) => [key, clip(cells[index] ?? "")])),
      })),
    },
    groups: errors.map((group) => ({
      ...explain(group, locale),
      id: `${group.column} ${group.code}`,
      heading: group.heading,
      found: group.found,
      lines: group.lines,
      count: group.count,
    })),
  };
}

export type PresentedImport = ReturnType<typeof presentImport>;
