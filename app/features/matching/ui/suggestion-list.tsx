import { useT } from "~/i18n/use-t";
import { AppLink } from "~/ui/app-link";
import { Badge } from "~/ui/badge";

interface SideView {
  readonly title: string;
  readonly firm: string;
  readonly place: string | null;
  readonly amount: string | null;
}

export interface SuggestionView {
  readonly key: string;
  readonly href: string;
  readonly out: SideView;
  readonly need: SideView;
  readonly score: number;
  readonly reasons: readonly string[];
  /** How many known exchanges resemble it, and the closest in words. */
  readonly precedents: number;
  readonly precedent: string | null;
  readonly questions: number;
}

function Side({ side, label }: { readonly side: SideView; readonly label: string }) {
  return (
    <div>
      <p className="xs muted">{label}</p>
      <p>
        <strong>{side.firm}</strong>
        {side.place && <span className="muted">, {side.place}</span>}
      </p>
      <p className="small">{[side.title, side.amount].filter(Boolean).join(", ")}</p>
    </div>
  );
}

/** Pairs that fit, the best first, each with why in plain words. */
export function SuggestionList({
  suggestions,
  label,
}: {
  readonly suggestions: readonly SuggestionView[];
  readonly label: string;
}) {
  const t = useT("flows");
  return (
    <ol className="matches" aria-label={label}>
      {suggestions.map((one) => (
        <li key={one.key} className="match">
          <h2 className="match__h">
            <AppLink href={one.href} prefetch="intent">
              {t("suggested.pair", { out: one.out.title, need: one.need.firm })}
            </AppLink>
          </h2>
          <p className="match__score">
            <span className="score">{t("score.of", { score: one.score })}</span>
          </p>
          <div className="match__sides">
            <Side side={one.out} label={t("own.out")} />
            <Side side={one.need} label={t("own.in")} />
          </div>
          <ul className="match__why">
            {one.reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
          <div className="row row--facts">
            {one.precedents > 0 ? (
              <Badge tone="ok">{t("precedents.count", { count: one.precedents })}</Badge>
            ) : (
              <Badge tone="unknown">{t("precedents.none")}</Badge>
            )}
            {one.precedent && <span className="small muted">{one.precedent}</span>}
            {one.questions > 0 && <span className="small muted">{t("questions.count", { count: one.questions })}</span>}
          </div>
        </li>
      ))}
    </ol>
  );
}
