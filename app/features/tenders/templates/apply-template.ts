import type {
  CriterionRef,
  CriterionVersion,
  ParameterDefinition,
  ParameterValue,
  ParameterValues,
} from "~/features/criteria/criterion";
import { fieldError, type FieldError } from "~/shared/app-error";
import { fittingValues, readParameter, parameterField } from "../drafting/criterion-form";
import { nextCriterionKey } from "../drafting/own-criteria";
import type { DraftCriterion, TenderContent } from "../tender";
import { draftLimits } from "../draft-limits";
import { findConflicts, type AttributeLookup, type Conflict } from "./conflicts";
import type { TemplateCriterion, TenderTemplate } from "./template";

/** A template in the shape that applying one needs; both the common and the own ones have it. */
export type AppliedTemplate = Pick<TenderTemplate, "id" | "version" | "criteria" | "evaluation" | "terms">;

export interface ApplyInput {
  readonly content: TenderContent;
  readonly template: AppliedTemplate;
  /** What the library publishes of the criteria that the template names: one version each, none where it is withdrawn. */
  readonly versions: readonly CriterionVersion[];
  /** Lots it is for; empty = all. */
  readonly lots: readonly string[];
  /** Typed parameter values by `<criterion id>.<parameter>`; absent = the template's or the criterion's own. */
  readonly typed: Readonly<Record<string, string>>;
  /** Keys of criteria in the draft that the person wants replaced by a stricter one of the template. */
  readonly replace: "all" | "none";
  readonly attributes: AttributeLookup;
}

export interface AskedParameter {
  /** Form name: `<criterion id>.<parameter>`. */
  readonly field: string;
  readonly criterionId: string;
  readonly definition: ParameterDefinition;
  readonly value: ParameterValue;
}

export interface TemplateApplication {
  /** The draft as it would be. */
  readonly content: TenderContent;
  readonly added: readonly DraftCriterion[];
  /** In the draft already, at the same version: lots are joined, nothing is doubled. */
  readonly merged: readonly { readonly key: string; readonly id: string }[];
  /** In the draft in another version of the library: left as it is, named. */
  readonly otherVersion: readonly { readonly key: string; readonly id: string; readonly version: number }[];
  /** Taken out of the draft because the template brings what stands instead. */
  readonly replaced: readonly { readonly key: string; readonly by: string }[];
  /** Of the template, but replaced by another of the template or of the draft. */
  readonly leftOut: readonly { readonly id: string; readonly by: string }[];
  /** Brought in a newer version than the template names, since the library has superseded that one. */
  readonly renewed: readonly (CriterionRef & { readonly key: string })[];
  /** Named by the template but withdrawn or unknown in the library. */
  readonly missing: readonly CriterionRef[];
  readonly conflicts: readonly Conflict[];
  readonly parameters: readonly AskedParameter[];
  readonly faults: readonly FieldError[];
  readonly evaluationSet: boolean;
  readonly termsAdded: readonly string[];
}

export const askedField = (criterionId: string, parameter: string): string =>
  `${criterionId}.${parameterField(parameter)}`;

/** A library version as a criterion of a draft, with what the template suggests. */
export function toDraftCriterion(
  key: string,
  { id, version, content }: CriterionVersion,
  {
    lots,
    template,
    suggestion,
    values,
  }: {
    readonly lots: readonly string[];
    readonly template: DraftCriterion["template"];
    readonly suggestion?: Omit<TemplateCriterion, "ref" | "values">;
    readonly values: ParameterValues;
  },
): DraftCriterion {
  return {
    key,
    lots,
    source: { id, version },
    template,
    content,
    values: Object.fromEntries(
      content.parameters.map((definition) => [definition.key, values[definition.key] ?? definition.default]),
    ),
    edited: { title: null, text: null, evidence: null, followUp: null },
    mandatory: suggestion?.mandatory ?? content.kind !== "award",
    weight: suggestion?.weight ?? null,
    deductionMinor: suggestion?.deductionMinor ?? null,
    motive: "",
  };
}

/** The values of one criterion: typed, else the template's, else the criterion's; faults name their field. */
function valuesFor(
  version: CriterionVersion,
  suggested: ParameterValues,
  typed: ApplyInput["typed"],
  faults: FieldError[],
): { values: ParameterValues; asked: AskedParameter[] } {
  const values: Record<string, ParameterValue> = {};
  const fitting = fittingValues(version.content.parameters, suggested);
  const asked = version.content.parameters.map((definition) => {
    const field = askedField(version.id, definition.key);
    const start = fitting[definition.key] ?? definition.default;
    const text = typed[field];
    const read = text === undefined ? { value: start } : readParameter(definition, text.trim());
    if ("fault" in read) faults.push(fieldError(field, read.fault, read.params));
    const value = "fault" in read ? start : read.value;
    values[definition.key] = value;
    return { field, criterionId: version.id, definition, value };
  });
  return { values, asked };
}

