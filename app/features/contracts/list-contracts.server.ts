import { isOfficer } from "~/features/tenders/standing.server";
import { getTender } from "~/features/tenders/get-tender.server";
import { today } from "~/infra/clock/clock.server";
import { db } from "~/infra/db/client.server";
import type { OrganizationMember } from "~/shared/actor";
import type { IsoDate } from "~/shared/dates";
import type { Contract, Obligation } from "./contract";
import { findContracts } from "./contract-store.server";
import { urgencyOf } from "./urgency";

export interface ContractRow {
  readonly contract: Contract;
  readonly tenderTitle: string;
  readonly settled: number;
  readonly total: number;
  readonly overdue: number;
  readonly next: Obligation | null;
}

function toRow(
  { contract, obligations, tenderTitle }: Awaited<ReturnType<typeof findContracts>>[number],
  day: IsoDate,
): ContractRow {
  const open = obligations.filter(({ outcome }) => outcome === "open");
  return {
    contract,
    tenderTitle,
    total: obligations.length,
    settled: obligations.length - open.length,
    overdue: open.filter((obligation) => urgencyOf(obligation, day) === "overdue").length,
    next: open[0] ?? null,
  };
}

/** The organization's contracts that the actor may read, the one that ends first on top. */
export async function listContracts(actor: OrganizationMember): Promise<ContractRow[]> {
  const all = await findContracts({ organizationId: actor.organization.id });
  const officer = await isOfficer(db(), actor);
  const mine = officer
    ? all
    : (
        await Promise.all(all.map(async (one) => ((await getTender(actor, one.contract.tenderId)).ok ? [one] : [])))
      ).flat();
  return mine.map((one) => toRow(one, today()));
}

/** Contracts of one tender, for whoever works with it. */
export async function contractsOfTender(actor: OrganizationMember, tenderId: string): Promise<ContractRow[]> {
  const found = await getTender(actor, tenderId);
  return found.ok ? (await findContracts({ tenderId })).map((one) => toRow(one, today())) : [];
}
