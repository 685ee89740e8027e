import type { ExchangeQuery, RankedPrecedent } from "../precedents/precedent";
import { beginnings, materialsOfQuery, type PrecedentTable } from "./precedent-table";

/** A precedent that resembles a pair of flows, and in what. */
export interface CitedPrecedent {
  readonly precedent: RankedPrecedent;
  /** Materials both are, by id. */
  readonly materials: readonly string[];
  readonly code: "entry" | "subchapter" | null;
  readonly receiver: "class" | "group" | "division" | null;
  readonly donor: boolean;
}

const levels = [
  [4, "class"],
  [3, "group"],
  [2, "division"],
] as const;

const sharing = (a: readonly string[], b: readonly string[], digits: number): boolean =>
  beginnings(a, digits).some((code) => beginnings(b, digits).includes(code));

function resemblance(
  table: PrecedentTable,
  row: number,
  query: ExchangeQuery,
  own: readonly string[],
  nace: readonly string[],
): CitedPrecedent {
  const precedent = table.rows[row] as RankedPrecedent;
  return {
    precedent,
    materials: (table.materialsOf[row] ?? []).map(({ id }) => id).filter((id) => own.includes(id)),
    code: sharing(query.wasteCodes, precedent.wasteCodes, 6)
      ? "entry"
      : sharing(query.wasteCodes, precedent.wasteCodes, 4)
        ? "subchapter"
        : null,
    receiver: levels.find(([digits]) => sharing(nace, precedent.receiverNace, digits))?.[1] ?? null,
    donor: sharing(query.donorNace, precedent.donorNace, 4),
  };
}

const receiverPoints = { class: 3, group: 2, division: 1 } as const;

const points = ({ materials, code, receiver, donor }: CitedPrecedent): number =>
  (materials.length > 0 ? 2 : 0) +
  (code === "entry" ? 2 : code ? 1 : 0) +
  (receiver ? receiverPoints[receiver] : 0) +
  (donor ? 1 : 0);

/**
 * Precedents that a suggestion resembles, the closest first: of the same material or waste subchapter and, where the receiver's
 * trade is known, taken by the same division at least. Empty: it has none, and the suggestion says so.
 */
export function citePrecedents(
  table: PrecedentTable,
  query: ExchangeQuery,
  receiverNace: readonly string[],
  most = 3,
): CitedPrecedent[] {
  const own = materialsOfQuery(query).map(({ id }) => id);
  const rows = new Set([
    ...own.flatMap((id) => table.rowsByMaterial.get(id) ?? []),
    ...beginnings(query.wasteCodes, 4).flatMap((code) => table.rowsByWaste.get(code) ?? []),
  ]);
  return [...rows]
    .map((row) => ({ row, cited: resemblance(table, row, query, own, receiverNace) }))
    .filter(({ cited }) => receiverNace.length === 0 || cited.receiver !== null)
    .sort((a, b) => points(b.cited) - points(a.cited) || a.row - b.row)
    .slice(0, most)
    .map(({ cited }) => cited);
}
