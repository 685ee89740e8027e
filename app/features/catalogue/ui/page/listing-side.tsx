import type { OrganizationCard } from "~/features/organizations/profile/organization-cards.server";
import { useT } from "~/i18n/use-t";
import { AppLink } from "~/ui/app-link";
import { Avatar, initialsOf } from "~/ui/avatar";
import { Badge } from "~/ui/badge";
import { Icon } from "~/ui/icon";

/** Who lists it. */
export function Seller({ organization }: { readonly organization: OrganizationCard }) {
  const t = useT("listing");
  return (
    <section className="buy__sec" aria-labelledby="seller">
      <h2 id="seller">{t("page.about")}</h2>
      <div className="seller">
        <Avatar initials={initialsOf(organization.name)} />
        <div>
          <AppLink href={`/organisation/${organization.slug}`}>
            <b>{organization.name}</b>
          </AppLink>
          {organization.contactRole && (
            <p className="small muted">{t("page.contact", { role: organization.contactRole })}</p>
          )}
          <p className="row mt-2">
            {organization.verified && (
              <Badge tone="ok" icon="circle-check">
                {t("page.verified")}
              </Badge>
            )}
            {organization.example && <Badge tone="info">{t("page.example")}</Badge>}
          </p>
        </div>
      </div>
    </section>
  );
}

/** A way to say that something is wrong with the listing. */
export function ReportLink({ reference }: { readonly reference: string }) {
  const t = useT("listing");
  return (
    <p className="buy__sec small no-print">
      <AppLink href={`/annons/${reference}/anmal`} className="report-link">
        <Icon name="flag" size="sm" />
        {t("page.report")}
      </AppLink>
    </p>
  );
}
