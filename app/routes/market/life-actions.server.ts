import * as z from "zod";
import { deleteDraft } from "~/features/catalogue/drafting/delete-draft.server";
import { duplicateListing } from "~/features/catalogue/drafting/duplicate-listing.server";
import { undoChange } from "~/features/catalogue/drafting/undo-change.server";
import { archiveListing } from "~/features/catalogue/life/archive-listing.server";
import { confirmListing } from "~/features/catalogue/life/confirm-listing.server";
import { pauseListing } from "~/features/catalogue/life/pause-listing.server";
import { publishListing } from "~/features/catalogue/life/publish-listing.server";
import { restoreListing } from "~/features/catalogue/life/restore-listing.server";
import { resumeListing } from "~/features/catalogue/life/resume-listing.server";
import { withdrawListing } from "~/features/catalogue/life/withdraw-listing.server";
import { withdrawalReasons } from "~/features/catalogue/listing";
import { parseFields } from "~/http/parse.server";
import type { OrganizationMember } from "~/shared/actor";
import type { AppError } from "~/shared/app-error";
import { ok, type Result } from "~/shared/result";

const schema = z.object({
  intent: z.enum([
    "publish",
    "pause",
    "resume",
    "withdraw",
    "confirm",
    "archive",
    "restore",
    "duplicate",
    "delete",
    "undo",
  ]),
  version: z.coerce.number().int().min(1),
  reason: z.enum(withdrawalReasons).optional(),
  event: z.string().max(36).optional(),
});

interface Done {
  readonly to: string;
  readonly flash: string;
}

const simple = {
  publish: { run: publishListing, flash: "flash.published" },
  pause: { run: pauseListing, flash: "flash.paused" },
  resume: { run: resumeListing, flash: "flash.resumed" },
  confirm: { run: confirmListing, flash: "flash.confirmed" },
  archive: { run: archiveListing, flash: "flash.archived" },
  restore: { run: restoreListing, flash: "flash.restored" },
} as const;

/** The one button pressed on the page of an own listing. */
export async function runLifeAction(
  actor: OrganizationMember,
  id: string,
  form: FormData,
): Promise<Result<Done, AppError>> {
  const parsed = parseFields(form, schema);
  if (!parsed.ok) return parsed;
  const { intent, version, reason, event } = parsed.value;
  const here = `/mina-annonser/${id}`;
  if (intent === "duplicate") {
    const copy = await duplicateListing(actor, { id });
    return copy.ok ? ok({ to: `/lagg-upp/${copy.value.id}/vad`, flash: "event.duplicated" }) : copy;
  }
  if (intent === "delete") {
    const gone = await deleteDraft(actor, { id, version });
    return gone.ok ? ok({ to: "/mina-annonser", flash: "flash.deleted" }) : gone;
  }
  if (intent === "withdraw") {
    const done = await withdrawListing(actor, { id, version, reason: reason ?? "other" });
    return done.ok ? ok({ to: here, flash: "flash.withdrawn" }) : done;
  }
  if (intent === "undo") {
    const undone = await undoChange(actor, { id, version, eventId: event ?? "" });
    return undone.ok ? ok({ to: `${here}#history`, flash: "flash.undone" }) : undone;
  }
  const { run, flash } = simple[intent];
  const done = await run(actor, { id, version });
  return done.ok ? ok({ to: here, flash }) : done;
}
