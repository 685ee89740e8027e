import type { Obligation } from "./contract";
import { findContract, findObligations } from "./contract-store.server";

export interface DueNotice {
  readonly contractId: string;
  readonly organizationId: string;
  readonly supplier: string;
  readonly obligations: readonly Obligation[];
}

/** What a reminder tells of a contract: those of the named obligations that are still open. For jobs. */
export async function dueNotice(contractId: string, obligationIds: readonly string[]): Promise<DueNotice | null> {
  const contract = await findContract(contractId);
  if (!contract) return null;
  const obligations = (await findObligations(contractId)).filter(
    ({ id, outcome }) => outcome === "open" && obligationIds.includes(id),
  );
  return obligations.length === 0
    ? null
    : { contractId, organizationId: contract.organizationId, supplier: contract.supplier.name, obligations };
}
