import { formatPostcode } from "~/features/reference/postcode";
import { formatDay } from "~/i18n/format";
import { useLocale, useT, useTCode } from "~/i18n/use-t";
import type { IsoDate } from "~/shared/dates";
import { Panel } from "~/ui/card";
import { KeyFacts, type Fact } from "~/ui/key-facts";
import { Unknown } from "~/ui/unknown";
import type { PublicOrganization } from "../profile/get-public-organization.server";
import type { SiteView } from "../sites/site-view";
import { SitesMap } from "./sites-map";

type Shown = Omit<PublicOrganization, "sites" | "memberSince">;

export interface ShownOrganization extends Shown {
  readonly since: IsoDate;
  readonly municipality: string | null;
  readonly activities: readonly { readonly code: string; readonly label: string | null }[];
  readonly sites: readonly (SiteView & { readonly municipality: string })[];
}

function useContactFacts({ contactRole, phone, email, website }: ShownOrganization): Fact[] {
  const t = useT("organizations");
  return [
    ...(contactRole ? [{ key: "role", label: t("public.contactRole"), value: contactRole }] : []),
    ...(phone
      ? [
          {
            key: "phone",
            label: t("public.phone"),
            value: <a href={`tel:${phone.replaceAll(/[^\d+]/g, "")}`}>{phone}</a>,
          },
        ]
      : []),
    ...(email ? [{ key: "email", label: t("public.email"), value: <a href={`mailto:${email}`}>{email}</a> }] : []),
    ...(website
      ? [
          {
            key: "web",
            label: t("public.website"),
            value: (
              <a href={website} rel="noopener noreferrer nofollow">
                {website.replace(/^https?:\/\//, "")}
              </a>
            ),
          },
        ]
      : []),
  ];
}

function useRegisterFacts(organization: ShownOrganization): Fact[] {
  const { number, vatNumber, activities, sniRevision, sniOn, sizeClass, since } = organization;
  const t = useT("organizations");
  const code = useTCode("organizations");
  const locale = useLocale();
  const stated = [sniRevision ? code(`sni.${sniRevision}`) : "", sniOn ? formatDay(locale, sniOn) : ""];
  return [
    ...(number ? [{ key: "number", label: t("public.number"), value: <span className="num">{number}</span> }] : []),
    ...(vatNumber ? [{ key: "vat", label: t("public.vat"), value: <span className="num">{vatNumber}</span> }] : []),
    ...(activities.length > 0
      ? [
          {
            key: "sni",
            label: t("public.sni"),
            value: (
              <>
                {activities.map((one) => (one.label ? `${one.label} (${one.code})` : one.code)).join(", ")}
                <span className="small muted"> {stated.filter(Boolean).join(", ")}</span>
              </>
            ),
          },
        ]
      : []),
    ...(sizeClass ? [{ key: "size", label: t("size"), value: code(`size.${sizeClass}`) }] : []),
    { key: "since", label: t("public.since"), value: formatDay(locale, since) },
  ];
}

const addressOf = ({ street, postcode, locality }: SiteView): string =>
  [street, [postcode && formatPostcode(postcode), locality].filter(Boolean).join(" ")].filter(Boolean).join(", ");

/** Beside the page: whom to talk to, where it is, and its numbers. */
export function OrganizationSide({
  organization,
  note,
}: {
  readonly organization: ShownOrganization;
  readonly note: string;
}) {
  const t = useT("organizations");
  const contact = useContactFacts(organization);
  const register = useRegisterFacts(organization);
  return (
    <aside className="stack">
      {contact.length > 0 && (
        <Panel title={t("public.contact")} titleId="contact">
          <KeyFacts facts={contact} tight />
        </Panel>
      )}
      <Panel title={t("public.sites")} titleId="sites">
        {organization.sites.length > 0 ? (
          <>
            <SitesMap name={organization.name} sites={organization.sites} />
            <ul className="mt-3 stack">
              {organization.sites.map((site) => (
                <li key={site.id}>
                  <b>{site.name}</b>
                  <div className="small muted">
                    {[addressOf(site), site.locality === site.municipality ? "" : site.municipality]
                      .filter(Boolean)
                      .join(" · ")}
                  </div>
                </li>
              ))}
            </ul>
          </>
        ) : (
          <Unknown>{t("public.noSites")}</Unknown>
        )}
      </Panel>
      <Panel flat>
        <KeyFacts facts={register} tight />
        <p className="small muted mt-3">{note}</p>
      </Panel>
    </aside>
  );
}
