import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { decideTransfer } from "~/features/tenders/needs/decide-transfer.server";
import { listNeeds } from "~/features/tenders/needs/list-needs.server";
import { formRefusal, throwAppError } from "~/http/error-response.server";
import { redirectWithFlash } from "~/http/flash.server";
import { pageMeta } from "~/http/page-meta";
import { formValues, readForm } from "~/http/parse.server";
import { requireOrganization } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { formatDay } from "~/i18n/format";
import { translator } from "~/i18n/translator.server";
import { useLocale, useT, useTCode } from "~/i18n/use-t";
import purchasingCss from "~/styles/pages/purchasing.css?url";
import { Badge } from "~/ui/badge";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Button, ButtonLink } from "~/ui/button";
import { CategoryArt } from "~/ui/category-art";
import { EmptyState } from "~/ui/empty-state";
import { ErrorSummary } from "~/ui/error-summary";
import { useFormProblems } from "~/ui/form-problems";
import { PageHeader, SectionHead } from "~/ui/page-header";
import { Rows } from "~/ui/rows";
import { needLine, presentTransfers } from "./present-need.server";

export const handle = { access: "organization", i18n: ["purchasing"] } satisfies RouteHandle;
export const meta = pageMeta;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: purchasingCss }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireOrganization(request);
  const found = await listNeeds(actor);
  if (!found.ok) return throwAppError(found.error);
  const { needs, asked, officer } = found.value;
  return {
    page: { title: translator(actor.locale, "purchasing")("needs.title") },
    needs: needs.map((need) => needLine(need, actor.locale)),
    asked: await presentTransfers(actor, asked),
    officer,
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireOrganization(request);
  const form = await readForm(request);
  if (!form.ok) return throwAppError(form.error);
  const values = formValues(form.value);
  const accept = values.intent === "accept";
  const decided = await decideTransfer(actor, { id: String(values.transferId ?? ""), accept });
  if (!decided.ok) return formRefusal(decided.error, values);
  return redirectWithFlash("/upphandla/behov", "purchasing", accept ? "flash.accepted" : "flash.declined");
}

function Asked({ asked }: Pick<Awaited<ReturnType<typeof loader>>, "asked">) {
  const t = useT("purchasing");
  const problems = useFormProblems(useActionData<typeof action>());
  return (
    <section className="sec" aria-labelledby="fragor">
      <SectionHead id="fragor" title={t("asked.title")} />
      <p>{t("asked.lede")}</p>
      <ErrorSummary errors={problems.summary} />
      <ul className="plain-list find-list">
        {asked.map((one) => (
          <li key={one.id}>
            <strong>{t("asked.line", { name: one.to, amount: one.amount })}</strong>
            <p className="small">{one.ground}</p>
            <Form method="post" className="btn-row">
              <input type="hidden" name="transferId" value={one.id} />
              <Button type="submit" name="intent" value="accept" variant="secondary" size="sm">
                {t("asked.accept")}
              </Button>
              <Button type="submit" name="intent" value="decline" variant="quiet" size="sm">
                {t("asked.decline")}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  );
}

export default function NeedList() {
  const { page, needs, asked, officer } = useLoaderData<typeof loader>();
  const t = useT("purchasing");
  const code = useTCode("purchasing");
  const locale = useLocale();
  const start = <ButtonLink href="/upphandla/behov/ny">{t("need.new")}</ButtonLink>;
  return (
    <div className="wrap work">
      <Breadcrumbs crumbs={[{ label: t("nav.procure"), href: "/upphandla" }, { label: page.title }]} />
      <PageHeader
        title={page.title}
        lede={t("needs.lede")}
        actions={
          <>
            {officer && (
              <ButtonLink href="/upphandla/direktkop" variant="secondary">
                {t("purchases.title")}
              </ButtonLink>
            )}
            {start}
          </>
        }
      />
      {asked.length > 0 && <Asked asked={asked} />}
      {needs.length === 0 ? (
        <EmptyState
          title={t("needs.empty")}
          art={<CategoryArt code="furniture" />}
          action={start}
          example={t("needs.example")}
        >
          {t("needs.empty_text")}
        </EmptyState>
      ) : (
        <Rows
          label={page.title}
          rows={needs.map((need) => ({
            key: need.id,
            icon: "search",
            title: need.title,
            href: `/upphandla/behov/${need.id}`,
            note: [
              need.amount,
              need.category,
              need.neededBy && t("needs.by", { day: formatDay(locale, need.neededBy) }),
            ]
              .filter(Boolean)
              .join(" · "),
            end: (
              <Badge tone={need.state === "open" ? "info" : "ok"}>
                {code(need.outcome ? `end.${need.outcome}` : "state.open")}
              </Badge>
            ),
          }))}
        />
      )}
    </div>
  );
}
