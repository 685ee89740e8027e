import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { createOrganizationSchema } from "~/features/organizations/organization";
import { createOrganization } from "~/features/organizations/profile/create-organization.server";
import { AuthFrame } from "~/features/organizations/ui/auth-frame";
import { OrganizationForm } from "~/features/organizations/ui/organization-form";
import { formRefusal, throwAppError } from "~/http/error-response.server";
import { redirectWithFlash } from "~/http/flash.server";
import { pageMeta } from "~/http/page-meta";
import { formValues, parseFields, readForm } from "~/http/parse.server";
import { takePoint } from "~/http/rate-limit.server";
import { requireMember } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { takeStashedForm } from "~/http/stash-form.server";
import { translator } from "~/i18n/translator.server";
import { useT } from "~/i18n/use-t";
import styles from "~/styles/pages/auth.css?url";
import { AppLink } from "~/ui/app-link";
import { Banner } from "~/ui/banner";
import { useFormProblems } from "~/ui/form-problems";
import { SubmitButton } from "~/ui/submit-button";
import { wayBack } from "./after-sign-in";
import { municipalityOptions } from "./municipality-options.server";

export const handle = { access: "member", i18n: ["account", "organizations"] } satisfies RouteHandle;
export const meta = pageMeta;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireMember(request);
  const t = translator(actor.locale, "organizations");
  const stashed = await takeStashedForm(request);
  const back = wayBack(request.url, undefined, "/lagg-upp");
  return {
    page: { title: t("new.title"), description: t("new.lede") },
    municipalities: municipalityOptions(),
    back,
    // Something typed on the page one came from waits there; what was typed here is back in the form.
    kept: !stashed && new URL(back, request.url).searchParams.has("utkast"),
    stashed,
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireMember(request);
  const form = await readForm(request);
  if (!form.ok) throwAppError(form.error);
  const values = formValues(form.value);
  const allowed = await takePoint("write", actor.personId);
  if (!allowed.ok) return formRefusal(allowed.error, values);
  const parsed = parseFields(form.value, createOrganizationSchema);
  if (!parsed.ok) return formRefusal(parsed.error, values);
  const made = await createOrganization(actor, parsed.value);
  if (!made.ok) return formRefusal(made.error, values);
  const back = wayBack(request.url, values.tillbaka?.toString(), "/lagg-upp");
  return redirectWithFlash(back, "organizations", "flash.created", { params: { name: parsed.value.name } });
}

/** The number is here already: one can ask to be let in. */
function Taken({ id }: { readonly id: string }) {
  const t = useT("organizations");
  return (
    <div className="mt-6">
      <Banner tone="info" role="status" title={t("new.exists")}>
        <Form method="post" action="/organisationer/ga-med" className="mt-3">
          <input type="hidden" name="organizationId" value={id} />
          <SubmitButton name="intent" value="ask">
            {t("new.join")}
          </SubmitButton>
        </Form>
      </Banner>
    </div>
  );
}

export default function NewOrganizationPage() {
  const { page, municipalities, back, kept, stashed } = useLoaderData<typeof loader>();
  const t = useT("organizations");
  const refused = useActionData<typeof action>();
  const problems = useFormProblems(refused, stashed, {
    name: t("name"),
    organizationNumber: t("number"),
    street: t("street"),
    postcode: t("postcode"),
    locality: t("locality"),
    municipalityCode: t("municipality"),
    vatNumber: t("vat"),
    sniCodes: t("sni"),
    contactRole: t("contactRole"),
  });
  const taken = refused?.error.reason === "organization_exists" ? String(refused.error.params?.id ?? "") : null;
  return (
    <AuthFrame
      title={page.title}
      lede={t(kept ? "new.kept" : "new.lede")}
      also={<AppLink href="/organisationer/ga-med">{t("new.search")}</AppLink>}
    >
      {taken && <Taken id={taken} />}
      <OrganizationForm problems={problems} municipalities={municipalities} back={back} />
    </AuthFrame>
  );
}
