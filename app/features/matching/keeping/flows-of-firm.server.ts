import { findFlowsOf } from "./flow-store.server";
import { isSeenBy, type StoredFlow } from "./stored-flow";

/** Flows of a firm that those advisers see, what runs first; the caller has checked who asks. */
export async function flowsOfFirm(
  advisersId: string,
  firm: { readonly kind: "organization" | "prospect"; readonly id: string },
): Promise<StoredFlow[]> {
  const flows = await findFlowsOf(firm.kind === "organization" ? { organizationId: firm.id } : { prospectId: firm.id });
  return flows
    .filter((flow) => isSeenBy(flow, advisersId))
    .sort((a, b) => Number(a.endedAt !== null) - Number(b.endedAt !== null) || (a.id < b.id ? 1 : -1));
}
