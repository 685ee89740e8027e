import type { KnownExchanges } from "../ranking/known-exchanges";
import { rankReceivers } from "../ranking/rank-receivers";

/** How strongly each receiving trade takes a flow, 0 to 1; the likeliest has 1. */
export interface IndustryProfile {
  readonly receivers: readonly { readonly nace: readonly string[]; readonly value: number }[];
}

/** What a firm's trade shares with a receiver of precedents, by how far the codes agree: class, group, division. */
const likeness = [0, 0, 0.3, 0.6, 1] as const;

function agreement(a: string, b: string): number {
  const most = Math.min(a.length, b.length, 4);
  let same = 0;
  while (same < most && a[same] === b[same]) same += 1;
  // A division stands for all of its classes, but says less.
  return same === most && most < 4 && a.length !== b.length ? (likeness[most] ?? 0) : (likeness[same] ?? 0);
}

/** Profile of what a text and a waste code name; nothing of who has it. */
export function industryProfile(
  { table, model }: KnownExchanges,
  waste: string,
  wasteCode: string | null,
): IndustryProfile {
  const query = { caseId: "", donorNace: [], wasteCodes: wasteCode === null ? [] : [wasteCode], waste };
  const ranked = rankReceivers(table, query, model);
  const most = ranked[0]?.share ?? 1;
  const naceOf = new Map(table.rows.map((row) => [row.receiver, row.receiverNace]));
  return {
    receivers: ranked.map(({ receiver, share }) => ({ nace: naceOf.get(receiver) ?? [], value: share / most })),
  };
}

/** How well a firm of those codes fits the profile: its best code with the best receiver that it resembles. */
export function industryValue({ receivers }: IndustryProfile, nace: readonly string[]): number {
  let best = 0;
  for (const { nace: codes, value } of receivers) {
    if (value <= best) break;
    for (const own of nace) for (const code of codes) best = Math.max(best, value * agreement(own, code));
  }
  return best;
}
