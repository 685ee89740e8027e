import { materials } from "../data/materials";
import { detectMaterials } from "../materials/detect-materials";
import type { Material } from "../materials/material";
import type { ExchangeQuery, RankedPrecedent } from "../precedents/precedent";

/** How much a taker that the table calls occasional counts beside an ordinary one. */
const occasional = 0.35;

/** One line of a material's takers: the receivers among the precedents that it covers, and its share. */
export interface TakerLine {
  readonly code: string;
  readonly share: number;
  readonly receivers: readonly number[];
}

/** Precedents in columns, in an order of their own, with what the layers of evidence look up. */
export interface PrecedentTable {
  readonly rows: readonly RankedPrecedent[];
  /** Distinct receivers as written, in rising order; the columns hold places in this list. */
  readonly receivers: readonly string[];
  readonly receiverOf: Uint32Array;
  readonly cases: ReadonlyMap<string, number>;
  readonly caseOf: Uint32Array;
  /** Rows of one case with one receiver count as the square root of their number: they are one finding told several times. */
  readonly weights: Float64Array;
  readonly materialsOf: readonly (readonly Material[])[];
  readonly rowsByMaterial: ReadonlyMap<string, readonly number[]>;
  /** By waste code at two, four and six digits. */
  readonly rowsByWaste: ReadonlyMap<string, readonly number[]>;
  /** By the donor's NACE class. */
  readonly rowsByDonor: ReadonlyMap<string, readonly number[]>;
  readonly takersByMaterial: ReadonlyMap<string, readonly TakerLine[]>;
}

const covers = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

function takerLines(material: Material, nace: readonly (readonly string[])[]): TakerLine[] {
  const lines = [
    ...material.takers.map((code) => ({ code, part: 1 })),
    ...material.occasionalTakers.map((code) => ({ code, part: occasional })),
  ];
  const whole = lines.reduce((sum, { part }) => sum + part, 0);
  return lines.map(({ code, part }) => ({
    code,
    share: part / whole,
    receivers: nace.flatMap((own, receiver) => (own.some((each) => covers(each, code)) ? [receiver] : [])),
  }));
}

const push = (map: Map<string, number[]>, key: string, row: number): void => {
  const list = map.get(key);
  if (list) list.push(row);
  else map.set(key, [row]);
};

/** Beginnings of the codes with that many digits, each once. */
export const beginnings = (codes: readonly string[], digits: number): string[] => [
  ...new Set(codes.filter((code) => code.length >= digits).map((code) => code.slice(0, digits))),
];

const sortKey = (row: RankedPrecedent): string =>
  [row.caseId, row.receiver, row.donorNace.join(";"), row.wasteCodes.join(";"), row.waste].join("\u0000");

export const materialsOfQuery = (query: ExchangeQuery): readonly Material[] =>
  detectMaterials(query.waste, query.wasteCodes).map(({ material }) => material);

/** Builds the table. The order of the precedents means nothing; one without a case is a case of its own. */
export function buildPrecedentTable(precedents: readonly RankedPrecedent[]): PrecedentTable {
  const keyed = precedents.map((row) => ({ row, key: sortKey(row) }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const rows = keyed.map(({ row }) => row);
  const receivers = [...new Set(rows.map(({ receiver }) => receiver))].sort();
  const place = new Map(receivers.map((receiver, index) => [receiver, index]));
  const naceOf = new Map(rows.map((row) => [row.receiver, row.receiverNace]));
  const caseNames = rows.map((row, index) => (row.caseId === "" ? `\u0000${index}` : row.caseId));
  const cases = new Map([...new Set(caseNames)].map((name, index) => [name, index]));
  const told = new Map<string, number>();
  const finding = (index: number): string => `${caseNames[index]}\u0000${rows[index]?.receiver}`;
  rows.forEach((_, index) => told.set(finding(index), (told.get(finding(index)) ?? 0) + 1));
  const [rowsByMaterial, rowsByWaste, rowsByDonor] = [new Map(), new Map(), new Map()] as Map<string, number[]>[] as [
    Map<string, number[]>,
    Map<string, number[]>,
    Map<string, number[]>,
  ];
  const materialsOf = rows.map(materialsOfQuery);
  rows.forEach((row, index) => {
    for (const { id } of materialsOf[index] ?? []) push(rowsByMaterial, id, index);
    for (const digits of [2, 4, 6])
      for (const code of beginnings(row.wasteCodes, digits)) push(rowsByWaste, code, index);
    for (const code of beginnings(row.donorNace, 4)) push(rowsByDonor, code, index);
  });
  const nace = receivers.map((receiver) => naceOf.get(receiver) ?? []);
  return {
    rows,
    receivers,
    receiverOf: Uint32Array.from(rows, ({ receiver }) => place.get(receiver) as number),
    cases,
    caseOf: Uint32Array.from(caseNames, (name) => cases.get(name) as number),
    weights: Float64Array.from(rows, (_, index) => 1 / Math.sqrt(told.get(finding(index)) ?? 1)),
    materialsOf,
    rowsByMaterial,
    rowsByWaste,
    rowsByDonor,
    takersByMaterial: new Map(materials.map((material) => [material.id, takerLines(material, nace)])),
  };
}
