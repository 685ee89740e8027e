import { categoryByCode, groupByCode } from "~/features/reference/category-tree";
import type { GroupCode } from "~/features/reference/category";
import { isPersonalNumber } from "~/features/reference/organization-number";
import type { Bilingual, Locale } from "~/shared/locale";
import type { IsoDate } from "~/shared/dates";
import { factByKey } from "../facts/data/fact-dictionary";
import { validityOn, type FactGroup, type FactType, type StatedFact, type Validity } from "../facts/organization-fact";
import type { SiteView } from "../sites/site-view";
import { profileGapKeys, type ProfileGap } from "./profile-parts";

export interface FactView extends StatedFact {
  readonly group: FactGroup;
  readonly type: FactType;
  readonly validity: Validity;
}

export interface CategoryView {
  readonly code: string;
  readonly label: string;
}

/** Facts as shown, in the order of the dictionary's groups; unknown keys are left out. */
export const viewFacts = (facts: readonly StatedFact[], day: IsoDate): FactView[] =>
  facts.flatMap((fact) => {
    const definition = factByKey(fact.key);
    if (!definition) return [];
    return [
      { ...fact, group: definition.group, type: definition.type, validity: validityOn(fact, definition.expires, day) },
    ];
  });

const labelOf = (code: string): Bilingual | undefined =>
  categoryByCode(code)?.label ?? groupByCode(code as GroupCode)?.label;

export const viewCategories = (codes: readonly string[], locale: Locale): CategoryView[] =>
  codes.flatMap((code) => {
    const label = labelOf(code);
    return label ? [{ code, label: label[locale] }] : [];
  });

/** A sole trader often works from home: others see the place, not the house. */
export const publishedSites = (sites: readonly SiteView[], organizationNumber: string): SiteView[] =>
  isPersonalNumber(organizationNumber) ? sites.map((site) => ({ ...site, street: "", postcode: "" })) : [...sites];

/** What is missing from a profile, most useful first. */
export function profileGaps(profile: {
  readonly about: string;
  readonly takesInCategories: readonly string[];
  readonly takesIn: string;
  readonly serviceCategories: readonly string[];
  readonly services: string;
  readonly contactRole: string | null;
  readonly sites: number;
  readonly facts: number;
}): ProfileGap[] {
  const missing: Record<ProfileGap, boolean> = {
    about: profile.about.trim() === "",
    takes_in: profile.takesInCategories.length === 0 && profile.takesIn.trim() === "",
    services: profile.serviceCategories.length === 0 && profile.services.trim() === "",
    contact: !profile.contactRole,
    site: profile.sites === 0,
    facts: profile.facts === 0,
  };
  return profileGapKeys.filter((key) => missing[key]);
}
