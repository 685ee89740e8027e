import { redirect, type ActionFunctionArgs, type LinksFunction, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { askAboutListing } from "~/features/trade/ask-about-listing.server";
import { prepareAsk } from "~/features/trade/prepare-ask.server";
import { AskForm } from "~/features/trade/ui/ask-form";
import { AskFrame } from "~/features/trade/ui/ask-frame";
import { throwAppError } from "~/http/error-response.server";
import { redirectWithFlash } from "~/http/flash.server";
import { pageMeta } from "~/http/page-meta";
import { requestActor, requireOrganization } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { takeStashedForm } from "~/http/stash-form.server";
import { translator } from "~/i18n/translator.server";
import { actsForOrganization } from "~/shared/actor";
import { newId } from "~/shared/ids";
import styles from "~/styles/pages/inbox.css?url";
import { openingQuestion } from "./opening-question.server";
import { readMessage, receiveMessageForm, refuseMessage } from "../market/thread-actions.server";

export const handle = { access: "public", i18n: ["trade", "media"] } satisfies RouteHandle;
export const meta = pageMeta;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requestActor(request);
  // Somebody new comes back with a question kept: what is still missing is asked for before it is shown again.
  const unfinished = actor.kind === "member" && new URL(request.url).searchParams.has("utkast");
  if (unfinished) await requireOrganization(request);
  const ask = await prepareAsk(actor, params.reference ?? "");
  if (!ask.ok) return throwAppError(ask.error);
  const stashed = await takeStashedForm(request);
  if (ask.value.threadId && !stashed) throw redirect(`/inkorg/${ask.value.threadId}#senaste`);
  const t = translator(actor.locale, "trade");
  const title = t(ask.value.type === "wanted" ? "ask.title_wanted" : "ask.title", { listing: ask.value.title });
  return { page: { title }, ask: ask.value, stashed, opening: stashed ? "" : openingQuestion(new URL(request.url).searchParams.get("om"), actor.locale), clientKey: newId(), mayAttach: actsForOrganization(actor), visitor: actor.kind === "visitor" };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireOrganization(request);
  const received = await receiveMessageForm(request, actor);
  const message = readMessage(received);
  const asked = message.ok ? await askAboutListing(actor, params.reference ?? "", message.value) : message;
  if (!asked.ok) return refuseMessage(actor, received, asked.error);
  return redirectWithFlash(`/inkorg/${asked.value.threadId}#senaste`, "trade", "flash.sent");
}

export default function AskPage() {
  const { page, ask, ...form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <AskFrame title={page.title} ask={ask}>
      <AskForm key={form.clientKey} type={ask.type} refused={refused} {...form} />
    </AskFrame>
  );
}
