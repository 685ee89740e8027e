import { db } from "~/infra/db/client.server";
import type { Tender } from "../tender";
import { answeredDepths } from "./depths";
import { findNeed } from "./need-store.server";

/** What was answered of the four depths before the tender that was begun from the need; none where there was no need. */
export async function motiveOfNeed({
  needId,
  organizationId,
}: Pick<Tender, "needId" | "organizationId">): Promise<ReturnType<typeof answeredDepths>> {
  const need = needId === null ? null : await findNeed(db(), needId, organizationId);
  return need ? answeredDepths(need.depths) : [];
}
