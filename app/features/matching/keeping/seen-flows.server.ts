import type { Db } from "~/infra/db/client.server";
import { findLiveByIds, findLiveFlows } from "./flow-store.server";
import { isSeenBy, type StoredFlow } from "./stored-flow";

/** All flows that run and that those advisers may see; for queries and commands that have checked who asks. */
export const flowsSeenBy = async (advisersId: string): Promise<StoredFlow[]> =>
  (await findLiveFlows()).filter((flow) => isSeenBy(flow, advisersId));

/** Those of them with these ids. */
export const flowsSeenByIds = async (client: Db, advisersId: string, ids: readonly string[]): Promise<StoredFlow[]> =>
  (await findLiveByIds(ids, client)).filter((flow) => isSeenBy(flow, advisersId));
