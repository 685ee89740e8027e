import { Form } from "@remix-run/react";
import { formatDay } from "~/i18n/format";
import { useLocale, useT, useTCode } from "~/i18n/use-t";
import { toStockholmDay } from "~/shared/dates";
import { AppLink } from "~/ui/app-link";
import { Badge } from "~/ui/badge";
import { Button } from "~/ui/button";
import { Table } from "~/ui/table";
import type { AdministeredOrganization } from "../organizations/search-organizations.server";

function VerifyForm({ organization }: { readonly organization: AdministeredOrganization }) {
  const t = useT("admin");
  const { id, name, verified } = organization;
  return (
    <Form method="post">
      <input type="hidden" name="id" value={id} />
      <Button variant={verified ? "quiet" : "secondary"} size="sm" name="verified" value={verified ? "0" : "1"}>
        {t(verified ? "organizations.unverify" : "organizations.verify")}
        <span className="vh">: {name}</span>
      </Button>
    </Form>
  );
}

/** Organizations with what an administrator needs to know before giving the badge. */
export function OrganizationTable({ organizations }: { readonly organizations: readonly AdministeredOrganization[] }) {
  const t = useT("admin");
  const kind = useTCode("organizations");
  const locale = useLocale();
  return (
    <Table
      caption={t("organizations.title")}
      hideCaption
      stack
      middle
      columns={[
        { key: "name", label: t("organizations.name") },
        { key: "number", label: t("organizations.number") },
        { key: "place", label: t("organizations.place") },
        { key: "members", label: t("organizations.members"), numeric: true },
        { key: "listings", label: t("organizations.listings"), numeric: true },
        { key: "since", label: t("organizations.since") },
        { key: "state", label: t("organizations.state") },
        { key: "act", label: t("organizations.act"), actions: true },
      ]}
      rows={organizations.map((organization) => ({
        id: organization.id,
        cells: {
          name: (
            <>
              <AppLink href={`/organisation/${organization.slug}`}>{organization.name}</AppLink>
              <br />
              <span className="small muted">
                {kind(`kind.${organization.kind}`)}
                {organization.example && ` · ${t("organizations.example")}`}
              </span>
            </>
          ),
          number: organization.number ? (
            <span className="nowrap">{organization.number}</span>
          ) : (
            <span className="muted">{t("organizations.number_hidden")}</span>
          ),
          place: organization.place ?? "–",
          members: String(organization.members),
          listings: String(organization.listings),
          since: (
            <span className="nowrap">
              {formatDay(locale, toStockholmDay(new Date(organization.createdAt)), "short")}
            </span>
          ),
          state: organization.verified ? (
            <Badge tone="ok" icon="badge-check">
              {t("organizations.is_verified")}
            </Badge>
          ) : (
            <Badge tone="unknown">{t("organizations.not_verified")}</Badge>
          ),
          act: <VerifyForm organization={organization} />,
        },
      }))}
    />
  );
}
