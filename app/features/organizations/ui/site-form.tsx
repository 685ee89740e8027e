import { Form } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { ButtonLink } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import type { FormProblems } from "~/ui/form-problems";
import type { Option } from "~/ui/inputs";
import { SectionHead } from "~/ui/page-header";
import { SubmitButton } from "~/ui/submit-button";
import { TextField } from "~/ui/text-field";
import type { SiteView } from "../sites/site-view";
import { PlaceFields } from "./place-fields";

export interface SiteFormProps {
  /** The site to change; without one the form adds one. */
  readonly site: SiteView | null;
  readonly problems: FormProblems;
  readonly municipalities: readonly Option[];
}

/** Adds a site or changes one. */
export function SiteForm({ site, problems, municipalities }: SiteFormProps) {
  const t = useT("organizations");
  return (
    <section className="work-sec" id="plats">
      <SectionHead title={t(site ? "sites.edit" : "sites.add")} />
      <Form method="post" className="form" noValidate>
        <ErrorSummary errors={problems.summary} />
        {site && <input type="hidden" name="id" value={site.id} />}
        <TextField
          id="name"
          name="name"
          label={t("sites.name")}
          help={t("sites.nameHelp")}
          maxLength={80}
          defaultValue={problems.value("name", site?.name ?? "")}
          error={problems.error("name")}
          optional
        />
        <PlaceFields problems={problems} municipalities={municipalities} {...(site ? { stored: site } : {})} />
        <div className="form-end">
          <SubmitButton name="intent" value="save">
            {t("sites.save")}
          </SubmitButton>
          {site && (
            <ButtonLink variant="quiet" href="/min-organisation/platser">
              {t("cancel")}
            </ButtonLink>
          )}
        </div>
      </Form>
    </section>
  );
}
