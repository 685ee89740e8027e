import type { LoaderFunctionArgs } from "@remix-run/node";
import { dutiesFor } from "~/features/catalogue/legal/legal-duties";
import { decide, gateRequired, questionsFor, withFacts } from "~/features/catalogue/legal/legal-gate";
import { legalQuestions, readLegalAnswers } from "~/features/catalogue/legal/legal-questions";
import type { Listing } from "~/features/catalogue/listing";
import type { OwnListing } from "~/features/catalogue/listing-views";
import { getOwnListing } from "~/features/catalogue/reading/get-own-listing.server";
import type { LegalOutcomeData } from "~/features/catalogue/ui/wizard/legal-outcome";
import { stepValues } from "~/features/catalogue/ui/wizard/step-values";
import { isWizardStep, stepsFor, type WizardStep } from "~/features/catalogue/ui/wizard/wizard-steps";
import { partnerGroupsOf } from "~/features/organizations/partners/partner-groups.server";
import { listSites } from "~/features/organizations/sites/list-sites.server";
import { groupOf } from "~/features/reference/category";
import { categoryByCode } from "~/features/reference/category-tree";
import { throwAppError } from "~/http/error-response.server";
import { requireOrganization } from "~/http/require-actor.server";
import { takeStashedForm } from "~/http/stash-form.server";
import { translator } from "~/i18n/translator.server";
import { now } from "~/infra/clock/clock.server";
import type { OrganizationMember } from "~/shared/actor";
import { appError } from "~/shared/app-error";
import { toStockholmDay, type IsoDate } from "~/shared/dates";
import { categoryChoices, factFields, municipalityOptions, unitOptions, wasteOptions } from "./wizard-facts.server";
import { doneSteps, helpPoints, meterOf, openPoints, previewOf, summaryRows } from "./wizard-summary.server";
import { massWords, vatWords } from "./wizard-words.server";

/** The listing and the step asked for, or the page that says why not. */
export async function wizardListing(
  actor: OrganizationMember,
  params: LoaderFunctionArgs["params"],
  fixed?: WizardStep,
): Promise<{ own: OwnListing; step: WizardStep }> {
  const own = await getOwnListing(actor, params.id ?? "");
  if (!own.ok) return throwAppError(own.error);
  const step = fixed ?? params.step;
  if (!isWizardStep(step) || !stepsFor(own.value.listing.type).includes(step))
    return throwAppError(appError("not_found"));
  return { own: own.value, step };
}

/** Sites to choose from, each in one line. */
export async function siteChoices(actor: OrganizationMember) {
  const sites = await listSites(actor);
  return sites.map(({ id, name, street, locality }) => ({
    id,
    name,
    address: [street, locality].filter(Boolean).join(", "),
  }));
}

async function groupChoices(actor: OrganizationMember) {
  const groups = await partnerGroupsOf(actor);
  return groups.map(({ id, name, members }) => ({ id, name, members: members.length }));
}

function legalStep(listing: Listing, today: IsoDate, actor: OrganizationMember) {
  const { answers: given } = readLegalAnswers(listing.legal.answers);
  const answers = withFacts(given, listing.attributes);
  const verdict = decide(answers);
  const duties = verdict.kind === "status" ? dutiesFor(verdict.status, today, groupOf(listing.categoryCode ?? "")) : [];
  const outcome: LegalOutcomeData | null =
    verdict.kind === "incomplete"
      ? null
      : verdict.kind === "refused"
        ? { kind: "refused", reason: verdict.reason, source: verdict.source }
        : { ...verdict, duties };
  const questions = questionsFor(answers).map((code) => ({
    code,
    multi: legalQuestions[code].multi,
    answers: [...legalQuestions[code].answers],
  }));
  return {
    questions,
    outcome,
    required: gateRequired(listing),
    wasteCodes: wasteOptions(categoryByCode(listing.categoryCode ?? ""), today, actor.locale),
  };
}

/** What the step shows beside the form's values; only the step asked for is worked out. */
async function partsOf(step: WizardStep, actor: OrganizationMember, own: OwnListing, today: IsoDate) {
  const { listing } = own;
  const category = categoryByCode(listing.categoryCode ?? "");
  return {
    media: step === "bild" ? { photos: own.photos, documents: own.documents } : null,
    category: step === "vad" ? categoryChoices(listing.type, actor.locale) : null,
    quantity:
      step === "mangd"
        ? {
            units: unitOptions(category, actor.locale),
            mass: massWords(listing, actor.locale),
            vat: { text: vatWords(listing, today, actor.locale) },
          }
        : null,
    place: step === "plats" ? { sites: await siteChoices(actor), municipalities: municipalityOptions() } : null,
    facts: step === "fakta" ? { ...factFields(category, actor.locale), hasCategory: category !== undefined } : null,
    legal: step === "status" ? legalStep(listing, today, actor) : null,
    groups: step === "synlighet" ? await groupChoices(actor) : null,
    review:
      step === "granska"
        ? {
            rows: summaryRows(own, actor.locale),
            open: openPoints(own, actor.locale),
            help: helpPoints(own, actor.locale),
            emailVerified: actor.emailVerified,
          }
        : null,
  };
}

/** Most things are where the organization is: its first site is chosen until another place is. */
const suggestedSite = (
  { siteId, municipalityCode }: Listing,
  sites: readonly { id: string }[] | undefined,
): { siteId?: string } => (siteId === null && municipalityCode === null && sites?.[0] ? { siteId: sites[0].id } : {});

/** Everything a step of the wizard shows. */
export async function loadWizardStep({ request, params }: LoaderFunctionArgs, fixed?: WizardStep) {
  const actor = await requireOrganization(request);
  const { own, step } = await wizardListing(actor, params, fixed);
  const { listing } = own;
  const t = translator(actor.locale, "catalogue");
  const today = toStockholmDay(now());
  const [parts, stashed] = await Promise.all([partsOf(step, actor, own, today), takeStashedForm(request)]);
  const category = categoryByCode(listing.categoryCode ?? "");
  return {
    page: {
      title: t("wizard.page_title", { step: t(`wizard.step.${step}`), title: listing.title || t("wizard.untitled") }),
    },
    id: listing.id,
    step,
    type: listing.type,
    state: listing.state,
    reference: listing.reference,
    version: listing.version,
    updatedAt: listing.updatedAt,
    values: stepValues(step, listing, category, actor.locale),
    suggested: suggestedSite(listing, parts.place?.sites),
    stashed,
    query: new URL(request.url).searchParams.get("q")?.slice(0, 80) ?? "",
    placed: listing.municipalityCode !== null,
    done: doneSteps(own, actor.locale),
    meter: meterOf(own, actor.locale),
    preview: previewOf(own, actor.locale),
    parts,
  };
}
