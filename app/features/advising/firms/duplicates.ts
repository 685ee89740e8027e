/** A firm as duplicates are looked for: a member or a prospect. */
export interface KnownFirm {
  readonly kind: "organization" | "prospect";
  readonly id: string;
  readonly name: string;
  readonly organizationNumber: string | null;
  readonly municipalityCode: string | null;
  readonly address: string;
}

/** What two firms have in common, the surest first: `duplicate.<code>`. */
export type DuplicateBecause = "number" | "name_and_place" | "name" | "address";

export interface Duplicate {
  readonly a: KnownFirm;
  readonly b: KnownFirm;
  readonly because: DuplicateBecause;
}

const forms = /\b(aktiebolag|ab|hb|kb|handelsbolag|kommanditbolag|ekonomisk|förening|ek|för|publ|i|och|&)\b/g;

/** A name without its legal form, case, and signs: `Norrsågens Trä AB (publ)` and `NORRSÅGENS TRÄ` are one. */
export const plainName = (name: string): string =>
  name
    .toLowerCase()
    .normalize("NFC")
    .replaceAll(/[^\p{L}\p{N}& ]+/gu, " ")
    .replaceAll(forms, " ")
    .replaceAll(/\s+/g, "");

/** An address without signs and case: `Storg. 5` and `Storgatan 5` are one. */
export const plainAddress = (address: string): string =>
  address
    .toLowerCase()
    .replaceAll(/(\p{L})g\./gu, "$1gatan")
    .replaceAll(/(\p{L})v\./gu, "$1vägen")
    .replaceAll(/[^\p{L}\p{N}]+/gu, "");

/** A street without a number is no address. */
const sameAddress = (a: KnownFirm, b: KnownFirm): boolean => {
  const address = plainAddress(a.address);
  return address !== "" && /\d/.test(address) && address === plainAddress(b.address);
};

/** Why two firms seem to be one; null where nothing says so. Two different numbers are two firms, whatever they are called. */
export function sameBecause(a: KnownFirm, b: KnownFirm): DuplicateBecause | null {
  if (a.organizationNumber !== null && b.organizationNumber !== null)
    return a.organizationNumber === b.organizationNumber ? "number" : null;
  const name = plainName(a.name);
  const sameName = name !== "" && name === plainName(b.name);
  const apart = a.municipalityCode !== null && b.municipalityCode !== null && a.municipalityCode !== b.municipalityCode;
  if (sameName && !apart) return a.municipalityCode === null || b.municipalityCode === null ? "name" : "name_and_place";
  return !apart && sameAddress(a, b) ? "address" : null;
}

/**
 * Whether what a file says of a firm is said of that one. A member is told of it and has others' trust in its name: it is known by
 * its number, or, where none is given, by its name together with its municipality or address. By name alone two may be meant.
 */
export function isMeant(asked: KnownFirm, known: KnownFirm): boolean {
  const because = sameBecause(asked, known);
  if (because === null || known.kind === "prospect") return because !== null;
  if (asked.organizationNumber !== null) return because === "number";
  return because === "name_and_place" || (because === "name" && sameAddress(asked, known));
}

const keysOf = (firm: KnownFirm): string[] => [
  ...(firm.organizationNumber === null ? [] : [`#${firm.organizationNumber}`]),
  `n${plainName(firm.name)}`,
  `a${plainAddress(firm.address)}`,
];

/** Pairs in which a prospect seems to be another prospect or a member, the surest first. Only firms that share a key are compared. */
export function findDuplicates(firms: readonly KnownFirm[]): Duplicate[] {
  const byKey = new Map<string, KnownFirm[]>();
  for (const firm of firms)
    for (const key of keysOf(firm)) if (key.length > 1) byKey.set(key, [...(byKey.get(key) ?? []), firm]);
  const found = new Map<string, Duplicate>();
  for (const group of byKey.values())
    for (const [index, one] of group.entries())
      for (const other of group.slice(index + 1)) {
        const [a, b] = one.kind === "prospect" ? [one, other] : [other, one];
        const because = a.kind === "prospect" && a.id !== b.id ? sameBecause(a, b) : null;
        if (because) found.set([a.id, b.id].sort().join(), { a, b, because });
      }
  const order: readonly DuplicateBecause[] = ["number", "name_and_place", "name", "address"];
  return [...found.values()].sort(
    (x, y) => order.indexOf(x.because) - order.indexOf(y.because) || (x.a.name < y.a.name ? -1 : 1),
  );
}
