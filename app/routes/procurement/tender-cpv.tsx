import { redirect, type ActionFunctionArgs, type LinksFunction, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { formatCpvCode, parseCpvCode } from "~/features/reference/cpv-code";
import { cpvKnownOn, cpvPath, cpvUnder, searchCpv } from "~/features/reference/codes/cpv-codes.server";
import { reshapeDraft } from "~/features/tenders/drafting/reshape-draft.server";
import { CpvTree } from "~/features/tenders/ui/cpv-tree";
import { formRefusal, throwAppError } from "~/http/error-response.server";
import { pageMeta } from "~/http/page-meta";
import { formValues, readForm } from "~/http/parse.server";
import { requireOrganization } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { translator } from "~/i18n/translator.server";
import { useT } from "~/i18n/use-t";
import { today } from "~/infra/clock/clock.server";
import { fieldError, invalidInput } from "~/shared/app-error";
import draftCss from "~/styles/pages/tender-draft.css?url";
import { Button, MoreLink } from "~/ui/button";
import { TextField } from "~/ui/text-field";
import { tenderOf } from "./tender-of.server";

export const handle = { access: "organization", i18n: ["tenders"] } satisfies RouteHandle;
export const meta = pageMeta;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: draftCss }];

const codeOf = (text: string | null): string | null => {
  const code = parseCpvCode(text ?? "");
  return code.ok ? code.value : null;
};

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireOrganization(request);
  const { actor, tender } = await tenderOf(request, params.id);
  const { locale } = actor;
  const query = new URL(request.url).searchParams;
  const under = codeOf(query.get("under"));
  const q = (query.get("q") ?? "").slice(0, 80);
  const [entries, path] = await Promise.all([
    q ? searchCpv(q, locale, today(), 40) : cpvUnder(under, locale, today()),
    under ? cpvPath(under, locale, today()) : [],
  ]);
  const shown = (entry: (typeof entries)[number]) => ({ ...entry, text: formatCpvCode(entry.code) });
  return {
    page: { title: `${translator(locale, "tenders")("cpv.title")}, ${tender.content.title}` },
    id: tender.id,
    lot: query.get("del") ?? "",
    item: query.get("post") ?? "",
    q,
    entries: entries.map(shown),
    path: path.map(shown),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireOrganization(request);
  const form = await readForm(request);
  if (!form.ok) return throwAppError(form.error);
  const field = (name: string) => String(form.value.get(name) ?? "");
  const code = codeOf(field("cpv"));
  const known = code ? await cpvKnownOn([code], today()) : new Set<string>();
  if (!code || !known.has(code))
    return formRefusal(invalidInput(fieldError("cpv", code ? "cpv_unknown" : "cpv_shape")), formValues(form.value));
  const id = params.id ?? "";
  const lot = field("lot");
  const saved = await reshapeDraft(actor, id, { kind: "set_cpv", lot, item: field("item"), cpv: code });
  return saved.ok
    ? redirect(`/upphandla/arenden/${id}/underlag/delar#lot-${lot}`)
    : formRefusal(saved.error, formValues(form.value));
}

/** The whole list of codes: search or walk down it, and choose. */
export default function TenderCpv() {
  const { id, lot, item, q, entries, path } = useLoaderData<typeof loader>();
  const t = useT("tenders");
  const where = `/upphandla/arenden/${id}/cpv?${new URLSearchParams({ del: lot, post: item })}`;
  return (
    <section className="narrow-main stack">
      <h2>{t("cpv.title")}</h2>
      <p className="muted">{t("cpv.lede")}</p>
      <Form className="cpv-search" role="search">
        <input type="hidden" name="del" value={lot} />
        <input type="hidden" name="post" value={item} />
        <TextField label={t("cpv.q")} name="q" type="search" defaultValue={q} />
        <Button type="submit" variant="secondary">
          {t("list.show")}
        </Button>
      </Form>
      <CpvTree lot={lot} item={item} where={where} entries={entries} path={path} />
      {entries.length === 0 && <p>{t("cpv.none")}</p>}
      <p>
        <MoreLink href={`/upphandla/arenden/${id}/underlag/delar`}>{t("cpv.back")}</MoreLink>
      </p>
    </section>
  );
}
