import { today } from "~/infra/clock/clock.server";
import { findFlowsByIds } from "./flow-store.server";
import { stoppedBecause, type StoredFlow } from "./stored-flow";

/** Those of the flows that have run out and not been renewed or ended since, by the firm's id. For jobs. */
export async function runOutByFirm(flowIds: readonly string[]): Promise<Map<string, StoredFlow[]>> {
  const flows = await findFlowsByIds(flowIds);
  const byFirm = new Map<string, StoredFlow[]>();
  for (const flow of flows)
    if (stoppedBecause(flow, today()) === "flow_run_out")
      byFirm.set(flow.owner.id, [...(byFirm.get(flow.owner.id) ?? []), flow]);
  return byFirm;
}
