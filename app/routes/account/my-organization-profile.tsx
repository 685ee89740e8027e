import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { closeOrganization } from "~/features/organizations/profile/close-organization.server";
import { changeProfile } from "~/features/organizations/profile/change-profile.server";
import { getOwnOrganization } from "~/features/organizations/profile/get-own-organization.server";
import { profileSchema } from "~/features/organizations/profile/profile-schema";
import { CloseOrganizationForm } from "~/features/organizations/ui/close-organization-form";
import { ProfileForm } from "~/features/organizations/ui/profile-form";
import { categoriesInGroup, categoryGroups } from "~/features/reference/category-tree";
import { formRefusal, throwAppError } from "~/http/error-response.server";
import { pageMeta } from "~/http/page-meta";
import { formValues, parseFields, readForm } from "~/http/parse.server";
import { takePoint } from "~/http/rate-limit.server";
import { requireOrganization } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { takeStashedForm } from "~/http/stash-form.server";
import { translator } from "~/i18n/translator.server";
import { useT } from "~/i18n/use-t";
import { appError, fieldError, invalidInput } from "~/shared/app-error";
import { Banner } from "~/ui/banner";
import { useFormProblems } from "~/ui/form-problems";
import { PageHeader } from "~/ui/page-header";
import { activityTexts } from "../adviser/code-names.server";
import { answer } from "./answer.server";

export const handle = { access: "organization", i18n: ["organizations"] } satisfies RouteHandle;
export const meta = pageMeta;

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireOrganization(request);
  const [own, stashed] = await Promise.all([getOwnOrganization(actor), takeStashedForm(request)]);
  if (!own) return throwAppError(appError("not_found"));
  const { sites: _sites, facts: _facts, gaps: _gaps, waiting: _waiting, functions: _functions, role, ...profile } = own;
  return {
    page: { title: translator(actor.locale, "organizations")("profile.title") },
    profile,
    activities: [...(await activityTexts(profile.sniCodes, actor.locale, profile.sniRevision)).values()],
    stashed,
    role,
    materials: categoryGroups
      .filter(({ code }) => code !== "services")
      .map(({ code, label }) => ({ value: code, label: label[actor.locale] })),
    services: categoriesInGroup("services").map(({ code, label }) => ({ value: code, label: label[actor.locale] })),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireOrganization(request);
  const form = await readForm(request);
  if (!form.ok) return throwAppError(form.error);
  const values = formValues(form.value);
  const allowed = await takePoint("write", actor.personId);
  if (!allowed.ok) return formRefusal(allowed.error, values);
  if (form.value.get("intent") === "close") {
    const own = await getOwnOrganization(actor);
    const typed = String(form.value.get("confirmName") ?? "").trim();
    if (!own || typed !== own.name)
      return formRefusal(invalidInput(fieldError("confirmName", "name_does_not_match")), values);
    return answer(await closeOrganization(actor), values, { to: "/idag", key: "flash.closed" });
  }
  const parsed = parseFields(form.value, profileSchema, ["takesInCategories", "serviceCategories"]);
  if (!parsed.ok) return formRefusal(parsed.error, values);
  return answer(await changeProfile(actor, parsed.value), values, {
    to: "/min-organisation/profil",
    key: "flash.profileSaved",
  });
}

export default function MyOrganizationProfile() {
  const { page, profile, activities, stashed, role, materials, services } = useLoaderData<typeof loader>();
  const t = useT("organizations");
  const refused = useActionData<typeof action>();
  const closing = refused?.values.intent === "close";
  const problems = useFormProblems(closing ? null : refused, stashed);
  const closeProblems = useFormProblems(closing ? refused : null);
  return (
    <>
      <PageHeader title={page.title} lede={t("profile.lede")} />
      {role === "member" ? (
        <Banner>{t("profile.readOnly")}</Banner>
      ) : (
        <ProfileForm
          key={profile.version}
          profile={profile}
          activities={activities}
          problems={problems}
          typed={closing ? null : (refused?.values ?? stashed)}
          materials={materials}
          services={services}
        />
      )}
      {role === "owner" && <CloseOrganizationForm name={profile.name} problems={closeProblems} />}
    </>
  );
}
