import type { ListingType } from "../../listing";

/** Steps of the wizard in order; the keys stand in the address. */
export const wizardSteps = ["bild", "vad", "mangd", "plats", "fakta", "status", "synlighet", "granska"] as const;
export type WizardStep = (typeof wizardSteps)[number];

export const isWizardStep = (value: unknown): value is WizardStep => wizardSteps.some((step) => step === value);

/** What one asks for or does for others is no thing that could be waste: the gate is left out. */
export const stepsFor = (type: ListingType): WizardStep[] =>
  wizardSteps.filter((step) => step !== "status" || type === "surplus");

export function neighbours(
  type: ListingType,
  step: WizardStep,
): { before: WizardStep | null; after: WizardStep | null } {
  const steps = stepsFor(type);
  const at = steps.indexOf(step);
  return { before: steps[at - 1] ?? null, after: steps[at + 1] ?? null };
}

/**
 * From the place on everything asked for is optional: the way to publishing is open. Where the place is known already
 * (a batch, a copy) it is from the amount. The last step but one leads there anyway.
 */
export const mayFinish = (step: WizardStep, placed: boolean): boolean =>
  ["plats", "fakta", "status"].includes(step) || (placed && step === "mangd");

export const stepHref = (id: string, step: WizardStep): string => `/lagg-upp/${id}/${step}`;

/** Step on which a field is filled in, so that a refusal can lead there. */
export function stepOfField(field: string): WizardStep {
  if (field.startsWith("attributes")) return "fakta";
  const steps: Readonly<Record<string, WizardStep>> = {
    media: "bild",
    photos: "bild",
    documents: "bild",
    title: "vad",
    description: "vad",
    categoryCode: "vad",
    serviceKind: "vad",
    externalReference: "vad",
    language: "vad",
    strategy: "fakta",
    legal: "status",
    legalStatus: "status",
    wasteCode: "status",
    release: "synlighet",
    rung: "synlighet",
    partnersFrom: "synlighet",
    publicFrom: "synlighet",
    partnerGroupIds: "synlighet",
    siteId: "plats",
    municipalityCode: "plats",
    locality: "plats",
    latitude: "plats",
    place: "plats",
    availableFrom: "plats",
    availableUntil: "plats",
    goneBy: "plats",
    goneByAction: "plats",
    pickUp: "plats",
    deliverWithinKm: "plats",
    thirdPartyFreight: "plats",
    dismantling: "plats",
  };
  return steps[field] ?? "mangd";
}

/** Message key of the question a step asks. */
export const stepHead = (step: WizardStep, type: ListingType) => `wizard.head.${step}.${type}` as const;
