import type { CriterionContent } from "~/features/criteria/criterion";
import { diffContent, diffWords } from "~/features/criteria/diff";
import { textParts } from "~/features/criteria/fill-text";
import type { CriterionPage } from "~/features/criteria/library/get-criterion.server";
import { libraryHref } from "~/features/criteria/library/library-query";
import type { CriterionBodyProps } from "~/features/criteria/ui/criterion-body";
import type { Speaker } from "~/features/criteria/ui/describe-check";
import {
  categoryLabel,
  evidenceText,
  fieldText,
  parameterRange,
  pointsLines,
} from "~/features/criteria/ui/field-texts";
import { viewRequirement } from "~/features/criteria/ui/requirement-view";
import type { FieldDiff } from "~/features/criteria/ui/version-diff";
import { formatDay } from "~/i18n/format";
import type { Translate } from "~/i18n/messages";
import { translateCode, translator } from "~/i18n/translator.server";
import type { IsoDate } from "~/shared/dates";
import type { Locale } from "~/shared/locale";

export const speakerIn = (locale: Locale): Speaker => ({
  locale,
  say: (namespace, key, params) => translateCode(locale, namespace, key, params),
});

/** Fields that differ, as words struck out and added. */
export const presentDiff = (speaker: Speaker, before: CriterionContent, after: CriterionContent): FieldDiff[] =>
  diffContent(before, after).map(({ field }) => ({
    field,
    runs: diffWords(fieldText(speaker, before, field), fieldText(speaker, after, field)),
  }));

function factsOf(speaker: Speaker, { shown }: CriterionPage): CriterionBodyProps["facts"] {
  const { locale, say } = speaker;
  const t = translator(locale, "criteria");
  const { content, validFrom, validTo } = shown;
  const valid = { from: formatDay(locale, validFrom), to: validTo ? formatDay(locale, validTo) : "" };
  const list = (key: string, label: string, values: readonly string[]) =>
    values.length === 0 ? [] : [{ key, label, value: values.join(", ") }];
  return [
    { key: "strategy", label: t("facet.strategy"), value: say("criteria", `strategy.${content.strategy}`) },
    { key: "depth", label: t("facet.depth"), value: t(`depth.${content.depth}`) },
    { key: "dimension", label: t("facet.dimension"), value: t(`dimension.${content.dimension}`) },
    ...list(
      "categories",
      t("criterion.categories"),
      content.categories.map((code) => categoryLabel(speaker, code)),
    ),
    ...list("cpv", t("criterion.cpv"), content.cpv),
    ...list("agenda", t("criterion.agenda"), content.agendaTargets),
    ...(content.externalReference
      ? [{ key: "external", label: t("criterion.external"), value: t("criterion.external_value", content.externalReference) }]
      : []),
    { key: "valid", label: t("criterion.valid"), value: t(validTo ? "criterion.valid_between" : "criterion.valid_from", valid) },
    { key: "review", label: t("criterion.review_by"), value: formatDay(locale, content.reviewBy) },
  ];
}

function levelsOf({ shown, related }: CriterionPage, locale: Locale): CriterionBodyProps["levels"] {
  const name = (id: string) => {
    const row = related.find((one) => one.id === id);
    return { id, title: row?.title[locale] ?? "", level: row?.level ?? null };
  };
  const pointing = (field: "includes" | "replaces") =>
    related.filter((row) => row[field].includes(shown.id)).map(({ id }) => name(id));
  return {
    includes: shown.content.includes.map(name),
    replaces: shown.content.replaces.map(name),
    included_in: pointing("includes"),
    replaced_by: pointing("replaces"),
  };
}

function versionsOf({ versions }: CriterionPage, locale: Locale): CriterionBodyProps["versions"] {
  return versions.map(({ version, state, date }, at) => ({
    version,
    state,
    date: formatDay(locale, date),
    compareWith: versions[at + 1]?.version ?? null,
  }));
}

function usesIn(t: Translate<"criteria">, uses: Around["uses"]): string {
  const tenders = uses.reduce((sum, use) => sum + use.tenders, 0);
  const templates = uses.reduce((sum, use) => sum + use.templates, 0);
  const used = tenders === 0 ? t("criterion.uses_none") : t("criterion.uses", { count: tenders });
  return templates === 0 ? used : `${used} ${t("criterion.in_templates", { count: templates })}`;
}

interface Around {
  readonly locale: Locale;
  readonly day: IsoDate;
  readonly curates: boolean;
  /** Version to compare with. */
  readonly against: number | null;
  /** Procurements and templates that use the criterion in any version. */
  readonly uses: readonly { readonly tenders: number; readonly templates: number }[];
}

/** Everything one version says, in words. */
export function presentCriterion(found: CriterionPage, { locale, day, curates, against, uses }: Around): CriterionBodyProps {
  const speaker = speakerIn(locale);
  const t = translator(locale, "criteria");
  const { shown, versions } = found;
  const { content, id, version, state } = shown;
  const values = Object.fromEntries(content.parameters.map((one) => [one.key, one.default]));
  const other = versions.find((one) => one.version === against);
  return {
    id,
    version,
    state,
    title: content.title[locale],
    kind: content.kind,
    level: content.level,
    area: { label: t(`area.${content.area}`), href: libraryHref({ areas: [content.area] }) },
    latest: versions.find((one) => one.state === "published")?.version ?? null,
    overdueSince: content.reviewBy < day ? formatDay(locale, content.reviewBy) : null,
    curates,
    text: textParts(content.text[locale], content.parameters, values, locale),
    parameters: content.parameters.map((one) => ({
      key: one.key,
      label: one.label[locale],
      range: parameterRange(speaker, one),
    })),
    requirement: content.requirement && viewRequirement(speaker, content.requirement, content.parameters, values),
    points: content.points ? pointsLines(speaker, content.points) : [],
    evidence: content.evidence.map((one) => evidenceText(speaker, one)),
    followUp: content.followUp[locale],
    motive: content.motive[locale],
    market: content.marketNote[locale],
    legal: content.legalReference[locale],
    levels: levelsOf(found, locale),
    facts: factsOf(speaker, found),
    sources: content.sources,
    versions: versionsOf(found, locale),
    uses: usesIn(t, uses),
    diff: other ? { from: other.version, to: version, fields: presentDiff(speaker, other.content, content) } : null,
  };
}
