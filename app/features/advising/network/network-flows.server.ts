import { yearlyKg } from "~/features/matching/flows/amounts";
import { flowsSeenBy } from "~/features/matching/keeping/seen-flows.server";
import { municipalityOfFlow } from "~/features/matching/keeping/stored-flow";
import { groupOf } from "../cases/case-filter";
import type { NetworkFlow } from "./network";

/** Flows that run and that those advisers may see, as the network counts them. Private figures are not read. */
export async function networkFlowsFor(advisersId: string): Promise<NetworkFlow[]> {
  const flows = await flowsSeenBy(advisersId);
  return flows.map((flow) => {
    const kg = yearlyKg(flow);
    return {
      direction: flow.direction,
      municipality: municipalityOfFlow(flow),
      group: groupOf(flow.categoryCode),
      category: flow.categoryCode,
      firm: flow.owner.id,
      tonnes: kg === null ? null : kg / 1000,
    };
  });
}
