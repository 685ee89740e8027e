import type { CriterionVersion } from "~/features/criteria/criterion";
import { parameterUnit } from "~/features/criteria/fill-text";
import type { OrganizationCard } from "~/features/organizations/profile/organization-cards.server";
import { categoryByCode, groupByCode } from "~/features/reference/category-tree";
import { groupOf } from "~/features/reference/category";
import { unitSymbol } from "~/features/reference/units";
import type { CheckedLot } from "~/features/supply-check/check-lot.server";
import type { DraftRequirement } from "~/features/supply-check/check/draft-requirements";
import type { SupplyAmount } from "~/features/supply-check/check/supply-quantity";
import type { LevelChange } from "~/features/supply-check/levels/draft-at-level";
import { firmsMeeting } from "~/features/supply-check/check/check-supply";
import { butNot, countBits } from "~/features/supply-check/check/verdicts";
import { missingFacts } from "~/features/supply-check/report/missing-facts";
import { applyTrial, loweredCriterion, writeStep, type TrialStep } from "~/features/supply-check/trial/trial";
import type { WayForward } from "~/features/supply-check/trial/ways-forward";
import type {
  LevelProps,
  ParameterForm,
  RequirementProps,
  SupplyCheckProps,
  WayProps,
} from "~/features/supply-check/ui/supply-props";
import { criterionNumbers, criterionWords } from "~/features/tenders/criterion-words";
import type { Tender } from "~/features/tenders/tender";
import { formatMass, formatMoment, formatNumber } from "~/i18n/format";
import { translateCode, translator } from "~/i18n/translator.server";
import type { Locale } from "~/shared/locale";
import { presentGrid } from "./present-supply-grid.server";
import type { SupplyAddress } from "./supply-address";
import { factLabel, reasonText } from "./supply-words.server";

export interface SupplyWords {
  readonly tender: Pick<Tender, "id" | "version" | "content">;
  readonly mayEdit: boolean;
  readonly officer: boolean;
  readonly address: SupplyAddress;
  readonly cards: ReadonlyMap<string, OrganizationCard>;
  readonly locale: Locale;
}

type Words = SupplyWords & CheckedLot & { readonly numberOf: (key: string) => string };

const titleOf = (version: CriterionVersion | undefined, locale: Locale): string => version?.content.title[locale] ?? "";

function changeText(change: LevelChange, { library, locale }: Words): LevelProps["changes"][number] {
  const title = (id: string): string => titleOf(library.get(id), locale) || id;
  if (change.kind === "added") return { kind: "added", text: title(change.to), to: "" };
  if (change.kind === "left_out") return { kind: "left_out", text: title(change.from), to: "" };
  return { kind: "exchanged", text: title(change.from), to: title(change.to) };
}

function amountText({ amount }: SupplyAmount, unit: string, locale: Locale): string {
  return `${formatNumber(locale, amount, amount < 10 ? 1 : 0)}\u00a0${unit}`;
}

function levelsOf(words: Words): LevelProps[] {
  const { report, locale, address } = words;
  const { need } = report;
  const tried = address.steps.find((step) => step.kind === "level");
  return report.levels.map(({ level, result, passing, climate, changes, requirements }) => ({
    level,
    href: address.with({ steps: report.level === level ? [] : [{ kind: "level", level }] }),
    current: report.level === level,
    tried: tried?.kind === "level" ? tried.level === level : report.level === level,
    counts: result.all,
    firms: result.firmsPassing,
    firmsOpen: result.firmsOpen,
    amount: need && passing ? amountText(passing, unitSymbol(need.unit, 2, locale), locale) : null,
    share:
      need && passing && need.quantity > 0
        ? `${formatNumber(locale, Math.min(999, (100 * passing.amount) / need.quantity), 0)}\u00a0%`
        : null,
    climate: climate.medianKg === null ? null : formatMass(locale, -climate.medianKg).replace("-", "−"),
    climateOffers: climate.offers,
    requirements: requirements.length,
    changes: changes.map((change) => changeText(change, words)),
  }));
}

/** The first number an officer may move, as a small form that tries another value. */
function formOf({ key, criterion }: DraftRequirement, { address, locale }: Words): ParameterForm | null {
  const parameter = criterion.content.parameters.find(({ type }) => type === "number");
  if (parameter?.type !== "number") return null;
  const value = criterion.values[parameter.key];
  const others = address.steps.filter((step) => !(step.kind === "value" && step.key === key));
  return {
    key: `varde:${encodeURIComponent(key)}:${encodeURIComponent(parameter.key)}:`,
    label: parameter.label[locale],
    unit: parameterUnit(parameter, locale),
    value: typeof value === "number" ? String(value) : "",
    min: parameter.min,
    max: parameter.max,
    step: parameter.step ?? 1,
    steps: others.map(writeStep),
  };
}

