import { data, type ActionFunctionArgs, type LinksFunction, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { listFirmNames } from "~/features/advising/firms/firm-names.server";
import { asksWhich, noteVisit } from "~/features/advising/visits/note-visit.server";
import { VisitForm } from "~/features/advising/visits/ui/visit-form";
import { refusalFields } from "~/features/media/media-fields";
import { formRefusal, statusOf, throwAppError } from "~/http/error-response.server";
import { redirectWithFlash } from "~/http/flash.server";
import { pageMeta } from "~/http/page-meta";
import { formValues } from "~/http/parse.server";
import { takePoint } from "~/http/rate-limit.server";
import { requireOrganization } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { takeStashedForm } from "~/http/stash-form.server";
import { translator } from "~/i18n/translator.server";
import { useT } from "~/i18n/use-t";
import { today } from "~/infra/clock/clock.server";
import { invalidInput } from "~/shared/app-error";
import { newId } from "~/shared/ids";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { useFormProblems } from "~/ui/form-problems";
import { PageHeader } from "~/ui/page-header";
import flowsCss from "~/styles/pages/flows.css?url";
import { receiveUploads } from "../market/media-uploads.server";
import { flowOptions, municipalityOf } from "./present-flow.server";

export const handle = { access: "organization", i18n: ["flows"] } satisfies RouteHandle;
export const meta = pageMeta;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: flowsCss }];

const mostPhotos = 6;

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireOrganization(request);
  const names = await listFirmNames(actor);
  if (!names.ok) return throwAppError(names.error);
  const { categories, units, periods, legal, municipalities, attributes, operators } = flowOptions(actor.locale);
  const typed = await takeStashedForm(request);
  const asked = new URL(request.url).searchParams.get("foretag");
  return {
    page: { title: translator(actor.locale, "flows")("visit.new") },
    id: newId(),
    today: today(),
    names: names.value,
    typed: typed ?? (asked ? { firm: asked.slice(0, 160) } : null),
    options: { categories, units, periods, legal, municipalities, attributes, operators },
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireOrganization(request);
  const allowed = await takePoint("write", actor.personId);
  const received = await receiveUploads(request, actor, { kinds: { photo: ["photo"] }, maxFiles: mostPhotos });
  if (!received.ok) return throwAppError(received.error);
  const { form, media, refused } = received.value;
  const values = formValues(form);
  const mediaIds = [...form.getAll("photos").map(String), ...media.map(({ id }) => id)].slice(0, mostPhotos);
  const kept = { ...values, photos: mediaIds };
  if (!allowed.ok) return formRefusal(allowed.error, kept);
  const faults = refusalFields(refused);
  if (faults.length > 0) return formRefusal(invalidInput(...faults), kept);
  const text = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
  const noted = await noteVisit(actor, { id: text.id ?? "", values: text, mediaIds });
  if (noted.ok) {
    const said = noted.value.flows > 0 ? "flash.notedWithFlows" : "flash.noted";
    return redirectWithFlash(`/radgivning/besok/${noted.value.id}`, "flows", said);
  }
  const { error } = noted;
  if (error.code === "not_found" || error.code === "forbidden") return throwAppError(error);
  const candidates = asksWhich(error)
    ? error.candidates.map(({ id, name, municipalityCode }) => ({
        value: id,
        label: [name, municipalityOf(municipalityCode)].filter(Boolean).join(", "),
      }))
    : [];
  return data({ ok: false as const, error, values: kept, candidates }, { status: statusOf(error) });
}

export default function NewVisit() {
  const { page, id, typed, ...form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const t = useT("flows");
  const problems = useFormProblems(refused, typed);
  const photos = refused?.values.photos ?? [];
  return (
    <div className="narrow work stack">
      <Breadcrumbs crumbs={[{ label: t("visits.title"), href: "/radgivning/besok" }, { label: page.title }]} />
      <PageHeader title={page.title} lede={t("visit.new.lede")} />
      <VisitForm
        {...form}
        id={id}
        problems={problems}
        kept={typeof photos === "string" ? [photos] : photos}
        candidates={refused && "candidates" in refused ? refused.candidates : []}
      />
    </div>
  );
}
