import { redirect, type ActionFunctionArgs, type LinksFunction, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { adviserStanding } from "~/features/advising/adviser.server";
import { askQuestion } from "~/features/tenders/publication/ask-question.server";
import { followTender } from "~/features/tenders/publication/follow-tender.server";
import { getPublished } from "~/features/tenders/publication/get-published.server";
import { PublicTender } from "~/features/tenders/publication/ui/public-tender";
import { formRefusal, throwAppError } from "~/http/error-response.server";
import { redirectWithFlash } from "~/http/flash.server";
import { pageMeta } from "~/http/page-meta";
import { formValues, readForm } from "~/http/parse.server";
import { requestActor, requireMember, requireOrganization } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { today } from "~/infra/clock/clock.server";
import { appError } from "~/shared/app-error";
import { newId } from "~/shared/ids";
import publicTenderCss from "~/styles/pages/public-tender.css?url";
import { presentPublished } from "./present-published.server";

export const handle = { access: "public", i18n: ["publications"] } satisfies RouteHandle;
export const meta = pageMeta;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: publicTenderCss }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requestActor(request);
  const found = await getPublished(actor, params.reference ?? "");
  if (!found.ok) return throwAppError(found.error);
  const tender = presentPublished(found.value, actor.locale, today(), (await adviserStanding(actor)) !== null);
  return {
    page: { title: tender.title, description: tender.description.slice(0, 160) || tender.title },
    tender,
    signedIn: actor.kind === "member",
    clientKey: newId(),
  };
}

/** Following is a person's own matter; a question is asked for an organization. */
export async function action({ request, params }: ActionFunctionArgs) {
  const reference = params.reference ?? "";
  const body = request.clone();
  const form = await readForm(body);
  if (!form.ok) return throwAppError(form.error);
  const intent = form.value.get("intent");
  if (intent === "follow" || intent === "unfollow") {
    const done = await followTender(await requireMember(request), reference, intent === "follow");
    return done.ok ? redirect(`/upphandlingar/${reference}`) : throwAppError(done.error);
  }
  if (intent !== "ask") return throwAppError(appError("invalid_input"));
  const actor = await requireOrganization(request);
  const values = formValues(form.value);
  const question = String(form.value.get("question") ?? "");
  const clientKey = String(form.value.get("clientKey") ?? "").slice(0, 60);
  const asked = await askQuestion(actor, reference, { question, clientKey, today: today() });
  return asked.ok
    ? redirectWithFlash(`/upphandlingar/${reference}`, "publications", "public.ask.sent")
    : formRefusal(asked.error, values);
}

export default function Tender() {
  const { tender, signedIn, clientKey } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() ?? null;
  return <PublicTender {...tender} signedIn={signedIn} clientKey={clientKey} refused={refused} />;
}
