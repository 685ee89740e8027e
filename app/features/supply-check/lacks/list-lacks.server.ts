import { latestPublished } from "~/features/criteria/library/latest-criteria.server";
import { actsForOrganization, isPlatformAdministrator, organizationIdOf, type Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { findTriedChecks } from "./lacks-store.server";
import { marketLacks, type MarketLack } from "./market-lacks";

/** Those whose work it is to see what is missing: procurement officers, business advisers and region developers. */
const mayRead = (actor: Actor): boolean =>
  isPlatformAdministrator(actor) || (actsForOrganization(actor) && actor.organization.functions.length > 0);

/** What the market lacked when drafts were tried against it, and over how many tenders. */
export async function listLacks(
  actor: Actor,
): Promise<Result<{ lacks: readonly MarketLack[]; tenders: number }, AppError>> {
  if (!mayRead(actor)) return err(appError("not_found"));
  const checks = await findTriedChecks(organizationIdOf(actor));
  const tried = checks.flatMap(({ tenderId, content }) =>
    content.requirements.map(({ source, title, counts }) => ({
      tenderId,
      source,
      title,
      categories: content.categories,
      counts,
    })),
  );
  const ids = [...new Set(tried.flatMap(({ source }) => source?.id ?? []))];
  const titles = new Map((await latestPublished(actor, ids)).map(({ id, content }) => [id, content.title]));
  return ok({
    lacks: marketLacks(tried, (id) => titles.get(id) ?? null),
    tenders: new Set(checks.map(({ tenderId }) => tenderId)).size,
  });
}
