import type { ProcurementLimit } from "../procurement-limits";
import { findLimits } from "./limit-store.server";

/** Every dated threshold, limit and shortest time; public, read by all who reckon with them. */
export const listProcurementLimits = (): Promise<ProcurementLimit[]> => findLimits();
