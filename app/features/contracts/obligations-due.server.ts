import { isOfficer } from "~/features/tenders/standing.server";
import { today } from "~/infra/clock/clock.server";
import { db } from "~/infra/db/client.server";
import type { OrganizationMember } from "~/shared/actor";
import { addDays, type IsoDate } from "~/shared/dates";
import { soonDays } from "./contract";
import { findDueUntil } from "./reminder-store.server";

/** A contract with something to follow up soon, or that should have been followed up. */
export interface ContractDue {
  readonly contractId: string;
  readonly supplier: string;
  /** The obligation that is due first. */
  readonly title: string;
  readonly dueOn: IsoDate;
  readonly count: number;
}

/** What an officer has to follow up, by contract, the most pressing first; nothing for others, who cannot note an outcome. */
export async function obligationsDue(actor: OrganizationMember): Promise<ContractDue[]> {
  if (!(await isOfficer(db(), actor))) return [];
  const due = await findDueUntil(actor.organization.id, addDays(today(), soonDays));
  const contracts = new Map<string, ContractDue>();
  for (const one of due) {
    const first = contracts.get(one.contractId);
    contracts.set(one.contractId, first ? { ...first, count: first.count + 1 } : { ...one, count: 1 });
  }
  return [...contracts.values()];
}