function requirementsOf(words: Words): RequirementProps[] {
  const { report, tender, numberOf } = words;
  const firms = firmsMeeting(report.market.table, report.result);
  return report.requirements.binding.map((each, index) => {
    const found = report.result.requirements[index];
    const none = { pass: 0, unknown: 0 };
    return {
      number: numberOf(each.key),
      key: each.key,
      title: criterionWords(each.criterion, tender.content.language).title,
      level: each.criterion.content.level,
      own: each.criterion.source === null,
      counts: found?.tally ?? { ...none, fail: 0 },
      after: found?.after ?? none,
      without: found?.without ?? none,
      failsOnlyHere: found?.failsOnlyHere ?? 0,
      firms: countBits(firms[index] as Uint32Array),
      empties: report.emptying?.keys.includes(each.key) ?? false,
      form: formOf(each, words),
    };
  });
}

/** What the requirement would say instead. */
function wayDetail(way: WayForward, key: string, words: Words): string {
  const { report, library, tender, locale } = words;
  const at = report.requirements.binding.find((each) => each.key === key)?.criterion;
  if (!at) return "";
  if (way.kind === "lower") {
    const lowered = loweredCriterion(at, library);
    return lowered ? criterionWords(lowered, tender.content.language).text : "";
  }
  if (way.kind === "soften" && way.step?.kind === "value") {
    const [softer] = applyTrial([at], [way.step], library);
    return softer ? criterionWords(softer, tender.content.language).text : "";
  }
  return translateCode(locale, "supply", `way.${way.kind}.text`);
}

function wayOf(way: WayForward, key: string, words: Words): WayProps {
  const { report, address, numberOf } = words;
  return {
    kind: way.kind,
    number: numberOf(key),
    detail: wayDetail(way, key, words),
    href: way.step ? address.with({ steps: [...address.steps, way.step] }) : `${address.with({ ask: true })}#fraga`,
    from: report.result.all.pass,
    ...way.left,
  };
}

function emptyingOf(words: Words): SupplyCheckProps["emptying"] {
  const { report, locale, numberOf, tender } = words;
  const { emptying } = report;
  const key = emptying?.keys[0];
  if (!emptying || key === undefined) return null;
  const at = report.requirements.binding.find((each) => each.key === key);
  return {
    numbers: emptying.keys.map(numberOf),
    title: at ? criterionWords(at.criterion, tender.content.language).title : "",
    reached: emptying.reached,
    pass: report.result.all.pass,
    passWithout: emptying.passWithout,
    unknownWithout: emptying.unknownWithout,
    reasons: emptying.reasons.map(({ check, reason, offers }) => ({
      text:
        reason === "missed"
          ? translateCode(locale, "supply", "reason.missed", { fact: factLabel(locale, check.target, check.attribute) })
          : reasonText(locale, check, reason),
      unknown: reason !== "missed" && reason !== "expired",
      offers,
    })),
    ways: emptying.ways.map((way) => wayOf(way, key, words)),
  };
}

/** A step of a trial in words, with the title of what it touches. */
function stepText(step: TrialStep, { tender, numberOf, locale, library }: Words): string {
  const t = translator(locale, "supply");
  if (step.kind === "level") return t("trial.level", { level: translateCode(locale, "supply", `level.${step.level}`) });
  const before = tender.content.criteria.find(({ key }) => key === step.key);
  const title = before ? criterionWords(before, tender.content.language).title : step.key;
  const about = { number: numberOf(step.key), title };
  if (step.kind !== "value" || !before) return translateCode(locale, "supply", `trial.${step.kind}`, about);
  const [after] = applyTrial([before], [step], library);
  return t("trial.value", { ...about, text: after ? criterionWords(after, tender.content.language).text : step.value });
}

