import { newId } from "~/shared/ids";
import { db } from "~/infra/db/client.server";
import type { OrganizationMember } from "~/shared/actor";
import type { FormMessage } from "~/features/media/receive-upload-form.server";

let number = 0;

/** An organization and a member who acts for it. */
export async function createUploader(name = "exempelbolaget"): Promise<OrganizationMember> {
  number += 1;
  const [organizationId, personId] = [newId(), newId()];
  await db().organization.create({
    data: {
      id: organizationId,
      kind: "company",
      name,
      slug: `${name}-${number}`,
      organizationNumber: `55600${String(number).padStart(5, "0")}`,
      example: true,
    },
  });
  return {
    kind: "member",
    personId,
    locale: "sv",
    emailVerified: true,
    platformAdministrator: false,
    organization: { id: organizationId, role: "member", functions: [] },
  };
}

/** A form as a browser sends it. */
export function message(
  entries: readonly (readonly [
    string,
    string | { readonly name: string; readonly bytes: Uint8Array; readonly type?: string },
  ])[],
): FormMessage {
  const form = new FormData();
  for (const [name, value] of entries) {
    if (typeof value === "string") form.append(name, value);
    else form.append(name, new Blob([Buffer.from(value.bytes)], { type: value.type ?? "image/jpeg" }), value.name);
  }
  const { headers, body } = new Response(form);
  return { headers, body };
}

export const jobsOf = (task: string) =>
  db().$queryRaw<{ payload: { mediaId?: string; keys?: string[] } }[]>`
    select p.payload from graphile_worker._private_jobs p join graphile_worker._private_tasks t on t.id = p.task_id
    where t.identifier = ${task}`;
