import type { EvaluationModel } from "~/features/tenders/evaluation/evaluation-model";
import { rankStability, reversals, stabilityMoves, type Reversal } from "~/features/tenders/evaluation/rank-stability";
import type {
  BidScore,
  RehearsalBid,
  ScoredCriterion,
  ScoreUnit,
  TraceLine,
} from "~/features/tenders/evaluation/rehearsal";
import { scoreBids } from "~/features/tenders/evaluation/score-bids";
import type { RankedBid, ResultView, StabilityCell } from "~/features/tenders/evaluation/ui/evaluation-view";
import { formatList, formatMoney, formatNumber } from "~/i18n/format";
import type { Translate } from "~/i18n/messages";
import { translator } from "~/i18n/translator.server";
import type { Locale } from "~/shared/locale";
import { sek } from "~/shared/money";

interface Ranked {
  readonly model: EvaluationModel;
  readonly criteria: readonly ScoredCriterion[];
  readonly bids: readonly RehearsalBid[];
  readonly locale: Locale;
}
type T = Translate<"evaluation">;

const money = (locale: Locale, minor: number): string => formatMoney(locale, sek(Math.round(minor)));

function amount(unit: ScoreUnit, value: number, t: T, locale: Locale): string {
  if (unit === "points") return t("result.points", { points: formatNumber(locale, value) });
  return unit === "kr" ? money(locale, value) : t("result.perPoint", { amount: money(locale, value) });
}

function tracePart({ code, criterion }: TraceLine, titles: ReadonlyMap<string, string>, t: T): string {
  const title = titles.get(criterion ?? "") ?? "";
  if (code === "no_answer") return t("trace.no_answer", { title });
  return code === "criterion" || code === "deduction" ? title : t(`trace.${code}`);
}

/** Unit of one line: quality lines of price per point are points although the total is kronor. */
const lineUnit = (unit: ScoreUnit, { code }: TraceLine): ScoreUnit =>
  unit === "kr_per_point" ? (code === "price" ? "kr" : "points") : unit;

function presentTrace(score: BidScore, unit: ScoreUnit, { criteria, locale }: Ranked, t: T): RankedBid["trace"] {
  const titles = new Map(criteria.map(({ key, title }) => [key, title]));
  return score.trace.map((line) => ({
    part: tracePart(line, titles, t),
    share: line.share === null ? "" : `${formatNumber(locale, line.share * 100, 0)} %`,
    value: amount(lineUnit(unit, line), line.value, t, locale),
  }));
}

/** Bars say how near the best each is: its share of the best's points, or the best's kronor as a share of its own. */
function barShare(unit: ScoreUnit, total: number | null, best: number | null): number {
  if (total === null || best === null) return 0;
  const share = unit === "points" ? total / best : best / total;
  return Number.isFinite(share) ? Math.round(Math.min(1, Math.max(0, share)) * 100) : 0;
}

function presentScores(ranked: Ranked, t: T): { bids: RankedBid[]; winners: string[] } {
  const { model, criteria, bids, locale } = ranked;
  const { unit, scores } = scoreBids(model, criteria, bids);
  const best = scores.find(({ rank }) => rank === 1)?.total ?? null;
  const byKey = new Map(bids.map((bid) => [bid.key, bid]));
  const views = scores.map((score): RankedBid => {
    const bid = byKey.get(score.bid);
    return {
      key: score.bid,
      name: bid?.name ?? "",
      rank: score.rank,
      total: score.total === null ? t("result.incomparable") : amount(unit, score.total, t, locale),
      price: money(locale, bid?.priceMinor ?? 0),
      share: barShare(unit, score.total, best),
      comparable: score.total !== null,
      trace: presentTrace(score, unit, ranked, t),
    };
  });
  return {
    bids: views.sort((a, b) => a.rank - b.rank || a.name.localeCompare(b.name, "sv")),
    winners: views.filter(({ rank, comparable }) => rank === 1 && comparable).map(({ name }) => name),
  };
}

function presentStability({ model, criteria, bids, locale }: Ranked, t: T): ResultView["stability"] {
  const steps = rankStability(model, criteria, bids);
  if (steps.length === 0) return null;
  const names = new Map(bids.map(({ key, name }) => [key, name]));
  const moved = steps.filter(({ changesWinner }) => changesWinner).length;
  const cell = (criterion: string | null, move: number): StabilityCell => {
    const step = steps.find((one) => one.criterion === criterion && one.move === move);
    if (!step) return { state: "outside", text: t("stability.outside") };
    return step.changesWinner
      ? {
          state: "changed",
          text: formatList(
            locale,
            step.winners.map((key) => names.get(key) ?? ""),
          ),
        }
      : { state: "same", text: t("stability.same") };
  };
  const rows: (readonly [string | null, string])[] = [
    ...("priceWeight" in model ? [[null, t("stability.price")] as const] : []),
    ...criteria.map(({ key, title }) => [key, title] as const),
  ];
  const percent = model.kind === "value_deduction" ? " %" : "";
  return {
    lede: t(percent ? "stability.ledeDeduction" : "stability.lede"),
    verdict: moved === 0 ? t("stability.stable") : t("stability.shaky", { count: moved, of: steps.length }),
    firm: moved === 0,
    moves: stabilityMoves.map((move) => `${move > 0 ? "+" : "−"}${Math.abs(move)}${percent}`),
    rows: rows.map(([key, label]) => ({
      key: key ?? "price",
      label,
      cells: stabilityMoves.map((move) => cell(key, move)),
    })),
  };
}

function reversalLine({ withdrawn, pairs, changesWinner }: Reversal, names: ReadonlyMap<string, string>, t: T): string {
  const name = (key: string): string => names.get(key) ?? "";
  const turned = pairs.map(([behind, ahead]) =>
    t("reversal.line", { withdrawn: name(withdrawn), ahead: name(ahead), behind: name(behind) }),
  );
  return [...turned, ...(changesWinner ? [t("reversal.winner")] : [])].join(" ");
}

function summaryOf(winners: readonly string[], model: EvaluationModel, t: T, locale: Locale): string {
  if (winners.length === 0) return t("result.summaryNone");
  return t(winners.length === 1 ? "result.summary" : "result.summaryTie", {
    winner: formatList(locale, winners),
    model: t(`kind.${model.kind}`).toLocaleLowerCase(locale),
  });
}

/** What the model makes of the offers, in words and figures; null while there is nothing to score. */
export function presentResult(ranked: Ranked): ResultView | null {
  const { model, criteria, bids, locale } = ranked;
  if (bids.length === 0) return null;
  const t = translator(locale, "evaluation");
  const { bids: views, winners } = presentScores(ranked, t);
  const names = new Map(bids.map(({ key, name }) => [key, name]));
  return {
    summary: summaryOf(winners, model, t, locale),
    bids: views,
    stability: presentStability(ranked, t),
    reversals:
      bids.length < 3 ? null : reversals(model, criteria, bids).map((reversal) => reversalLine(reversal, names, t)),
  };
}
