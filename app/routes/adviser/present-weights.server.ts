import { factors } from "~/features/matching/flows/factors";
import type { WeightsPage } from "~/features/matching/learning/read-weights.server";
import { dayOf } from "~/features/matching/ui/flow-text";
import { formatList, formatNumber } from "~/i18n/format";
import { translateCode } from "~/i18n/translator.server";
import type { Locale } from "~/shared/locale";
import { say } from "./present-flow.server";

/** A step smaller than this is told by nobody. */
const leastStep = 0.0005;

/** What one decision moved most, up and down. */
function taught(steps: WeightsPage["replayed"][number]["steps"], locale: Locale): string {
  const label = (factor: string): string => translateCode(locale, "matching", `factor.${factor}`).toLowerCase();
  const moved = [...factors]
    .sort((a, b) => steps[b] - steps[a])
    .filter((factor) => Math.abs(steps[factor]) > leastStep);
  const up = moved.filter((factor) => steps[factor] > 0).slice(0, 2);
  const down = moved.filter((factor) => steps[factor] < 0).slice(-2);
  const words = say(locale);
  const parts = [
    ...(up.length > 0 ? [words("weights.up", { list: formatList(locale, up.map(label)) })] : []),
    ...(down.length > 0 ? [words("weights.down", { list: formatList(locale, down.map(label)) })] : []),
  ];
  return parts.length === 0 ? words("weights.nothing") : parts.join("; ");
}

/** Weights before and after, and the decisions that made the difference, in words. */
export function presentWeights({ learned, start, replayed, takenBack, pairs, acts }: WeightsPage, locale: Locale) {
  const words = say(locale);
  const percent = (value: number): string => `${formatNumber(locale, value * 100, 1)} %`;
  return {
    page: { title: words("weights.title") },
    lede: words("weights.lede", { count: learned.decisions, version: learned.version, back: takenBack }),
    ranked:
      pairs.all === 0
        ? words("weights.rankedNone")
        : words("weights.ranked", {
            count: pairs.all,
            all: formatNumber(locale, pairs.all),
            current: formatNumber(locale, pairs.current),
          }),
    weights: factors.map((factor) => {
      const change = (learned.weights[factor] / start[factor] - 1) * 100;
      return {
        id: factor as string,
        factor: translateCode(locale, "matching", `factor.${factor}`),
        before: percent(start[factor]),
        after: percent(learned.weights[factor]),
        change: `${change > 0.05 ? "+" : change < -0.05 ? "−" : ""}${formatNumber(locale, Math.abs(change), 1)} %`,
      };
    }),
    decisions: replayed.map((one) => {
      const { id, verdict, reason } = one.decision;
      const said = translateCode(locale, "matching", `verdict.${verdict}`);
      return {
        id,
        pair: one.out === null || one.need === null ? null : `${one.out} → ${one.need}`,
        verdict:
          reason === null ? said : `${said}: ${translateCode(locale, "matching", `reason.${reason}`).toLowerCase()}`,
        day: one.at === "" ? "" : dayOf(one.at, locale),
        rankBefore: one.rankBefore,
        rankAfter: one.rankAfter,
        among: one.among,
        taught: taught(one.steps, locale),
        mayTakeBack: acts && one.own,
      };
    }),
  };
}
