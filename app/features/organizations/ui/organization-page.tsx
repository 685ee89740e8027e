import type { ReactNode } from "react";
import { useT } from "~/i18n/use-t";
import { Avatar, initialsOf } from "~/ui/avatar";
import { ButtonLink } from "~/ui/button";
import { Chip, Chips } from "~/ui/chip";
import { SectionHead } from "~/ui/page-header";
import { OrganizationBadges } from "./organization-badges";
import { OrganizationFacts } from "./organization-facts";
import { OrganizationSide, type ShownOrganization } from "./organization-side";

const paragraphs = (text: string): string[] =>
  text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter(Boolean);

function Words({ text }: { readonly text: string }) {
  return (
    <>
      {paragraphs(text).map((part) => (
        <p key={part} className="org-words mt-2">
          {part}
        </p>
      ))}
    </>
  );
}

interface SectionProps {
  readonly title: string;
  readonly text: string;
  readonly categories: ShownOrganization["takesInCategories"];
  /** Where a category leads: what is listed in it. */
  readonly hrefOf: (code: string) => string;
}

function Dealings({ title, text, categories, hrefOf }: SectionProps) {
  if (text.trim() === "" && categories.length === 0) return null;
  return (
    <section className="mt-8">
      <SectionHead title={title} />
      {categories.length > 0 && (
        <Chips label={title}>
          {categories.map(({ code, label }) => (
            <Chip key={code} href={hrefOf(code)}>
              {label}
            </Chip>
          ))}
        </Chips>
      )}
      <Words text={text} />
    </section>
  );
}

function Head({ organization }: { readonly organization: ShownOrganization }) {
  const t = useT("organizations");
  return (
    <div className="org-head">
      <Avatar initials={initialsOf(organization.name)} size="lg" />
      <div className="org-head__b">
        <h1>{organization.name}</h1>
        <div className="row">
          <OrganizationBadges {...organization} />
          {organization.municipality && <span className="muted">{organization.municipality}</span>}
        </div>
      </div>
      {organization.mayEdit && (
        <ButtonLink variant="secondary" icon="pencil" href="/min-organisation/profil">
          {t("public.edit")}
        </ButtonLink>
      )}
    </div>
  );
}

export interface OrganizationPageProps {
  readonly organization: ShownOrganization;
  /** What it has published, as cards; without any the page says so. */
  readonly listings?: ReactNode;
  /** How many it has published. */
  readonly count: number;
}

/** The page others see of an organization. */
export function OrganizationPage({ organization, listings, count }: OrganizationPageProps) {
  const t = useT("organizations");
  const { name, about, example, verified } = organization;
  const search = (code: string): string => `/sok?kategori=${encodeURIComponent(code)}`;
  return (
    <div className="wrap org-page">
      <Head organization={organization} />
      <div className="split">
        <div>
          <section>
            <SectionHead title={t("public.about")} />
            {about.trim() === "" ? <p className="muted">{t("public.noAbout", { name })}</p> : <Words text={about} />}
          </section>
          <section className="mt-8" aria-labelledby="listings">
            <SectionHead
              title={count > 0 ? t("public.listingsCount", { count }) : t("public.listings")}
              id="listings"
            />
            {listings ?? <p className="muted">{t("public.noListings")}</p>}
          </section>
          <Dealings
            title={t("public.takesIn")}
            text={organization.takesIn}
            categories={organization.takesInCategories}
            hrefOf={search}
          />
          <Dealings
            title={t("public.services")}
            text={organization.services}
            categories={organization.serviceCategories}
            hrefOf={search}
          />
          <section className="mt-8">
            <SectionHead title={t("public.facts")} />
            <OrganizationFacts facts={organization.facts} />
          </section>
        </div>
        <OrganizationSide
          organization={organization}
          note={t(example ? "public.exampleNote" : verified ? "public.verifiedNote" : "public.unverifiedNote")}
        />
      </div>
    </div>
  );
}
