import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { mediaKinds } from "~/features/media/media";
import { statusOf } from "~/http/error-response.server";
import { refuseResource } from "~/http/refusal-page.server";
import { requireOrganization } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { translateCode } from "~/i18n/translator.server";
import { appError } from "~/shared/app-error";
import { receiveUploads } from "./media-uploads.server";

/** By the name of the part: `photo`, `document`, or `file` for either. */
const kinds = { photo: ["photo"], document: ["document"], file: mediaKinds } as const;

export const handle = { access: "organization" } satisfies RouteHandle;

export async function loader({ request }: LoaderFunctionArgs) {
  await requireOrganization(request);
  return refuseResource(request, appError("method_not_allowed"), { Allow: "POST" });
}

/** Takes files from a page that sends them at once; answers `{ media, refused: [{ fileName, code, message }] }`. */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireOrganization(request);
  const received = await receiveUploads(request, actor, { kinds, maxFiles: 20 });
  if (!received.ok) return Response.json({ error: received.error }, { status: statusOf(received.error) });
  const { media, refused } = received.value;
  const answers = refused.map(({ field, fileName, error }) => {
    const fault = error.fields?.[0];
    const code = fault?.code ?? "invalid";
    return { field, fileName, code, message: translateCode(actor.locale, "errors", `field.${code}`, fault?.params) };
  });
  const first = refused[0];
  const status = media.length > 0 ? 201 : first ? statusOf(first.error) : 400;
  return Response.json({ media, refused: answers }, { status, headers: { "Cache-Control": "no-store" } });
}
