import type { LoaderFunctionArgs } from "@remix-run/node";
import { getMeeting } from "~/features/advising/entries/get-meeting.server";
import { meetingIcs } from "~/features/advising/entries/meeting-ics";
import { refuseFile } from "~/http/refuse-file.server";
import { requireOrganization } from "~/http/require-actor.server";
import { sendFile } from "~/http/send-file.server";
import type { RouteHandle } from "~/http/route-handle";
import { env } from "~/infra/env.server";
import { appError } from "~/shared/app-error";

export const handle = { access: "organization" } satisfies RouteHandle;

/** A meeting of a case for one's own calendar. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireOrganization(request);
  const found = await getMeeting(actor, params.id ?? "", (params.file ?? "").replace(/\.ics$/, ""));
  if (!found.ok) return refuseFile(found.error, actor.locale);
  const ics = meetingIcs(found.value.entry, found.value.title, new URL(env().appUrl).hostname);
  if (ics === null) return refuseFile(appError("not_found"), actor.locale);
  return sendFile({ name: "mote.ics", ending: "ics", bytes: new TextEncoder().encode(ics) });
}
