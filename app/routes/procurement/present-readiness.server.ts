import { criterionNumbers } from "~/features/tenders/criterion-words";
import { text, type FormTexts } from "~/features/tenders/drafting/form-values";
import { sectionHref, type DraftSection } from "~/features/tenders/drafting/sections";
import type { Finding } from "~/features/tenders/readiness/finding";
import { readinessChecks, type Readiness } from "~/features/tenders/readiness/readiness";
import type { TenderContent } from "~/features/tenders/tender";
import type { ReadinessData } from "~/features/tenders/ui/readiness-panel";
import { attributeByKey } from "~/features/reference/attribute-dictionary";
import { formatDay, formatNumber } from "~/i18n/format";
import { translateCode } from "~/i18n/translator.server";
import type { Locale } from "~/shared/locale";

/** Number of each criterion by its key, as `criterionNumbers` gives them. */
type Numbers = ReadonlyMap<string, string>;

/** A finding in words, without what it is about. */
export function findingWords({ code, params = {} }: Finding, numbers: Numbers, locale: Locale): string {
  const say = (key: string, values: Record<string, string | number> = {}) =>
    translateCode(locale, "readiness", key, values);
  const words = Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      if (name === "other") return [name, numbers.get(String(value)) ?? ""];
      if (name === "attribute") return [name, attributeByKey(String(value))?.label[locale] ?? String(value)];
      if (name === "day") return [name, formatDay(locale, String(value))];
      if (name === "step" || name === "before") return [name, say(`step.${value}`)];
      return [name, typeof value === "number" ? formatNumber(locale, value) : value];
    }),
  );
  return say(`finding.${code}`, words);
}

/** A finding in words; which criterion or lot it is about stands in front. */
function findingText(finding: Finding, { lots }: TenderContent, numbers: Numbers, locale: Locale): string {
  const { criterion, lot } = finding;
  const index = lots.findIndex(({ key }) => key === lot);
  const whose = criterion
    ? (numbers.get(criterion) ?? "")
    : index >= 0 && lots.length > 1
      ? translateCode(locale, "readiness", "lot", { number: index + 1 })
      : "";
  const words = findingWords(finding, numbers, locale);
  return whose ? `${whose}: ${words.charAt(0).toLocaleLowerCase(locale)}${words.slice(1)}` : words;
}

/**
 * What the list says against something that has been filled in, by the field's name in its form. What is still empty is
 * no fault of a field: the list alone asks for it.
 */
export function fieldMarks(
  findings: readonly Finding[],
  { section, lot, texts }: { readonly section: DraftSection; readonly lot?: string; readonly texts: FormTexts },
  locale: Locale,
): Readonly<Record<string, string>> {
  const about = findings.filter((finding) => finding.section === section && finding.lot === lot);
  return Object.fromEntries(
    // The first of several is the one to mend first.
    about
      .toReversed()
      .flatMap((finding) =>
        finding.field && text(texts, finding.field) !== ""
          ? [[finding.field, findingWords(finding, new Map(), locale)]]
          : [],
      ),
  );
}

const hashOf = ({ criterion, lot }: Finding): string => (criterion ? `#k-${criterion}` : lot ? `#lot-${lot}` : "");

/** The readiness list for its panel: each line a link to where it is mended. */
export function presentReadiness(
  id: string,
  content: TenderContent,
  readiness: Readiness,
  locale: Locale,
): ReadinessData {
  const numbers = criterionNumbers(content);
  return {
    lines: readiness.findings.map((finding, index) => ({
      key: `${index} ${finding.code}`,
      severity: finding.severity,
      text: findingText(finding, content, numbers, locale),
      href: sectionHref(id, finding.section) + hashOf(finding),
    })),
    done: readiness.done.map((check) => translateCode(locale, "readiness", `check.${check}`)),
    total: readinessChecks.length,
  };
}
