import { adviserOf } from "~/features/matching/adviser-standing.server";
import type { StoredFlow } from "~/features/matching/keeping/stored-flow";
import { flowsNotedBy } from "~/features/matching/keeping/flows-of-firm.server";
import type { Actor } from "~/shared/actor";
import type { AppError } from "~/shared/app-error";
import { ok, type Result } from "~/shared/result";
import { factsIn, findFirms } from "../cases/firm-store.server";
import type { ProspectFields } from "./prospect";
import { findMemberFirms, findProspects } from "./prospect-store.server";
import { writeFirmFile } from "./write-firm-file";

const nobody = { employees: null, contactName: "", contactEmail: "", contactPhone: "" } as const;
const silent = { industryCodes: [], industryRevision: null, industryOn: null, sizeClass: null } as const;

/** Members of which something is noted, with what they say of themselves. */
async function membersOf(ids: ReadonlySet<string>): Promise<(ProspectFields & { readonly id: string })[]> {
  const members = (await findMemberFirms()).filter(({ id }) => ids.has(id));
  const facts = await findFirms(members.map(({ kind, id }) => ({ kind, id })));
  return members.map(({ kind, ...member }) => ({
    ...member,
    ...nobody,
    ...(factsIn(facts, { kind, id: member.id })?.described ?? silent),
  }));
}

/**
 * The firms that the advisers have met, and the members of which they have noted something, with those flows: a CSV file that an
 * import reads back.
 */
export async function exportFirms(actor: Actor): Promise<Result<string, AppError>> {
  const adviser = await adviserOf(actor, "read");
  if (!adviser.ok) return adviser;
  const { organizationId } = adviser.value;
  const [prospects, flows] = await Promise.all([findProspects(organizationId), flowsNotedBy(organizationId)]);
  const byFirm = new Map<string, StoredFlow[]>();
  for (const flow of flows) byFirm.set(flow.owner.id, [...(byFirm.get(flow.owner.id) ?? []), flow]);
  const members = await membersOf(new Set(byFirm.keys()));
  const firms = [...prospects, ...members].map((firm) => ({ firm, flows: byFirm.get(firm.id) ?? [] }));
  return ok(writeFirmFile(firms, actor.locale));
}
