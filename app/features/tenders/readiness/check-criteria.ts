import type { CriterionState } from "~/features/criteria/criterion";
import type { IsoDate } from "~/shared/dates";
import { readParameter, parameterTexts } from "../drafting/criterion-form";
import { sectionOfKind } from "../drafting/sections";
import { findConflicts, type AttributeLookup } from "../templates/conflicts";
import { criterionWords, evidenceOf } from "../criterion-words";
import type { DraftCriterion, TenderContent } from "../tender";
import { findings, type Finding } from "./finding";

/** What the library says of a version now. */
export interface LibraryState {
  readonly state: CriterionState;
  /** Newest published version; null when none is in force. */
  readonly latest: number | null;
}

export interface CriteriaContext {
  readonly today: IsoDate;
  /** By criterion id; absent = not looked up. */
  readonly library: ReadonlyMap<string, LibraryState>;
  /** From the supply check: how many known suppliers meet each criterion, by its key. Absent = not checked. */
  readonly suppliers?: ReadonlyMap<string, number>;
  readonly attributes: AttributeLookup;
}

/** More binding requirements than this, and small firms stop reading (the product's own rule of thumb). */
const manyRequirements = 25;

function aboutText(criterion: DraftCriterion, content: TenderContent): Finding[] {
  const section = sectionOfKind[criterion.content.kind];
  const at = { criterion: criterion.key };
  const stop = findings("stop", section);
  const { parameters } = criterion.content;
  const clause = criterion.content.kind === "performance_clause";
  return [
    ...parameters.flatMap((definition) => {
      const value = criterion.values[definition.key] ?? null;
      const field = `value.${definition.key}`;
      const params = { parameter: definition.label[content.language] };
      if (value === null || value === "") return stop(true, "parameter_missing", { ...at, field, params });
      return stop("fault" in readParameter(definition, parameterTexts(value)), "parameter_outside", {
        ...at,
        field,
        params,
      });
    }),
    ...stop(evidenceOf(criterion, content.language).length === 0 && !clause, "evidence_missing", {
      ...at,
      field: "edited.evidence",
    }),
    ...stop(
      criterionWords(criterion, content.language).followUp === "" && criterion.content.kind !== "exclusion",
      "follow_up_missing",
      {
        ...at,
        field: "edited.followUp",
      },
    ),
  ];
}

function aboutSource(criterion: DraftCriterion, { today, library, suppliers }: CriteriaContext): Finding[] {
  const section = sectionOfKind[criterion.content.kind];
  const at = { criterion: criterion.key };
  const [stop, warn] = [findings("stop", section), findings("warn", section)];
  const { source, motive, mandatory } = criterion;
  const known = source && library.get(source.id);
  const met = suppliers?.get(criterion.key);
  return [
    ...stop(
      known?.state === "withdrawn" || (known?.latest === null && known.state !== "published"),
      "criterion_withdrawn",
      {
        ...at,
        params: { id: source?.id ?? "" },
      },
    ),
    ...warn(
      Boolean(known && known.latest !== null && source && known.latest > source.version),
      "criterion_superseded",
      {
        ...at,
        params: { id: source?.id ?? "", version: known?.latest ?? 0 },
      },
    ),
    ...warn(criterion.content.reviewBy < today && source !== null, "criterion_old", {
      ...at,
      params: { day: criterion.content.reviewBy },
    }),
    ...warn(mandatory && criterion.content.level === "spearhead" && motive === "", "spearhead_without_motive", {
      ...at,
      field: "motive",
    }),
    ...warn(met === 1 && motive === "" && mandatory, "one_supplier", { ...at, field: "motive" }),
    ...warn(met === 0 && mandatory, "no_supplier", { ...at, field: "motive" }),
  ];
}

/** What is wrong with, or worth a thought about, the criteria of a draft. */
export function checkCriteria(content: TenderContent, context: CriteriaContext): Finding[] {
  const { criteria } = content;
  const sectionOf = new Map(criteria.map((each) => [each.key, sectionOfKind[each.content.kind]]));
  const binding = criteria.filter(({ mandatory, content: { kind } }) => mandatory && kind !== "performance_clause");
  return [
    ...findings("stop", "krav")(criteria.length === 0, "no_criteria"),
    ...criteria.flatMap((criterion) => [...aboutText(criterion, content), ...aboutSource(criterion, context)]),
    ...findings("warn", "krav")(binding.length > manyRequirements, "many_requirements", {
      params: { count: binding.length, max: manyRequirements },
    }),
    ...findConflicts(criteria, context.attributes).map(({ code, keys: [first, second], attribute }): Finding => ({
      code,
      severity: code === "contradiction" || code === "unit_mismatch" ? "stop" : "warn",
      section: sectionOf.get(first) ?? "krav",
      criterion: first,
      params: { other: second ?? "", attribute: attribute ?? "" },
    })),
  ];
}
