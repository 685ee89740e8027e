import { roadKm } from "~/features/impact/assumptions";
import { halfDistanceKm, unknownFit } from "./factors";
import { limitOutcome, type FlowColumns } from "./flow-columns";

const earthRadiusKm = 6371.0088;

/** Kilometres by road between the two, by the detour of features/impact; NaN where either has no place. */
export function kmBetween(outs: FlowColumns, out: number, ins: FlowColumns, need: number): number {
  const [a, b] = [outs.latitude[out] as number, ins.latitude[need] as number];
  const half = Math.sin((b - a) / 2);
  const across = Math.sin(((ins.longitude[need] as number) - (outs.longitude[out] as number)) / 2);
  return roadKm(
    2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(half * half + Math.cos(a) * Math.cos(b) * across * across))),
  );
}

/** 1 at the door, a half at 50 km, falling for ever. */
export const distanceValue = (km: number): number => (Number.isNaN(km) ? unknownFit : 1 / (1 + km / halfDistanceKm));

/** The smaller of the two yearly amounts over the larger; a half where one is missing or they measure different things. */
export function quantityValue(outs: FlowColumns, out: number, ins: FlowColumns, need: number): number {
  const measure = outs.measure[out] as number;
  if (measure < 0 || measure !== ins.measure[need]) return unknownFit;
  const [a, b] = [outs.amount[out] as number, ins.amount[need] as number];
  return Math.min(a, b) / Math.max(a, b);
}

const monthCount = Uint8Array.from({ length: 4096 }, (_, mask) => mask.toString(2).replaceAll("0", "").length);
export const monthsOf = (mask: number): number => monthCount[mask] as number;

/** Months both run, over the months that the one with more runs. */
export const seasonValue = (out: number, need: number): number =>
  monthsOf(out & need) / Math.max(1, monthsOf(out), monthsOf(need));

/** Form and storage: each 1 where they agree, 0 where they do not, a half where one is not stated; the mean of the two. */
export function handlingValue(outs: FlowColumns, out: number, ins: FlowColumns, need: number): number {
  const [formA, formB] = [outs.form[out] as number, ins.form[need] as number];
  const form = formA === 0 || formB === 0 ? unknownFit : formA === formB ? 1 : 0;
  const [kept, can] = [outs.storage[out] as number, ins.storage[need] as number];
  const storage = kept === 0 || can === 0 ? unknownFit : (kept & can) !== 0 ? 1 : 0;
  return (form + storage) / 2;
}

/** Share of the need's demands that are met, those not known counting half; 1 where it demands nothing. */
export function qualityValue(outs: FlowColumns, out: number, ins: FlowColumns, need: number): number {
  const limits = ins.limits[need] ?? [];
  if (limits.length === 0) return 1;
  const attributes = outs.attributes[out] ?? {};
  let sum = 0;
  for (const limit of limits) {
    const outcome = limitOutcome(limit, attributes);
    sum += outcome === null ? unknownFit : outcome ? 1 : 0;
  }
  return sum / limits.length;
}
