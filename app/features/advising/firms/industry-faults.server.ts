import { unknownActivities } from "~/features/reference/codes/unknown-activities.server";
import type { Db } from "~/infra/db/client.server";
import { fieldError, type FieldError } from "~/shared/app-error";
import type { ProspectFields } from "./prospect";

/** Codes of a firm's trade that no list has, at their field. */
export async function industryFaults(
  client: Db,
  { industryCodes, industryRevision }: Pick<ProspectFields, "industryCodes" | "industryRevision">,
): Promise<FieldError[]> {
  const [code] = await unknownActivities(client, industryCodes, industryRevision);
  return code === undefined ? [] : [fieldError("industryCodes", "firm_industry_unknown", { code })];
}
