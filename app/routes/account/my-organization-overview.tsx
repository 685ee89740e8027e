import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { getOwnOrganization } from "~/features/organizations/profile/get-own-organization.server";
import { profileParts } from "~/features/organizations/profile/profile-parts";
import { OrganizationBadges } from "~/features/organizations/ui/organization-badges";
import { ProfileGaps } from "~/features/organizations/ui/profile-gaps";
import { WaitingRows } from "~/features/organizations/ui/waiting-rows";
import { throwAppError } from "~/http/error-response.server";
import { pageMeta } from "~/http/page-meta";
import { requireOrganization } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { translator } from "~/i18n/translator.server";
import { useT } from "~/i18n/use-t";
import { appError } from "~/shared/app-error";
import { ButtonLink } from "~/ui/button";
import { KeyFacts } from "~/ui/key-facts";
import { PageHeader, SectionHead } from "~/ui/page-header";
import { municipalityName } from "./municipality-options.server";

export const handle = { access: "organization", i18n: ["organizations"] } satisfies RouteHandle;
export const meta = pageMeta;

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireOrganization(request);
  const own = await getOwnOrganization(actor);
  if (!own) return throwAppError(appError("not_found"));
  const { name, slug, kind, verified, example, number, gaps, waiting, role, facts, municipalityCode } = own;
  const count = (validity: string): number => facts.filter((fact) => fact.validity === validity).length;
  return {
    page: { title: translator(actor.locale, "organizations")("nav.label") },
    organization: { name, slug, kind, verified, example, number, municipality: municipalityName(municipalityCode) },
    gaps,
    manages: role !== "member",
    waiting: {
      requests: role === "member" ? 0 : waiting.requests,
      expiring: count("expires_soon"),
      expired: count("expired"),
    },
    members: waiting.members,
  };
}

export default function MyOrganizationOverview() {
  const { organization, gaps, manages, waiting, members } = useLoaderData<typeof loader>();
  const t = useT("organizations");
  return (
    <>
      <PageHeader
        title={organization.name}
        lede={t("overview.lede", { count: members })}
        facts={<OrganizationBadges {...organization} />}
        actions={
          <ButtonLink variant="secondary" icon="eye" href={`/organisation/${organization.slug}`}>
            {t("overview.public")}
          </ButtonLink>
        }
      />
      <ProfileGaps gaps={gaps} parts={profileParts} manages={manages} />
      <section className="work-sec">
        <SectionHead title={t("overview.waiting")} />
        <WaitingRows {...waiting} />
      </section>
      <section className="work-sec">
        <SectionHead title={t("overview.facts")} />
        <KeyFacts
          facts={[
            organization.number === null
              ? { key: "number", label: t("number"), value: <span className="muted">{t("numberHidden")}</span> }
              : { key: "number", label: t("number"), value: <span className="num">{organization.number}</span> },
            {
              key: "municipality",
              label: t("municipality"),
              value: organization.municipality,
              unknown: organization.municipality ? undefined : t("public.noSites"),
            },
          ]}
        />
        {!manages && <p className="small muted mt-4">{t("overview.roles")}</p>}
      </section>
    </>
  );
}
