import { unknownActivities } from "~/features/reference/codes/unknown-activities.server";
import { industryRevisions } from "~/features/reference/industry-revision";
import { today } from "~/infra/clock/clock.server";
import type { Db } from "~/infra/db/client.server";
import { fieldError, type FieldError } from "~/shared/app-error";
import type { ProfileForm } from "./profile-schema";
import { readTrade, type Trade } from "./read-trade";

/** What is wrong with codes that the stated list does not have: they are of the other list, or of none. */
async function codeFault(client: Db, { sniCodes, sniRevision }: Trade): Promise<FieldError | null> {
  const [code] = await unknownActivities(client, sniCodes, sniRevision);
  if (code === undefined) return null;
  const other = industryRevisions.find((one) => one !== sniRevision);
  if (!sniRevision || !other) return fieldError("sniCodes", "sni_unknown", { code });
  const isOther = (await unknownActivities(client, sniCodes, other)).length === 0;
  return fieldError("sniCodes", isOther ? "sni_of_other_list" : "sni_not_in_list", { code, list: sniRevision, other });
}

/** The trade of the profile form, read today and against the list that its codes are said to be of. */
export async function checkedTrade(
  client: Db,
  form: Pick<ProfileForm, "sniCodes" | "sniRevision" | "sniOn">,
  kept: readonly string[],
): Promise<{ readonly trade: Trade; readonly faults: readonly FieldError[] }> {
  const { trade, faults } = readTrade(form, { kept, today: today() });
  const fault = await codeFault(client, trade);
  return { trade, faults: fault ? [...faults, fault] : faults };
}
