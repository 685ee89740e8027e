import { adviserOf } from "~/features/matching/adviser-standing.server";
import type { Actor } from "~/shared/actor";
import type { AppError } from "~/shared/app-error";
import { ok, type Result } from "~/shared/result";
import { firmsOf } from "./known-firms.server";

/** More than a list to choose from while typing bears. */
const mostNames = 400;

/** Names an adviser can choose from when noting a visit. */
export async function listFirmNames(actor: Actor): Promise<Result<string[], AppError>> {
  const adviser = await adviserOf(actor, "act");
  if (!adviser.ok) return adviser;
  const firms = await firmsOf(adviser.value.organizationId);
  return ok([...new Set(firms.map(({ name }) => name))].slice(0, mostNames));
}
