import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import type { CriterionKind, CriterionLevel } from "~/features/criteria/criterion";
import type { TextPart } from "~/features/criteria/fill-text";
import { useT } from "~/i18n/use-t";
import { AppLink } from "~/ui/app-link";
import { Banner } from "~/ui/banner";
import { Button } from "~/ui/button";
import { Icon } from "~/ui/icon";
import { LevelRings } from "~/ui/level-rings";
import { Unknown } from "~/ui/unknown";

export interface CriterionCardData {
  readonly key: string;
  /** `K3` in the documents. */
  readonly number: string;
  readonly kind: CriterionKind;
  readonly title: string;
  /** Where it comes from: id, version, template; null = the authority's own. */
  readonly source: { readonly id: string; readonly version: number; readonly template: string | null } | null;
  readonly edited: boolean;
  readonly level: CriterionLevel | null;
  readonly levels: readonly CriterionLevel[];
  readonly parts: readonly TextPart[];
  readonly mandatory: boolean;
  readonly evidence: readonly string[];
  readonly followUp: string;
  /** Weight or kronor in words; null where the model has none. */
  readonly worth: string | null;
  readonly lots: readonly string[];
  readonly warnings: readonly string[];
  /** Newer version in the library, with what differs. */
  readonly newer: {
    readonly version: number;
    readonly changes: readonly { readonly line: string; readonly before: string; readonly after: string }[];
  } | null;
  /** From the supply check, when there is one. */
  readonly market: { readonly pass: number; readonly unknown: number; readonly fail: number } | null;
}

const ranks = { basic: 1, advanced: 2, spearhead: 3 } as const;

function LevelSwitch({ card, locked }: { readonly card: CriterionCardData; readonly locked: boolean }) {
  const t = useT("tenders");
  if (card.level === null) return null;
  return (
    <Form method="post" className="seg level-seg" aria-label={t("card.level_of", { number: card.number })}>
      <input type="hidden" name="key" value={card.key} />
      {card.levels.map((level) => (
        <button
          key={level}
          type="submit"
          name="intent"
          value={`level:${level}`}
          aria-pressed={level === card.level}
          disabled={locked || level === card.level}
        >
          <LevelRings small level={ranks[level]} label={t(`level.${level}`)} />
        </button>
      ))}
    </Form>
  );
}

function Source({ card }: { readonly card: CriterionCardData }) {
  const t = useT("tenders");
  const { source, edited } = card;
  return (
    <p className="small muted crit__source">
      {t(`kind.${card.kind}`)} · {card.mandatory ? t("card.must") : t("card.asked")}
      {card.worth && ` · ${card.worth}`}
      <span>
        <Icon name={source && !edited ? "book-check" : "pencil-line"} size="sm" />{" "}
        {source ? (
          <>
            <AppLink href={`/kriterier/${source.id}?version=${source.version}`}>
              {t("card.source", { id: source.id, version: source.version })}
            </AppLink>
            {edited ? t("card.edited") : t("card.unchanged")}
            {source.template && t("card.template", { template: source.template })}
          </>
        ) : (
          t("card.own")
        )}
      </span>
    </p>
  );
}

function Market({ market }: { readonly market: NonNullable<CriterionCardData["market"]> }) {
  const t = useT("tenders");
  return (
    <div>
      <dt>{t("card.market")}</dt>
      <dd className="num">{t("card.market_counts", { ...market })}</dd>
    </div>
  );
}

function Newer({ card, locked }: { readonly card: CriterionCardData; readonly locked: boolean }) {
  const t = useT("tenders");
  if (!card.newer) return null;
  return (
    <Banner tone="info" title={t("card.newer", { version: card.newer.version })} className="mt-3">
      <dl className="clash">
        {card.newer.changes.map(({ line, before, after }) => (
          <div key={line}>
            <dt>{line}</dt>
            <dd>
              <del>{before}</del> <ins>{after}</ins>
            </dd>
          </div>
        ))}
      </dl>
      {!locked && (
        <Form method="post">
          <input type="hidden" name="key" value={card.key} />
          <input type="hidden" name="criterionId" value={card.source?.id ?? ""} />
          <Button name="intent" value="take_newest" variant="secondary" size="sm">
            {t("card.take_newest")}
          </Button>
        </Form>
      )}
    </Banner>
  );
}

/** A criterion as it will stand in the documents, with what proves it and how it is followed up. */
export function CriterionCard({
  card,
  locked,
  children,
}: {
  readonly card: CriterionCardData;
  readonly locked: boolean;
  readonly children?: ReactNode;
}) {
  const t = useT("tenders");
  return (
    <article
      className={card.warnings.length > 0 ? "crit crit--warn" : "crit"}
      id={`k-${card.key}`}
      aria-labelledby={`t-${card.key}`}
    >
      <header>
        <span className="crit__k">{card.number}</span>
        <div>
          <h3 id={`t-${card.key}`}>{card.title}</h3>
          <Source card={card} />
        </div>
        <LevelSwitch card={card} locked={locked} />
      </header>
      <p className="crit__t">
        {card.parts.map((part, index) =>
          part.parameter === null ? (
            part.text
          ) : part.filled ? (
            <mark key={index}>{part.text}</mark>
          ) : (
            <span key={index} className="unk">
              {part.text}
            </span>
          ),
        )}
      </p>
      <dl className="crit__d">
        <div>
          <dt>{t("card.evidence")}</dt>
          <dd>{card.evidence.length > 0 ? card.evidence.join(" ") : <Unknown>{t("card.missing")}</Unknown>}</dd>
        </div>
        <div>
          <dt>{t("card.follow_up")}</dt>
          <dd>{card.followUp || <Unknown>{t("card.missing")}</Unknown>}</dd>
        </div>
        {card.lots.length > 0 && (
          <div>
            <dt>{t("card.lots")}</dt>
            <dd>{card.lots.join(", ")}</dd>
          </div>
        )}
        {card.market && <Market market={card.market} />}
      </dl>
      {card.warnings.length > 0 && (
        <Banner tone="warn" className="mt-3">
          <ul>
            {card.warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </Banner>
      )}
      <Newer card={card} locked={locked} />
      {children}
    </article>
  );
}
