import { now } from "~/infra/clock/clock.server";
import { db, transaction } from "~/infra/db/client.server";
import { recordEvent } from "~/infra/db/record-event.server";
import { storage } from "~/infra/storage/open-storage.server";
import { systemActor, type OrganizationMember } from "~/shared/actor";
import { groupErrors } from "./check-table";
import { rejectedKey, type ImportCounts, type ListingImport } from "./import-job";
import { countOfImport, findImport, finishImport, saveProgress } from "./import-store.server";
import { importTable } from "./import-table.server";
import { readKept } from "./own-import.server";
import { rejectedCsv } from "./rejected-csv.server";

/** The person who asked, with the rights they had when they did. */
const askedBy = ({ organizationId, settings: { by } }: ListingImport): OrganizationMember => ({
  kind: "member",
  personId: by.personId,
  locale: by.locale,
  emailVerified: by.emailVerified,
  platformAdministrator: false,
  organization: { id: organizationId, role: "member", functions: [] },
});

/** Progress as the page shows it, written at most a few times a second and never in the way of the work. */
function progressOf(id: string): (done: number) => void {
  let last = 0;
  return (done) => {
    const at = now().getTime();
    if (at - last < 400) return;
    last = at;
    saveProgress(id, done).catch(() => undefined);
  };
}

const finish = (job: ListingImport, counts: ImportCounts, errors: ListingImport["errors"] | null): Promise<void> =>
  transaction(async (tx) => {
    const { rowsTotal, created, updated, unchanged, rejected } = counts;
    await finishImport(
      tx,
      job.id,
      "done",
      { rowsTotal, created, updated, unchanged, rejected, settings: job.settings },
      errors,
      now(),
    );
    const payload = { created, updated, unchanged, rejected };
    await recordEvent(tx, askedBy(job), {
      type: "import.finished",
      subjectType: "import",
      subjectId: job.id,
      organizationId: job.organizationId,
      payload,
    });
  });

/** Runs a started import to its receipt. Bears being called again: what has been saved is not saved twice. */
export async function runImport(importId: string): Promise<void> {
  const job = await findImport(db(), importId);
  if (job?.state !== "running") return;
  const made = await countOfImport(importId);
  // An earlier try saved its rows and ended before it could say so.
  if (made > 0) return finish(job, { ...job, created: made }, null);
  const { table } = await readKept(job.storageKey);
  const { organizationId, mapping, settings } = job;
  const imported = await importTable(askedBy(job), {
    organizationId,
    table,
    mapping,
    options: settings,
    importId,
    onProgress: progressOf(importId),
  });
  const { rejectedRows, published, ...counts } = imported;
  if (rejectedRows.length > 0) {
    const csv = rejectedCsv(table.headers, rejectedRows, settings.by.locale);
    await storage().put(rejectedKey(job.storageKey), new TextEncoder().encode(csv), "text/csv");
  }
  await finish({ ...job, settings: { ...settings, published } }, counts, groupErrors(rejectedRows));
}

/** The import came to nothing: no row stands. */
export async function failImport(importId: string): Promise<void> {
  await transaction(async (tx) => {
    const job = await findImport(tx, importId);
    if (job?.state !== "running") return;
    await finishImport(tx, importId, "failed", {}, null, now());
    await recordEvent(tx, systemActor("import-listings"), {
      type: "import.failed",
      subjectType: "import",
      subjectId: importId,
      organizationId: job.organizationId,
    });
  });
}
