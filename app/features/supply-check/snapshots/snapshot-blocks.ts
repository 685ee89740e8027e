import type { Block } from "~/documents/document-model";
import { categoryByCode } from "~/features/reference/category-tree";
import { unitSymbol } from "~/features/reference/units";
import { outcomeOfLetter, type SnapshotContent } from "./snapshot";

/** Words of the `supply` catalogue in the paper's language. */
export type SupplyWord = (key: string, params?: Readonly<Record<string, string | number>>) => string;

/** Offers named in the annex; the rest are counted. */
const mostListed = 200;

function facts(snapshot: SnapshotContent, moment: string, word: SupplyWord): Block {
  const { language, counts, firms, categories, need } = snapshot;
  const unit = need ? unitSymbol(need.unit, 2, language) : "";
  return {
    kind: "facts",
    facts: [
      { label: word("annex.read_at"), value: moment },
      {
        label: word("annex.looked_at"),
        value: categories.map((code) => categoryByCode(code)?.label[language] ?? code).join(", "),
      },
      { label: word("annex.offers"), value: word("annex.offers_value", { offers: snapshot.offers, firms: firms.all }) },
      { label: word("row.pass"), value: word("annex.pass_value", { count: counts.pass, firms: firms.passing }) },
      { label: word("row.open"), value: String(counts.unknown) },
      ...(need
        ? [
            {
              label: word("amount.title"),
              value: word("annex.amount_value", { need: need.quantity, passing: need.passing, open: need.open, unit }),
            },
          ]
        : []),
    ],
  };
}

function requirements({ requirements: each, emptying }: SnapshotContent, word: SupplyWord): Block[] {
  return [
    { kind: "heading", level: 2, text: word("annex.requirements") },
    {
      kind: "table",
      caption: word("each.caption"),
      columns: [
        { label: word("annex.number"), width: 7 },
        { label: word("each.requirement"), width: 43 },
        { label: word("outcome.pass"), end: true },
        { label: word("outcome.unknown"), end: true },
        { label: word("outcome.fail"), end: true },
        { label: word("annex.after"), end: true },
        { label: word("each.without"), end: true },
      ],
      rows: each.map(({ number, title, counts, after, without }) => [
        number,
        title,
        String(counts.pass),
        String(counts.unknown),
        String(counts.fail),
        word("each.left", { pass: after.pass, unknown: after.unknown }),
        word("each.left", { pass: without.pass, unknown: without.unknown }),
      ]),
    },
    ...(emptying.length > 0
      ? [
          {
            kind: "note",
            tone: "warn",
            text: word(emptying.length > 1 ? "annex.empties_pair" : "annex.empties", { number: emptying.join(", ") }),
          } as const,
        ]
      : []),
  ];
}

function levels(snapshot: SnapshotContent, word: SupplyWord): Block[] {
  return [
    { kind: "heading", level: 2, text: word("annex.levels") },
    {
      kind: "table",
      caption: word("level.caption"),
      columns: [
        { label: word("annex.level") },
        { label: word("row.pass"), end: true },
        { label: word("row.open"), end: true },
        { label: word("row.firms"), end: true },
      ],
      rows: snapshot.levels.map(({ level, counts, firms }) => [
        word(`level.${level}`),
        String(counts.pass),
        String(counts.unknown),
        String(firms),
      ]),
    },
  ];
}

function offers({ rows, rowsLeftOut, requirements: each }: SnapshotContent, word: SupplyWord): Block[] {
  const listed = rows.slice(0, mostListed);
  const more = rows.length - listed.length + rowsLeftOut;
  const numbers = (outcomes: string, wanted: "u" | "f"): string =>
    [...outcomes].flatMap((letter, index) => (letter === wanted ? [each[index]?.number ?? ""] : [])).join(", ");
  return [
    { kind: "heading", level: 2, text: word("annex.list") },
    {
      kind: "table",
      caption: word("annex.list"),
      columns: [
        { label: word("grid.offer"), width: 36 },
        { label: word("annex.firm"), width: 24 },
        { label: word(`outcome.${outcomeOfLetter.u}`) },
        { label: word(`outcome.${outcomeOfLetter.f}`) },
      ],
      rows: listed.map(({ title, reference, firm, outcomes }) => [
        title ? `${title} (${reference})` : word("row.profile"),
        firm,
        numbers(outcomes, "u") || "–",
        numbers(outcomes, "f") || "–",
      ]),
    },
    ...(more > 0 ? [{ kind: "paragraph", text: word("annex.more", { count: more }) } as const] : []),
  ];
}

/**
 * The market-analysis annex of one lot: what was looked at and when, requirement by requirement, levels, offers. `moment`
 * is the time of reading as the paper writes it.
 */
export const snapshotBlocks = (snapshot: SnapshotContent, moment: string, word: SupplyWord): Block[] => [
  { kind: "heading", level: 1, text: word("annex.title", { lot: snapshot.lot }) },
  facts(snapshot, moment, word),
  {
    kind: "note",
    tone: "info",
    text: ["honest.market", "honest.distance", "honest.bids"].map((key) => word(key)).join(" "),
  },
  ...requirements(snapshot, word),
  ...levels(snapshot, word),
  ...offers(snapshot, word),
];
