import { now } from "~/infra/clock/clock.server";
import { touchFlowsOf } from "./flow-store.server";

/** Flows of firms, members and others, of which something has changed that takes part in the matching (trade, place) or that have left; for jobs. */
export const flowsOfChangedFirms = (firmIds: readonly string[]): Promise<string[]> => touchFlowsOf(firmIds, now());
