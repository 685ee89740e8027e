import { aidLimitOn } from "~/features/reference/aid-limits";
import { maskOrganizationNumber } from "~/features/reference/organization-number";
import { today } from "~/infra/clock/clock.server";
import type { OrganizationMember } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { sides } from "../cases/case";
import { factsIn, findFirms } from "../cases/firm-store.server";
import { caseOf } from "../cases/get-case.server";
import { aidSum } from "./aid";
import type { CertificateSource } from "./aid-certificate";
import { findTimes, findTimesOfFirm } from "./aid-store.server";

/**
 * What a certificate for a firm of a case rests on: the one on a side, or by its id one that was helped there before it. Numbers of
 * sole traders are masked.
 */
export async function certificateFacts(
  actor: OrganizationMember,
  caseId: string,
  whose: string,
): Promise<Result<Omit<CertificateSource, "t" | "locale">, AppError>> {
  const found = await caseOf(actor, caseId);
  if (!found.ok) return found;
  const side = sides.find((one) => one === whose);
  const helped = side ? [] : await findTimes(caseId);
  const firm = side ? found.value.advisingCase[side] : (helped.find((time) => time.firm?.id === whose)?.firm ?? null);
  const advisers = { kind: "organization", id: found.value.advisingCase.organizationId } as const;
  const firms = await findFirms([firm, advisers]);
  const facts = factsIn(firms, firm);
  if (!firm || !facts) return err(appError("not_found"));
  const day = today();
  const times = await findTimesOfFirm(advisers.id, firm);
  const ceiling = aidLimitOn("de_minimis.ceiling", day);
  return ok({
    firm: { name: facts.name, number: facts.organizationNumber && maskOrganizationNumber(facts.organizationNumber) },
    advisers: factsIn(firms, advisers)?.name ?? "",
    times,
    sum: aidSum(times, day, ceiling, aidLimitOn("de_minimis.comparison_rate", day)),
    ceiling,
    day,
  });
}
