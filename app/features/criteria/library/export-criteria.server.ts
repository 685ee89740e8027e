import type { z } from "zod";
import type { Actor } from "~/shared/actor";
import { db } from "~/infra/db/client.server";
import type { criteriaFileSchema } from "../content-schema";
import { findEverything } from "./criterion-store.server";
import { seenBy } from "./seen-by";
import { toVersion } from "./to-version";

export type CriteriaFile = z.infer<typeof criteriaFileSchema>;

/** Every version that the actor may see, as the file that import reads. */
export async function exportCriteria(actor: Actor): Promise<CriteriaFile> {
  const versions = (await findEverything(db())).filter((version) => seenBy(actor, version));
  return { format: "tillvara-criteria", formatVersion: 1, criteria: versions.map(toVersion) } as CriteriaFile;
}
