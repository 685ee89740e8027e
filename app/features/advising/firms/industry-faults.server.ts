import { unknownActivities } from "~/features/reference/codes/unknown-activities.server";
import { industryRevisions } from "~/features/reference/industry-revision";
import type { Db } from "~/infra/db/client.server";
import { fieldError, type FieldError } from "~/shared/app-error";
import type { ProspectFields } from "./prospect";

type Trade = Pick<ProspectFields, "industryCodes" | "industryRevision">;

/** For each firm the fault of a code that the list it is said to be of does not have; each code is looked up once. */
export async function industryFaultsOf(client: Db, firms: readonly Trade[]): Promise<(FieldError | null)[]> {
  const unknown = new Map<Trade["industryRevision"], ReadonlySet<string>>();
  for (const revision of [null, ...industryRevisions]) {
    const own = firms.filter(({ industryRevision }) => industryRevision === revision);
    const codes = [...new Set(own.flatMap(({ industryCodes }) => industryCodes))];
    unknown.set(revision, new Set(await unknownActivities(client, codes, revision)));
  }
  return firms.map(({ industryCodes, industryRevision }) => {
    const code = industryCodes.find((one) => unknown.get(industryRevision)?.has(one));
    return code === undefined ? null : fieldError("industryCodes", "firm_industry_unknown", { code });
  });
}

/** Codes of a firm's trade that no list has, at their field. */
export async function industryFaults(client: Db, firm: Trade): Promise<FieldError[]> {
  const [fault] = await industryFaultsOf(client, [firm]);
  return fault ? [fault] : [];
}
