import { Form } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import type { FormProblems } from "~/ui/form-problems";
import { NumberField } from "~/ui/number-field";
import { SectionHead } from "~/ui/page-header";
import { SubmitButton } from "~/ui/submit-button";
import { SelectField, TextField } from "~/ui/text-field";
import type { BidView, CriterionView } from "./evaluation-view";

interface RowProps {
  readonly index: number;
  readonly bid: BidView | null;
  readonly criteria: readonly CriterionView[];
  readonly withCosts: boolean;
  readonly problems: FormProblems;
}

function AnswerInput({
  criterion,
  name,
  stored,
  problems,
}: {
  readonly criterion: CriterionView;
  readonly name: string;
  readonly stored: string;
  readonly problems: FormProblems;
}) {
  const t = useT("evaluation");
  const { answer, title } = criterion;
  const common = { id: name, name, defaultValue: problems.value(name, stored), error: problems.error(name) };
  if (answer.kind === "option")
    return <SelectField {...common} label={title} options={answer.options} placeholder={t("bids.noAnswer")} />;
  if (answer.kind === "marks") return <NumberField {...common} label={t("bids.marks", { title })} />;
  return <NumberField {...common} label={title} unit={answer.unit || undefined} />;
}

function CostFields({ index, bid, problems }: RowProps) {
  const t = useT("evaluation");
  return (
    <>
      {(["use", "upkeep", "end"] as const).map((part) => (
        <NumberField
          key={part}
          id={`bid.${index}.${part}`}
          name={`bid.${index}.${part}`}
          label={t(`bids.${part}`)}
          help={part === "end" ? t("bids.endHelp") : undefined}
          unit="kr"
          defaultValue={problems.value(`bid.${index}.${part}`, bid?.[part] ?? "")}
          error={problems.error(`bid.${index}.${part}`)}
        />
      ))}
    </>
  );
}

function BidRow(props: RowProps) {
  const { index, bid, criteria, withCosts, problems } = props;
  const t = useT("evaluation");
  const at = (part: string) => `bid.${index}.${part}`;
  return (
    <fieldset className="bid-row">
      <legend>{bid ? t("bids.one", { number: index + 1 }) : t("bids.new")}</legend>
      {bid && <input type="hidden" name={at("key")} value={bid.key} />}
      <div className="bid-row__in">
        <TextField
          id={at("name")}
          name={at("name")}
          label={t("bids.name")}
          maxLength={80}
          defaultValue={problems.value(at("name"), bid?.name ?? "")}
          error={problems.error(at("name"))}
        />
        <NumberField
          id={at("price")}
          name={at("price")}
          label={t("bids.price")}
          unit="kr"
          defaultValue={problems.value(at("price"), bid?.price ?? "")}
          error={problems.error(at("price"))}
        />
        {withCosts && <CostFields {...props} />}
        {criteria.map((criterion) => (
          <AnswerInput
            key={criterion.key}
            criterion={criterion}
            name={at(`answer.${criterion.key}`)}
            stored={bid?.answers[criterion.key] ?? ""}
            problems={problems}
          />
        ))}
      </div>
      {bid && (
        <Button variant="quiet" size="sm" icon="x" name="remove" value={bid.key}>
          {t("bids.remove", { name: bid.name })}
        </Button>
      )}
    </fieldset>
  );
}

export interface BidsFormProps {
  readonly bids: readonly BidView[];
  readonly criteria: readonly CriterionView[];
  readonly withCosts: boolean;
  readonly rehearsalVersion: number;
  readonly problems: FormProblems;
}

/** Invented or earlier offers, one row each and an empty one to go on with. */
export function BidsForm({ bids, criteria, withCosts, rehearsalVersion, problems }: BidsFormProps) {
  const t = useT("evaluation");
  return (
    <section className="sec sec--line" id="prova">
      <SectionHead title={t("bids.title")} />
      <p className="muted">{t("bids.lede")}</p>
      <Form method="post" className="form form--wide" noValidate>
        <ErrorSummary errors={problems.summary} />
        <input type="hidden" name="rehearsalVersion" value={rehearsalVersion} />
        {/* Enter in a field calculates; the first button of a form is the one it presses. */}
        <button className="vh" name="intent" value="bids" tabIndex={-1} aria-hidden="true" />
        {[...bids, null].map((bid, index) => (
          <BidRow key={bid?.key ?? "new"} {...{ index, bid, criteria, withCosts, problems }} />
        ))}
        <div className="form-end">
          <SubmitButton name="intent" value="bids">
            {t("bids.save")}
          </SubmitButton>
          {bids.length === 0 && (
            <Button variant="secondary" name="intent" value="invent">
              {t("bids.invent")}
            </Button>
          )}
        </div>
      </Form>
    </section>
  );
}
