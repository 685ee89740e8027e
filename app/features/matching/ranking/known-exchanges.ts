import type { RankedPrecedent } from "../precedents/precedent";
import { learnModel, type RankingModel } from "./learn-model";
import { buildPrecedentTable, type PrecedentTable } from "./precedent-table";
import { leavingOut } from "./rank-receivers";

/** Precedents with the model learned from them: what a firm's trade says of a flow is read from here. */
export interface KnownExchanges {
  readonly table: PrecedentTable;
  readonly model: RankingModel;
}

/** Shipped and loaded precedents together, for flows that are themselves no precedents. */
export function knownExchanges(precedents: readonly RankedPrecedent[]): KnownExchanges {
  const table = buildPrecedentTable(precedents);
  return { table, model: learnModel(table, leavingOut(table, [])) };
}
