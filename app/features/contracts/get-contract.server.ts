import { getTender } from "~/features/tenders/get-tender.server";
import type { Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { isId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import type { Contract, Obligation } from "./contract";
import { findContract, findObligations } from "./contract-store.server";

export interface ContractForActor {
  readonly contract: Contract;
  readonly obligations: readonly Obligation[];
  readonly tender: {
    readonly id: string;
    readonly title: string;
    readonly lots: readonly { key: string; title: string }[];
  };
  /** Whether the actor settles and moves obligations. */
  readonly mayFollowUp: boolean;
}

/** A contract for those who work with its tender; to anybody else it does not exist. */
export async function getContract(actor: Actor, id: string): Promise<Result<ContractForActor, AppError>> {
  const contract = isId(id) ? await findContract(id) : null;
  if (!contract) return err(appError("not_found"));
  const found = await getTender(actor, contract.tenderId);
  if (!found.ok) return found;
  const { tender, role } = found.value;
  return ok({
    contract,
    obligations: await findObligations(id),
    tender: {
      id: tender.id,
      title: tender.content.title,
      lots: tender.content.lots.map(({ key, title }) => ({ key, title })),
    },
    mayFollowUp: role === "officer",
  });
}
