import { legalStatuses } from "~/features/catalogue/listing";
import { kmBetween } from "./fit";
import { limitOutcome, type FlowColumns } from "./flow-columns";

/** Why two flows cannot be put together, whatever their score: `refusal.<code>`. In the order they are tried. */
export const refusals = [
  "own_flow",
  "season",
  "time_window",
  "permit_missing",
  "hazardous_permit_missing",
  "hazard_not_accepted",
  "quality_limit",
  "beyond_break_even",
] as const;
export type Refusal = (typeof refusals)[number];

const waste = legalStatuses.indexOf("waste") + 1;
const hazardous = legalStatuses.indexOf("hazardous_waste") + 1;

/** A permit's beginnings cover the code; a hazardous flow needs its own code named, not only a chapter. */
function permitRefusal(outs: FlowColumns, out: number, ins: FlowColumns, need: number): Refusal | null {
  const legal = outs.legal[out] as number;
  if (legal !== waste && legal !== hazardous) return null;
  const permits = ins.permits[need];
  // Not asked yet is a question to put, not a refusal.
  if (!permits) return null;
  const code = outs.waste[out] as number;
  const text = code < 0 ? "" : String(code).padStart(6, "0");
  const covering = permits.filter((permit) => permit !== "" && text.startsWith(permit));
  if (legal === hazardous) return covering.some((permit) => permit.length === 6) ? null : "hazardous_permit_missing";
  return covering.length > 0 ? null : "permit_missing";
}

const failsLimit = (outs: FlowColumns, out: number, ins: FlowColumns, need: number): boolean =>
  (ins.limits[need] ?? []).some((limit) => limitOutcome(limit, outs.attributes[out] ?? {}) === false);

/**
 * The first rule that shuts the pair out, or null. What nobody has stated shuts nothing out: it comes back as a question in the
 * trace. Distance counts by road against the reach of the outgoing flow (`features/impact`, break-even of the climate gain).
 */
export function refusalOf(outs: FlowColumns, out: number, ins: FlowColumns, need: number): Refusal | null {
  if (outs.organization[out] === ins.organization[need]) return "own_flow";
  if (((outs.months[out] as number) & (ins.months[need] as number)) === 0) return "season";
  if (
    (outs.from[out] as number) > (ins.until[need] as number) ||
    (ins.from[need] as number) > (outs.until[out] as number)
  )
    return "time_window";
  const permit = permitRefusal(outs, out, ins, need);
  if (permit) return permit;
  const [hazards, accepted] = [outs.hazards[out] as number, ins.accepted[need] as number];
  if (hazards > 0 && accepted >= 0 && (hazards & ~accepted) !== 0) return "hazard_not_accepted";
  if (failsLimit(outs, out, ins, need)) return "quality_limit";
  // Compared so that an unknown distance or reach shuts nothing out.
  return kmBetween(outs, out, ins, need) > (outs.reach[out] as number) ? "beyond_break_even" : null;
}
