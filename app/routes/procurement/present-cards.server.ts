import { criterionLevels } from "~/features/criteria/criterion";
import { parameterUnit } from "~/features/criteria/fill-text";
import type { marketCounts } from "~/features/supply-check/market-counts.server";
import { criterionNumbers, criterionWords, evidenceOf, requirementPartsOf } from "~/features/tenders/criterion-words";
import { textsOf } from "~/features/tenders/drafting/draft-form";
import { sectionOfKind, type DraftSection } from "~/features/tenders/drafting/sections";
import { modelHasWeights } from "~/features/tenders/evaluation/evaluation-model";
import type { Readiness } from "~/features/tenders/readiness/readiness";
import type { DraftCriterion, TenderContent } from "~/features/tenders/tender";
import { toDraftCriterion } from "~/features/tenders/templates/apply-template";
import type { levelsOf, NewerVersion } from "~/features/tenders/templates/library-changes.server";
import type { CriterionCardData } from "~/features/tenders/ui/criterion-card";
import { formatMoney, formatNumber } from "~/i18n/format";
import { translateCode } from "~/i18n/translator.server";
import type { Locale } from "~/shared/locale";
import { sek } from "~/shared/money";
import { lotName } from "./lot-name.server";
import { findingWords } from "./present-readiness.server";

export interface CardContext {
  readonly content: TenderContent;
  /** Number of each criterion by its key. */
  readonly numbers: ReadonlyMap<string, string>;
  readonly readiness: Readiness;
  readonly levels: Awaited<ReturnType<typeof levelsOf>>;
  readonly newer: readonly NewerVersion[];
  /** Of each criterion that can be tried, by its key. */
  readonly market: Awaited<ReturnType<typeof marketCounts>>;
  /** Names of templates by id. */
  readonly templates: ReadonlyMap<string, string>;
  readonly locale: Locale;
}

function worthOf(criterion: DraftCriterion, { content, locale }: CardContext): string | null {
  const { evaluation } = content;
  if (criterion.content.kind !== "award" || !evaluation) return null;
  if (evaluation.kind === "value_deduction")
    return criterion.deductionMinor === null ? null : formatMoney(locale, sek(criterion.deductionMinor));
  return modelHasWeights(evaluation.kind) && criterion.weight !== null
    ? `${formatNumber(locale, criterion.weight)} %`
    : null;
}

/** What differs between what the draft has and the library's newest version, line by line. */
function newerOf(criterion: DraftCriterion, { newer, content }: CardContext): CriterionCardData["newer"] {
  const latest = newer.find(({ key }) => key === criterion.key)?.latest;
  if (!latest) return null;
  const { language } = content;
  const values = { ...criterion.values };
  const then = toDraftCriterion(criterion.key, latest, { lots: [], template: null, values });
  const now: DraftCriterion = { ...criterion, edited: then.edited };
  const pairs = [
    ["title", criterionWords(now, language).title, criterionWords(then, language).title],
    ["requirement", criterionWords(now, language).text, criterionWords(then, language).text],
    ["evidence", evidenceOf(now, language).join(" "), evidenceOf(then, language).join(" ")],
    ["follow_up", criterionWords(now, language).followUp, criterionWords(then, language).followUp],
  ] as const;
  return {
    version: latest.version,
    changes: pairs
      .filter(([, before, after]) => before !== after)
      .map(([line, before, after]) => ({ line: translateCode(language, "readiness", `line.${line}`), before, after })),
  };
}

export function presentCard(criterion: DraftCriterion, context: CardContext) {
  const { content, numbers, readiness, levels, templates, locale } = context;
  const { key, source, template, edited } = criterion;
  const { language } = content;
  const family = levels.get(key) ?? {};
  const card: CriterionCardData = {
    key,
    number: numbers.get(key) ?? "",
    kind: criterion.content.kind,
    title: criterionWords(criterion, language).title,
    source: source && { ...source, template: template ? (templates.get(template.id) ?? template.id) : null },
    edited: Object.values(edited).some((text) => text !== null),
    level: source ? criterion.content.level : null,
    levels: criterionLevels.filter((level) => family[level] || level === criterion.content.level),
    parts: requirementPartsOf(criterion, language),
    mandatory: criterion.mandatory,
    evidence: evidenceOf(criterion, language),
    followUp: criterionWords(criterion, language).followUp,
    worth: worthOf(criterion, context),
    lots: criterion.lots.map((lot) => lotName(content, lot, locale)),
    warnings: readiness.findings
      .filter((finding) => finding.criterion === key && finding.severity !== "hint")
      .map((finding) => findingWords(finding, numbers, locale)),
    newer: newerOf(criterion, context),
    market: context.market.get(key) ?? null,
  };
  return {
    card,
    texts: textsOf(content, `criterion:${key}`) ?? {},
    parameters: criterion.content.parameters.map((definition) => ({
      definition,
      unit: parameterUnit(definition, locale),
    })),
    library: {
      title: criterion.content.title[language],
      text: criterion.content.text[language],
      evidence: criterion.content.evidence.map(({ note }) => note[language]).join("\n"),
      followUp: criterion.content.followUp[language],
    },
  };
}

/** The cards of a section, in the order of the draft. */
export function presentCards(section: DraftSection, about: Omit<CardContext, "numbers">) {
  const context = { ...about, numbers: criterionNumbers(about.content) };
  return about.content.criteria
    .filter(({ content: { kind } }) => sectionOfKind[kind] === section)
    .map((criterion) => presentCard(criterion, context));
}
