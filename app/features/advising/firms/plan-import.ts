import type { FlowDirection } from "~/features/matching/flows/flow";
import type { FlowFields } from "~/features/matching/keeping/stored-flow";
import type { IsoDate } from "~/shared/dates";
import { isMeant, plainName, sameBecause, type KnownFirm } from "./duplicates";
import type { FirmRow } from "./firm-file";
import { hear, withContradictions } from "./hear";
import type { Contradiction, Prospect, ProspectFields } from "./prospect";

/** A firm that the file adds, with what its rows say otherwise than the first of them. */
export interface FreshFirm {
  readonly id: string;
  readonly fields: ProspectFields;
  readonly contradictions: readonly Contradiction[];
}

type Ref = Pick<KnownFirm, "kind" | "id">;

/** What a file of firms comes to. */
export interface PlannedImport {
  readonly fresh: readonly FreshFirm[];
  /** What is newly said of firms that the advisers have met, in the order it was said. */
  readonly heard: readonly { readonly prospectId: string; readonly said: ProspectFields }[];
  readonly flows: readonly { readonly firm: Ref; readonly direction: FlowDirection; readonly fields: FlowFields }[];
  /** Rows of firms that were here already, or stood in the file before. */
  readonly known: number;
  /** Added firms that may be a member, which an adviser has to compare. */
  readonly alike: number;
}

/** Firms by number and by name, so that a row costs a look-up and not a comparison with all. */
class FirmBook {
  private readonly byKey = new Map<string, KnownFirm[]>();
  constructor(firms: readonly KnownFirm[]) {
    firms.forEach((firm) => this.add(firm));
  }

  private readonly keysOf = ({ name, organizationNumber }: KnownFirm): string[] => [
    ...(organizationNumber === null ? [] : [`#${organizationNumber}`]),
    `n${plainName(name)}`,
  ];

  add(firm: KnownFirm): void {
    for (const key of this.keysOf(firm)) this.byKey.set(key, [...(this.byKey.get(key) ?? []), firm]);
  }

  near(firm: KnownFirm): KnownFirm[] {
    return this.keysOf(firm).flatMap((key) => this.byKey.get(key) ?? []);
  }
}

/**
 * What becomes of the rows of a file, one after the other: a firm that is known gets the flow, and what is newly said of one that is
 * no member fills its blanks or stands beside them; others are added. `members` are never changed.
 */
export function planImport(
  rows: readonly FirmRow[],
  known: { readonly firms: readonly KnownFirm[]; readonly prospects: readonly Prospect[] },
  { makeId, today }: { readonly makeId: () => string; readonly today: IsoDate },
): PlannedImport {
  const book = new FirmBook(known.firms);
  const met = new Map<string, ProspectFields>(known.prospects.map((prospect) => [prospect.id, prospect]));
  const contradicted = new Map(known.prospects.map(({ id, contradictions }) => [id, contradictions]));
  const fresh = new Map<string, FreshFirm>();
  const heard: { prospectId: string; said: ProspectFields }[] = [];
  const flows: PlannedImport["flows"][number][] = [];
  const count = { known: 0, alike: 0 };

  const meet = (asked: KnownFirm, fields: ProspectFields, near: readonly KnownFirm[]): KnownFirm => {
    const firm = { ...asked, id: makeId() };
    book.add(firm);
    met.set(firm.id, fields);
    fresh.set(firm.id, { id: firm.id, fields, contradictions: [] });
    if (near.some((one) => one.kind === "organization" && sameBecause(asked, one) !== null)) count.alike += 1;
    return firm;
  };

  const listen = (id: string, said: ProspectFields): void => {
    const [kept, standing] = [met.get(id), contradicted.get(id) ?? []];
    if (!kept) return;
    const { blanks, filled, otherwise } = hear(kept, said);
    const added = otherwise.map((one) => ({ ...one, visitId: null, on: today }));
    const contradictions = withContradictions(standing, added);
    // What contradicts in the same way already is nothing new.
    if (blanks.length === 0 && contradictions.length === standing.length) return;
    const fields = { ...kept, ...filled };
    met.set(id, fields);
    contradicted.set(id, contradictions);
    if (fresh.has(id)) fresh.set(id, { id, fields, contradictions });
    else heard.push({ prospectId: id, said });
  };

  for (const { firm: said, flow } of rows) {
    const asked: KnownFirm = { kind: "prospect", id: "", ...said };
    const near = book.near(asked);
    const found = near.find((one) => isMeant(asked, one));
    if (found) count.known += 1;
    if (found?.kind === "prospect") listen(found.id, said);
    const { kind, id } = found ?? meet(asked, said, near);
    if (flow) flows.push({ firm: { kind, id }, ...flow });
  }
  return { fresh: [...fresh.values()], heard, flows, ...count };
}
