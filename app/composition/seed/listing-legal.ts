import type { LegalAnswers } from "~/features/catalogue/legal/legal-questions";
import { decide, withFacts } from "~/features/catalogue/legal/legal-gate";
import type { LegalRecord } from "~/features/catalogue/listing";
import { isUnknown, type AttributeValues } from "~/features/reference/attribute";
import type { LegalPreset } from "../../../prisma/seed/content/types";

const none = { substances: ["none"] } as const;
const conditions = {
  use_certain: "yes",
  normal_processing: "yes",
  part_of_production: "yes",
  lawful_and_safe: "yes",
} as const;

const answersOf: Readonly<Record<string, LegalAnswers>> = {
  unused: { origin: "unused", ...none, purpose: "same_use" },
  reuse: { origin: "used", ...none, purpose: "same_use", usable: "as_is" },
  reuse_other: { origin: "used", ...none, purpose: "other_use", usable: "as_is" },
  repair: { origin: "used", ...none, purpose: "same_use", usable: "after_repair" },
  dismantled: { origin: "dismantled", ...none, purpose: "same_use", usable: "as_is" },
  dismantled_other: { origin: "dismantled", ...none, purpose: "other_use", usable: "as_is" },
  by_product: { origin: "production", ...none, purpose: "material", ...conditions },
  treated_wood: {
    origin: "dismantled",
    substances: ["cca"],
    purpose: "other_use",
    usable: "as_is",
    treated_wood_use: "permitted_use",
  },
  waste: { origin: "thrown_away", ...none, purpose: "material", end_of_waste: "no", hazardous: "no" },
  production_waste: { origin: "production", ...none, purpose: "material", use_certain: "no", hazardous: "no" },
  hazardous: { origin: "thrown_away", substances: ["other_hazardous"], purpose: "disposal", end_of_waste: "no" },
};

const suspicious = ["asbestos_status", "pcb_status"] as const;

/** Somebody who does not know whether it holds asbestos does not answer that it holds nothing. */
function doubted(answers: LegalAnswers, facts: AttributeValues): LegalAnswers {
  const doubt = suspicious.some((key) => {
    const value = facts[key];
    return value !== undefined && (isUnknown(value) || value.v === "suspected");
  });
  return doubt && answers.substances?.[0] === "none" ? { ...answers, substances: ["unknown"] } : answers;
}

export type SeedLegal = Pick<LegalRecord, "status" | "ground" | "answers" | "wasteCode">;

/** The gate's own verdict on the answers; answers that end in a refusal are a fault of the content. */
export function listingLegal(preset: LegalPreset, facts: AttributeValues): SeedLegal {
  const [kind = "", wasteCode = null] = preset.split(" ");
  const answers = answersOf[kind];
  if (!answers) throw new Error(`Unknown legal preset ${preset}`);
  const stated = withFacts(doubted(answers, facts), facts);
  const verdict = decide(stated);
  if (verdict.kind !== "status") throw new Error(`${preset}: ${JSON.stringify(verdict)}`);
  return { status: verdict.status, ground: verdict.ground, answers: stated, wasteCode };
}
