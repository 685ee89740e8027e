import type { IncomingLegal } from "~/features/catalogue/drafting/incoming-row";
import type { LegalPreset } from "../../../prisma/seed/content/types";

type Answers = Readonly<Record<string, string | readonly string[]>>;

const clean = { substances: ["none"] } as const;
const presets: Readonly<Record<string, Answers>> = {
  unused: { origin: "unused", ...clean, purpose: "same_use" },
  reuse: { origin: "used", ...clean, purpose: "same_use", usable: "as_is" },
  reuse_other: { origin: "used", ...clean, purpose: "other_use", usable: "as_is" },
  repair: { origin: "used", ...clean, purpose: "same_use", usable: "after_repair" },
  dismantled: { origin: "dismantled", ...clean, purpose: "same_use", usable: "as_is" },
  dismantled_other: { origin: "dismantled", ...clean, purpose: "other_use", usable: "as_is" },
  by_product: { origin: "production", ...clean, purpose: "same_use", use_certain: "yes", normal_processing: "yes", part_of_production: "yes", lawful_and_safe: "yes" },
  treated_wood: { origin: "dismantled", substances: ["creosote"], purpose: "other_use", treated_wood_use: "permitted_use", usable: "as_is" },
  waste: { origin: "used", ...clean, purpose: "material", hazardous: "no" },
  production_waste: { origin: "production", ...clean, purpose: "material", use_certain: "no", hazardous: "no" },
  hazardous: { origin: "used", substances: ["other_hazardous"], purpose: "disposal" },
};

/** How the gate was answered, from the short form of the content: `by_product`, `waste 17 02 01`. */
export function legalOf(preset: LegalPreset): IncomingLegal {
  const [name = "reuse", ...code] = preset.split(" ");
  return { answers: presets[name] ?? {}, wasteCode: code.length > 0 ? code.join("") : null, note: "" };
}
