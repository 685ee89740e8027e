import { useT } from "~/i18n/use-t";
import { AppLink } from "~/ui/app-link";
import { Badge } from "~/ui/badge";
import { KeyFacts } from "~/ui/key-facts";

interface SideView {
  readonly title: string;
  readonly firm: string;
  readonly place: string | null;
  /** What the heading and the name of the flow have not said already. */
  readonly told: string;
}

export interface SuggestionView {
  readonly key: string;
  readonly href: string;
  readonly out: SideView;
  readonly need: SideView;
  readonly score: number;
  /** Why the two fit; how far apart and how much are said beside it. */
  readonly reasons: readonly string[];
  readonly distance: string;
  readonly amount: string;
  /** What nobody has stated, by the firm to ask; `more` are not shown. */
  readonly missing: readonly string[];
  readonly more: number;
  /** How many known exchanges resemble it, and the closest in words. */
  readonly precedents: number;
  readonly precedent: string | null;
  /** The receiver has stated no need: its trade alone speaks for it. */
  readonly assumed: boolean;
}

function Side({ side, label }: { readonly side: SideView; readonly label: string }) {
  return (
    <div>
      <p>
        <span className="xs muted">{label}</span> <strong>{side.firm}</strong>
        {side.place && <span className="muted">, {side.place}</span>}
      </p>
      {side.told && <p className="small">{side.told}</p>}
    </div>
  );
}

/** Sentences of one answer: one as it is, several as a list, run together where there is little room. */
function Sentences({ all }: { readonly all: readonly string[] }) {
  if (all.length < 2) return <>{all[0]}</>;
  return (
    <ul className="match__why">
      {all.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  );
}

/** The four questions one has about a pair: why, how far, how much, what is missing. */
function Answers({ one }: { readonly one: SuggestionView }) {
  const t = useT("flows");
  const missing = one.more > 0 ? [...one.missing, t("suggested.more", { count: one.more })] : one.missing;
  return (
    <KeyFacts
      tight
      facts={[
        { key: "why", label: t("suggested.why"), value: <Sentences all={one.reasons} /> },
        { key: "distance", label: t("suggested.distance"), value: one.distance },
        { key: "amount", label: t("suggested.amount"), value: one.amount },
        {
          key: "missing",
          label: t("suggested.missing"),
          value: missing.length > 0 ? <Sentences all={missing} /> : t("suggested.nothingMissing"),
        },
      ]}
    />
  );
}

/** Pairs that fit, the best first, each with why in plain words. */
export function SuggestionList({
  suggestions,
  label,
  level: Heading = "h2",
}: {
  readonly suggestions: readonly SuggestionView[];
  readonly label: string;
  readonly level?: "h2" | "h3";
}) {
  const t = useT("flows");
  return (
    <ol className="matches" aria-label={label}>
      {suggestions.map((one) => (
        <li key={one.key} className="match">
          <Heading className="match__h">
            <AppLink href={one.href} prefetch="intent">
              {t("suggested.pair", { out: one.out.title, need: one.need.firm })}
            </AppLink>
          </Heading>
          <p className="match__score">
            <span className="score">{t("score.of", { score: one.score })}</span>
          </p>
          <div className="match__sides">
            <Side side={one.out} label={t("own.out")} />
            <Side side={one.need} label={t("own.in")} />
          </div>
          <Answers one={one} />
          <div className="row row--facts">
            {one.assumed && <Badge tone="warn">{t("assumed.badge")}</Badge>}
            {one.precedents > 0 ? (
              <Badge tone="ok">{t("precedents.count", { count: one.precedents })}</Badge>
            ) : (
              <Badge tone="unknown">{t("precedents.none")}</Badge>
            )}
            {one.precedent && <span className="small muted">{one.precedent}</span>}
          </div>
        </li>
      ))}
    </ol>
  );
}