const joined = (mine: readonly string[], theirs: readonly string[], all: number): string[] => {
  if (mine.length === 0 || theirs.length === 0) return [];
  const both = [...new Set([...mine, ...theirs])];
  return both.length === all ? [] : both;
};

/** Sets the model and terms of the template where the draft has none yet. */
function dressed(content: TenderContent, { evaluation, terms }: AppliedTemplate) {
  const added = Object.keys(terms).filter(
    (section) => (content.terms[section] ?? "") === "" && terms[section]?.[content.language],
  );
  return {
    content: {
      ...content,
      evaluation: content.evaluation ?? evaluation,
      terms: {
        ...content.terms,
        ...Object.fromEntries(added.map((section) => [section, terms[section]?.[content.language] ?? ""])),
      },
    },
    evaluationSet: content.evaluation === null,
    termsAdded: added,
  };
}

/** Criteria of the template as the library publishes them, those it does not, and who stands instead of whom. */
function sorted({ content, template, versions }: ApplyInput) {
  const library = new Map(
    versions.flatMap((version) => (version.state === "published" ? [[version.id, version]] : [])),
  );
  const wanted = template.criteria.flatMap((each) => {
    const version = library.get(each.ref.id);
    return version ? [{ each, version }] : [];
  });
  const instead = new Map<string, string>();
  for (const { version } of wanted) for (const id of version.content.replaces) instead.set(id, version.id);
  for (const { content: own, source } of content.criteria)
    if (source) for (const id of own.replaces) instead.set(id, source.id);
  return {
    standing: wanted.filter(({ version }) => !instead.has(version.id)),
    leftOut: wanted.flatMap(({ version }) => {
      const by = instead.get(version.id);
      return by === undefined ? [] : [{ id: version.id, by }];
    }),
    missing: template.criteria.map(({ ref }) => ref).filter(({ id }) => !library.has(id)),
  };
}

/** Brings the criteria in one by one: new ones are added, those that are there are joined. */
function brought(input: ApplyInput, standing: ReturnType<typeof sorted>["standing"], faults: FieldError[]) {
  const { content, template, lots } = input;
  const criteria = [...content.criteria];
  const added: DraftCriterion[] = [];
  const merged: { key: string; id: string }[] = [];
  const otherVersion: { key: string; id: string; version: number }[] = [];
  const renewed: { key: string; id: string; version: number }[] = [];
  const parameters: AskedParameter[] = [];
  for (const { each, version } of standing) {
    const index = criteria.findIndex(({ source }) => source?.id === version.id);
    const there = criteria[index];
    if (there?.source && there.source.version !== version.version) {
      otherVersion.push({ key: there.key, id: version.id, version: there.source.version });
    } else if (there) {
      criteria[index] = { ...there, lots: joined(there.lots, lots, content.lots.length) };
      merged.push({ key: there.key, id: version.id });
    } else {
      const { values, asked } = valuesFor(version, each.values, input.typed, faults);
      parameters.push(...asked);
      const from = { id: template.id, version: template.version };
      const placed = { lots, template: from, suggestion: each, values };
      const key = nextCriterionKey(criteria);
      added.push(toDraftCriterion(key, version, placed));
      if (version.version > each.ref.version) renewed.push({ key, id: version.id, version: version.version });
      criteria.push(...added.slice(-1));
    }
  }
  return { criteria, added, merged, otherVersion, renewed, parameters };
}

/**
 * What applying a template would do to a draft: what comes in with which values, what is there already, what stands instead of
 * what, and what does not go together. Decides nothing away: conflicts are named and left to the officer.
 */
export function planApplication(input: ApplyInput): TemplateApplication {
  const { content, template } = input;
  const faults: FieldError[] = [];
  const { standing, leftOut, missing } = sorted(input);
  const { criteria, ...came } = brought(input, standing, faults);
  const replaced = came.added.flatMap((criterion) =>
    content.criteria
      .filter(({ source }) => source && criterion.content.replaces.includes(source.id))
      .map(({ key }) => ({ key, by: criterion.key })),
  );
  const gone = new Set(input.replace === "all" ? replaced.map(({ key }) => key) : []);
  const kept = criteria.filter(({ key }) => !gone.has(key));
  if (kept.length > draftLimits.criteria)
    faults.push(fieldError("template", "too_many", { max: draftLimits.criteria }));
  return {
    ...dressed({ ...content, criteria: kept }, template),
    ...came,
    replaced,
    leftOut,
    missing,
    conflicts: findConflicts(kept, input.attributes),
    faults,
  };
}
