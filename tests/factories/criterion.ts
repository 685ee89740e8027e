import type { CriterionContent, CriterionRef, CriterionState } from "~/features/criteria/criterion";
import { shippedCriteria } from "~/features/criteria/data/all-criteria";
import { insertVersions } from "~/features/criteria/library/criterion-store.server";
import { transaction } from "~/infra/db/client.server";

interface CriterionOverrides {
  readonly id?: string;
  readonly version?: number;
  readonly state?: CriterionState;
  readonly content?: Partial<CriterionContent>;
  /** Who proposed it; published versions of the factory came with the product. */
  readonly proposedBy?: string | null;
  readonly validTo?: string | null;
}

let serial = 0;

/** A technical specification that makes sense by itself: warranty of furniture in months. */
export const plainContent = (overrides: Partial<CriterionContent> = {}): CriterionContent => {
  const base = shippedCriteria.find(({ content }) => content.kind === "technical_specification")?.content;
  if (!base) throw new Error("The library ships no technical specification");
  return {
    ...base,
    area: "furniture",
    level: "basic",
    includes: [],
    replaces: [],
    points: null,
    title: { sv: "Garanti", en: "Warranty" },
    text: { sv: "Garanti i minst {months} månader.", en: "A warranty of at least {months} months." },
    parameters: [
      {
        type: "number",
        key: "months",
        label: { sv: "Garantitid", en: "Warranty period" },
        unit: "month",
        min: 12,
        max: 120,
        default: 24,
      },
    ],
    requirement: {
      target: "offer",
      attribute: "warranty_months",
      operator: "at_least",
      bound: { parameter: "months" },
      unit: "month",
    },
    reviewBy: "2099-01-01",
    ...overrides,
  };
};

const letters = (count: number, number: number): string =>
  count === 0 ? "" : letters(count - 1, Math.floor(number / 26)) + String.fromCharCode(65 + (number % 26));

/** The process's own series of numbers, so that files that share a database do not meet. */
const series = `P${letters(4, process.pid)}`;

/** One version of a criterion, with an id of its own for each call. */
export async function createCriterion(overrides: CriterionOverrides = {}): Promise<CriterionRef> {
  const { version = 1, state = "published", content, proposedBy = null, validTo = null } = overrides;
  const id = overrides.id ?? `${series}-${++serial}`;
  const at = new Date("2026-10-01T10:00:00Z");
  await transaction((tx) =>
    insertVersions(tx, [
      {
        id,
        version,
        state,
        date: "2026-10-01",
        validFrom: "2026-10-01",
        validTo,
        content: plainContent(content),
        proposedBy,
        proposedAt: proposedBy ? at : null,
        publishedAt: state === "proposed" ? null : at,
        supersededAt: state === "superseded" ? at : null,
        withdrawnAt: state === "withdrawn" ? at : null,
      },
    ]),
  );
  return { id, version };
}