function quantityOf({ report, locale }: Words): SupplyCheckProps["quantity"] {
  const { need, passing, open, itemsApart } = report;
  if (!need || !passing || !open) return null;
  const t = translator(locale, "supply");
  const unit = unitSymbol(need.unit, 2, locale);
  const note = (key: string, count: number): string[] =>
    count > 0 ? [translateCode(locale, "supply", `amount.${key}`, { count })] : [];
  return {
    need: `${formatNumber(locale, need.quantity)}\u00a0${unit}`,
    passing: amountText(passing, unit, locale),
    open: amountText(open, unit, locale),
    share: need.quantity > 0 ? Math.min(1, passing.amount / need.quantity) : 0,
    notes: [
      ...note("through_mass", passing.throughMass),
      ...note("services", passing.services),
      ...note("recurring", passing.recurring),
      ...note("not_stated", passing.notStated),
      ...note("not_convertible", passing.notConvertible),
      ...(itemsApart.length > 0 ? [t("amount.items_apart", { count: itemsApart.length })] : []),
    ],
  };
}

function scopeOf({ scope, address, locale }: Words): SupplyCheckProps["scope"] {
  const groups = [...new Set(scope.leaves.flatMap((code) => groupOf(code) ?? []))];
  const names = address.wide
    ? groups.map((code) => groupByCode(code)?.label[locale] ?? code)
    : scope.leaves.map((code) => categoryByCode(code)?.label[locale] ?? code);
  return {
    label: names.slice(0, 4).join(", ") + (names.length > 4 ? " …" : ""),
    wide: address.wide,
    toggleHref: address.with({ wide: !address.wide }),
    leaves: scope.leaves.length,
  };
}

function trialOf(words: Words): SupplyCheckProps["trial"] {
  const { report, address } = words;
  if (report.untried === null) return null;
  return {
    words: address.steps.map((step) => stepText(step, words)),
    steps: address.steps.map(writeStep),
    stopHref: address.with({ steps: [] }),
    before: report.untried.all.pass,
  };
}

function missingOf({ report, locale }: Words): SupplyCheckProps["missing"] {
  const { pass, possible } = report.result.together;
  const missing = missingFacts(report.market.table, report.requirements.binding, butNot(possible, pass));
  return missing.map(({ target, attribute, offers }) => ({
    key: `${target}.${attribute}`,
    label: factLabel(locale, target, attribute),
    offers,
  }));
}

/** The whole check in the reader's language; titles of requirements in the tender's. */
export function presentSupply(
  checked: CheckedLot,
  given: SupplyWords,
): Omit<SupplyCheckProps, "snapshots" | "questions"> {
  const { report, lot } = checked;
  const { tender, address, cards, locale } = given;
  // The numbers of the documents, as they would be with what is tried; what a trial takes out keeps the one it has.
  const criteria = applyTrial(tender.content.criteria, address.steps, checked.library);
  const tried = criterionNumbers({ ...tender.content, criteria });
  const saved = criterionNumbers(tender.content);
  const numberOf = (key: string): string => tried.get(key) ?? saved.get(key) ?? key;
  const words: Words = { ...given, ...checked, numberOf };
  return {
    base: address.base,
    version: tender.version,
    mayEdit: given.mayEdit,
    officer: given.officer,
    lotKey: lot.key,
    lots: tender.content.lots.map(({ key, title }, index) => ({
      href: address.with({ lot: key, steps: [] }),
      label: title || translator(locale, "supply")("lot", { number: index + 1 }),
      current: key === lot.key,
    })),
    scope: scopeOf(words),
    at: formatMoment(locale, report.market.at),
    offers: report.result.offers,
    ownOffers: report.ownOffers,
    firms: { all: report.result.firms, passing: report.result.firmsPassing, open: report.result.firmsOpen },
    counts: report.result.all,
    silent: report.result.requirements.filter(
      ({ tally }) => tally.unknown > 0 && tally.unknown === report.result.offers,
    ).length,
    trial: trialOf(words),
    levels: levelsOf(words),
    unit: report.need ? unitSymbol(report.need.unit, 1, locale) : null,
    requirements: requirementsOf(words),
    asked: report.requirements.asked.map(({ criterion }, index) => ({
      title: criterionWords(criterion, tender.content.language).title,
      counts: report.asked.requirements[index]?.tally ?? { pass: 0, unknown: 0, fail: 0 },
    })),
    readOnly: report.requirements.readOnly.map((each) => criterionWords(each, tender.content.language).title),
    groups: presentGrid(report, {
      cards,
      lot,
      open: address.open,
      numberOf,
      hrefOf: (group) => `${address.with({ open: group })}#grupp-${group}`,
      locale,
    }),
    emptying: emptyingOf(words),
    quantity: quantityOf(words),
    missing: missingOf(words),
  };
}
