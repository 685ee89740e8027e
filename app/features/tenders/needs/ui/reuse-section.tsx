import { Form } from "@remix-run/react";
import type { CSSProperties } from "react";
import { useT, useTCode } from "~/i18n/use-t";
import { AppLink } from "~/ui/app-link";
import { Badge } from "~/ui/badge";
import { MoreLink } from "~/ui/button";
import { ChartFrame } from "~/ui/chart";
import { Disclosure } from "~/ui/disclosure";
import { ErrorSummary } from "~/ui/error-summary";
import type { FormProblems } from "~/ui/form-problems";
import { NumberField } from "~/ui/number-field";
import { SectionHead } from "~/ui/page-header";
import { SubmitButton } from "~/ui/submit-button";
import { TextAreaField } from "~/ui/text-field";
import type { Source, WayToGet } from "../way-to-get";

export interface FindView {
  /** Id of the transfer this form would make. */
  readonly key: string;
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly quantity: string | null;
  readonly unit: string | null;
  readonly price: string;
  readonly place: string | null;
  readonly owner: string | null;
  readonly source: Source;
  readonly way: WayToGet;
}

export interface SourceView {
  readonly source: Source;
  /** Of the need; may pass 1. */
  readonly share: number;
  readonly amount: string | null;
  readonly uncounted: number;
  readonly count: number;
}

interface TakeProps {
  readonly find: FindView;
  readonly units: readonly { readonly value: string; readonly label: string }[];
  /** The form was refused: its problems and values. */
  readonly problems: FormProblems | null;
}

/** A form to move goods from own stock, or to ask another public body for some of theirs. */
function TakeForm({ find, units, problems }: TakeProps) {
  const t = useT("purchasing");
  const moving = find.way === "move";
  const at = (field: string) => `${field}-${find.id}`;
  const errors = (problems?.summary ?? []).map((line) => (line.id ? { ...line, id: at(line.id) } : line));
  return (
    <Disclosure summary={t(moving ? "take.move" : "take.ask")} {...(problems ? { open: true } : {})}>
      <Form method="post" className="form" noValidate>
        <ErrorSummary errors={errors} />
        <input type="hidden" name="transferId" value={find.key} />
        <input type="hidden" name="listingId" value={find.id} />
        <NumberField
          id={at("quantity")}
          name="quantity"
          label={t("take.quantity")}
          defaultValue={problems?.value("quantity")}
          error={problems?.error("quantity")}
          unitChoice={{
            name: "unit",
            label: t("field.unit"),
            options: units,
            defaultValue: problems?.value("unit") || find.unit || "piece",
          }}
        />
        {!moving && (
          <TextAreaField
            id={at("ground")}
            name="ground"
            label={t("take.ground")}
            help={t("take.ground.help")}
            maxLength={2000}
            defaultValue={problems?.value("ground")}
            error={problems?.error("ground")}
          />
        )}
        <p className="small">{t(moving ? "take.move.law" : "take.ask.law")}</p>
        <SubmitButton busyLabel={t("saving")} name="intent" value={moving ? "take" : "ask"} variant="secondary">
          {t(moving ? "take.do_move" : "take.do_ask")}
        </SubmitButton>
      </Form>
    </Disclosure>
  );
}

/** How much of the need each source covers, drawn beside it. */
export function Coverage({
  coverage,
  needed,
}: {
  readonly coverage: readonly SourceView[];
  readonly needed: string | null;
}) {
  const t = useT("purchasing");
  const code = useTCode("purchasing");
  const most = Math.max(1, ...coverage.map(({ share }) => share));
  const words = (row: SourceView) =>
    [
      row.amount ?? t("reuse.count", { count: row.count }),
      row.amount !== null && row.uncounted > 0 ? t("reuse.uncounted", { count: row.uncounted }) : null,
    ]
      .filter(Boolean)
      .join(", ");
  return (
    <ChartFrame
      heading="h3"
      title={t("reuse.chart")}
      summary={needed ? t("reuse.summary", { needed }) : t("reuse.summary_unknown")}
      table={{
        caption: t("reuse.chart"),
        columns: [
          { key: "source", label: t("reuse.source") },
          { key: "count", label: t("reuse.finds"), numeric: true },
          { key: "amount", label: t("reuse.amount"), numeric: true },
        ],
        rows: coverage.map((row) => ({
          id: row.source,
          cells: { source: code(`source.${row.source}`), count: row.count, amount: words(row) },
        })),
      }}
    >
      <ul className="cover cover--narrow">
        {coverage.map((row) => (
          <li key={row.source} data-source={row.source}>
            <span>{code(`source.${row.source}`)}</span>
            <span
              className="cover__bar"
              aria-hidden="true"
              style={{ "--w": `${(row.share / most) * 100}%`, "--at": `${100 / most}%` } as CSSProperties}
            >
              <i />
              {needed && <em />}
            </span>
            <span className="small">{words(row)}</span>
          </li>
        ))}
      </ul>
    </ChartFrame>
  );
}

export interface ReuseSectionProps {
  readonly finds: readonly FindView[];
  readonly total: number;
  readonly weighed: number;
  readonly searchHref: string;
  readonly open: boolean;
  readonly units: TakeProps["units"];
  readonly problemsOf: (listingId: string) => FormProblems | null;
}

/** What there is already, before anything is bought: own stock, partners' releases, public offers. */
export function ReuseSection(props: ReuseSectionProps) {
  const { finds, total, weighed, searchHref, open, units, problemsOf } = props;
  const t = useT("purchasing");
  const code = useTCode("purchasing");
  return (
    <section className="sec sec--line" aria-labelledby="finns">
      <SectionHead
        id="finns"
        title={t("reuse.title")}
        action={<MoreLink href={searchHref}>{t("reuse.search")}</MoreLink>}
      />
      <p className="lede">{t("reuse.lede")}</p>
      {total > weighed && <p className="small muted">{t("reuse.more", { total, weighed })}</p>}
      {finds.length === 0 && <p>{t("reuse.none")}</p>}
      {finds.some(({ way }) => way === "buy") && <p>{t("take.buy.law")}</p>}
      <ul className="plain-list find-list">
        {finds.map((find) => (
          <li key={find.id}>
            <div className="row row--between">
              <AppLink href={`/annons/${find.reference}`}>{find.title}</AppLink>
              <Badge tone={find.source === "own" ? "ok" : find.source === "partner" ? "info" : "plain"}>
                {code(`source.${find.source}`)}
              </Badge>
            </div>
            <p className="small">{[find.quantity, find.price, find.place, find.owner].filter(Boolean).join(" · ")}</p>
            {find.way !== "buy" && open && <TakeForm find={find} units={units} problems={problemsOf(find.id)} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
