import { Form } from "@remix-run/react";
import { formatPostcode } from "~/features/reference/postcode";
import { useT } from "~/i18n/use-t";
import { ButtonLink } from "~/ui/button";
import { Rows } from "~/ui/rows";
import { SubmitButton } from "~/ui/submit-button";
import type { SiteView } from "../sites/site-view";

export interface SiteRowsProps {
  readonly sites: readonly (SiteView & { readonly municipality: string })[];
  readonly manages: boolean;
  readonly editing: string | null;
}

const addressOf = ({ street, postcode, locality }: SiteView): string =>
  [street, [postcode && formatPostcode(postcode), locality].filter(Boolean).join(" ")].filter(Boolean).join(", ");

/** The organization's places, the suggested one first. */
export function SiteRows({ sites, manages, editing }: SiteRowsProps) {
  const t = useT("organizations");
  return (
    <Rows
      label={t("sites.title")}
      rows={sites.map((site, index) => ({
        key: site.id,
        icon: "map-pin",
        urgent: site.id === editing,
        title: site.name,
        note: (
          <>
            {addressOf(site)} · {site.municipality}
            {index === 0 && sites.length > 1 && <p className="xs">{t("sites.first")}</p>}
          </>
        ),
        end: manages ? (
          <span className="btn-row">
            <ButtonLink size="sm" variant="secondary" href={`/min-organisation/platser?andra=${site.id}#plats`}>
              {t("sites.editAction")}
            </ButtonLink>
            <Form method="post">
              <input type="hidden" name="id" value={site.id} />
              <SubmitButton size="sm" variant="quiet" name="intent" value="archive">
                {t("sites.archive")}
              </SubmitButton>
            </Form>
          </span>
        ) : undefined,
      }))}
    />
  );
}
