import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { getPurchase } from "~/features/tenders/direct-purchase/get-purchase.server";
import { LimitPanel } from "~/features/tenders/direct-purchase/ui/limit-panel";
import { PurchaseForm } from "~/features/tenders/direct-purchase/ui/purchase-form";
import { PurchaseNotes, PurchasePaper } from "~/features/tenders/direct-purchase/ui/purchase-paper";
import { throwAppError } from "~/http/error-response.server";
import { pageMeta } from "~/http/page-meta";
import { requireOrganization } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { takeStashedForm } from "~/http/stash-form.server";
import { formatDay } from "~/i18n/format";
import { translator } from "~/i18n/translator.server";
import { useLocale, useT, useTCode } from "~/i18n/use-t";
import { toStockholmDay } from "~/shared/dates";
import purchasingCss from "~/styles/pages/purchasing.css?url";
import { Badge } from "~/ui/badge";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { MoreLink } from "~/ui/button";
import { Panel } from "~/ui/card";
import { useFormProblems } from "~/ui/form-problems";
import { PageHeader } from "~/ui/page-header";
import { purchaseAction } from "./purchase-action.server";
import { cpvText, entryLine, money, presentCheck, purchaseValues, supplierLines } from "./present-purchase.server";

export const handle = { access: "organization", i18n: ["purchasing", "procedure"] } satisfies RouteHandle;
export const meta = pageMeta;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: purchasingCss }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireOrganization(request);
  const found = await getPurchase(actor, params.id ?? "");
  if (!found.ok) return throwAppError(found.error);
  const { record, check, sameKind, cpv } = found.value;
  const { locale } = actor;
  const offer = (minor: number | null) => (minor === null ? null : money(locale, minor));
  return {
    page: { title: record.title || translator(locale, "purchasing")("purchase.untitled") },
    record: {
      id: record.id,
      state: record.state,
      version: record.version,
      needId: record.needId,
      decidedOn: record.decidedAt && toStockholmDay(new Date(record.decidedAt)),
    },
    values: purchaseValues(record),
    lines: supplierLines(record),
    stashed: await takeStashedForm(request),
    sum: presentCheck(check, record.valueMinor, locale),
    sameKind: sameKind.slice(0, 20).map((entry) => entryLine(entry, locale)),
    paper: {
      ...record,
      cpv: cpvText(cpv, record.cpv, locale),
      value: offer(record.valueMinor) ?? "",
      suppliers: record.suppliers.map((one) => ({ ...one, offer: offer(one.offerMinor) })),
      chosen: record.suppliers.find(({ key }) => key === record.chosen)?.name ?? "",
    },
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  return purchaseAction(await requireOrganization(request), request, params.id ?? "");
}

function SameKind({ lines }: { readonly lines: ReturnType<typeof entryLine>[] }) {
  const t = useT("purchasing");
  const locale = useLocale();
  return (
    <Panel title={t("purchase.same")}>
      <ul className="plain-list stack small">
        {lines.map((line) => (
          <li key={line.id}>
            {formatDay(locale, line.day, "short")} {line.what || line.cpv} <strong>{line.value}</strong>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

export default function Purchase() {
  const { page, record, values, lines, stashed, sum, sameKind, paper } = useLoaderData<typeof loader>();
  const t = useT("purchasing");
  const code = useTCode("purchasing");
  const locale = useLocale();
  const answer = useActionData<typeof action>();
  const refused = answer && !answer.ok ? answer : null;
  const problems = useFormProblems(refused, stashed);
  const decided = record.state === "decided";
  return (
    <div className="wrap work record">
      <Breadcrumbs
        crumbs={[
          { label: t("nav.procure"), href: "/upphandla" },
          { label: t("purchases.title"), href: "/upphandla/direktkop" },
          { label: page.title },
        ]}
      />
      <PageHeader
        title={page.title}
        facts={
          <>
            <Badge tone={decided ? "ok" : "info"}>{code(`purchase.state.${record.state}`)}</Badge>
            {record.decidedOn && t("purchase.decided_on", { day: formatDay(locale, record.decidedOn) })}
          </>
        }
      />
      <div className="split">
        <div>
          {decided ? (
            <>
              <PurchasePaper paper={paper} />
              <PurchaseNotes notes={paper.notes} problems={problems} />
            </>
          ) : (
            <PurchaseForm
              id={record.id}
              version={record.version}
              values={values}
              lines={lines}
              chosen={paper.suppliers.map(({ key, name }) => ({ value: key, label: name }))}
              refused={refused}
              stashed={stashed}
            />
          )}
        </div>
        <aside className="stack">
          <LimitPanel sum={sum} several={paper.suppliers.length > 1} />
          {sameKind.length > 0 && <SameKind lines={sameKind} />}
          {record.needId && <MoreLink href={`/upphandla/behov/${record.needId}`}>{t("purchase.need")}</MoreLink>}
          <p className="small muted no-print">{t("purchase.print")}</p>
          <p className="small muted">{t("purchase.no_advice")}</p>
        </aside>
      </div>
    </div>
  );
}
