import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import {
  findOrganizationsToJoin,
  ownJoinRequests,
} from "~/features/organizations/members/find-organizations-to-join.server";
import { requestToJoin } from "~/features/organizations/members/request-to-join.server";
import { withdrawJoinRequest } from "~/features/organizations/members/withdraw-join-request.server";
import { JoinResults, OwnRequests } from "~/features/organizations/ui/join-parts";
import { formRefusal, throwAppError } from "~/http/error-response.server";
import { pageMeta } from "~/http/page-meta";
import { formValues, readForm } from "~/http/parse.server";
import { takePoint } from "~/http/rate-limit.server";
import { requireMember } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { translator } from "~/i18n/translator.server";
import { useT } from "~/i18n/use-t";
import styles from "~/styles/pages/organization.css?url";
import { Banner } from "~/ui/banner";
import { Button, ButtonLink } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { useFormProblems } from "~/ui/form-problems";
import { PageHeader } from "~/ui/page-header";
import { TextField } from "~/ui/text-field";
import { answer } from "./answer.server";
import { municipalityName } from "./municipality-options.server";

export const handle = { access: "member", i18n: ["organizations"] } satisfies RouteHandle;
export const meta = pageMeta;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireMember(request);
  const query = (new URL(request.url).searchParams.get("q") ?? "").trim().slice(0, 80);
  const [found, asked] = await Promise.all([findOrganizationsToJoin(actor, query), ownJoinRequests(actor)]);
  return {
    page: { title: translator(actor.locale, "organizations")("join.title") },
    query,
    found: found.map((row) => ({
      ...row,
      municipality: municipalityName(row.municipalityCode),
      asked: asked.some(({ organization }) => organization.id === row.id),
    })),
    asked: asked.map((row) => ({ id: row.id, name: row.organization.name, createdAt: row.createdAt })),
    verified: actor.emailVerified,
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireMember(request);
  const form = await readForm(request);
  if (!form.ok) throwAppError(form.error);
  const values = formValues(form.value);
  const allowed = await takePoint("write", actor.personId);
  if (!allowed.ok) return formRefusal(allowed.error, values);
  const text = (name: string): string => String(form.value.get(name) ?? "");
  const here = { to: "/organisationer/ga-med" };
  if (text("intent") === "withdraw")
    return answer(await withdrawJoinRequest(actor, text("requestId")), values, { ...here, key: "flash.joinWithdrawn" });
  return answer(await requestToJoin(actor, text("organizationId"), text("message")), values, {
    ...here,
    key: "flash.joinRequested",
  });
}

export default function JoinOrganizationPage() {
  const { page, query, found, asked, verified } = useLoaderData<typeof loader>();
  const t = useT("organizations");
  const problems = useFormProblems(useActionData<typeof action>());
  return (
    <div className="narrow narrow--wide work">
      <PageHeader title={page.title} lede={t("join.lede")} />
      {!verified && (
        <div className="mb-6">
          <Banner
            tone="warn"
            action={
              <ButtonLink size="sm" variant="secondary" href="/verifiera-epost">
                {t("join.verifyAction")}
              </ButtonLink>
            }
          >
            {t("join.verifyFirst")}
          </Banner>
        </div>
      )}
      <ErrorSummary errors={problems.summary} />
      <OwnRequests requests={asked} />
      <Form method="get" className="field-line mt-6" role="search">
        <TextField
          id="q"
          name="q"
          type="search"
          label={t("join.search")}
          defaultValue={query}
          fieldClassName="grow"
          hideMark
        />
        <Button variant={query ? "secondary" : "primary"} icon="search">
          {t("join.submit")}
        </Button>
      </Form>
      <JoinResults query={query} found={found} verified={verified} />
    </div>
  );
}
