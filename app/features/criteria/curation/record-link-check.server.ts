import { now } from "~/infra/clock/clock.server";
import { transaction } from "~/infra/db/client.server";
import { recordEvent } from "~/infra/db/record-event.server";
import type { Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { findEverything } from "../library/criterion-store.server";
import { asCurator } from "./as-curator.server";
import { saveLinkCheck } from "./link-store.server";

/** Notes what a curator found when following a source's link: it leads there still, or it does not. */
export async function recordLinkCheck(
  actor: Actor,
  input: { readonly url: string; readonly works: boolean },
): Promise<Result<{ url: string }, AppError>> {
  return transaction(async (tx) => {
    const curator = await asCurator(tx, actor);
    if (!curator.ok) return curator;
    const known = (await findEverything(tx)).some(({ content }) =>
      content.sources.some(({ url }) => url === input.url),
    );
    if (!known) return err(appError("not_found"));
    await saveLinkCheck(tx, { ...input, checkedAt: now(), checkedBy: curator.value.personId });
    await recordEvent(tx, actor, {
      type: "criterion.link_checked",
      subjectType: "criterion_link",
      subjectId: input.url.slice(0, 200),
      payload: { works: input.works },
    });
    return ok({ url: input.url });
  });
}
