import { Form } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { AppLink } from "~/ui/app-link";
import { Banner } from "~/ui/banner";
import { Disclosure } from "~/ui/disclosure";
import { ErrorSummary } from "~/ui/error-summary";
import type { RefusedForm } from "~/ui/form-problems";
import { NumberField } from "~/ui/number-field";
import { SectionHead } from "~/ui/page-header";
import { SubmitButton } from "~/ui/submit-button";
import { Table } from "~/ui/table";
import { DateField, SelectField, TextField } from "~/ui/text-field";
import { useFreshForm } from "~/ui/use-fresh-form";
import { useCaseForm } from "./case-form";
import type { AidView, CaseView } from "./case-view";

interface PanelProps {
  readonly view: CaseView;
  readonly refused: RefusedForm | null | undefined;
}

function TimeForm({ view, refused }: PanelProps) {
  const t = useT("advising");
  const form = useCaseForm(refused, "time");
  const firms = view.sides.filter(({ name }) => name !== null);
  const { round, onSubmit } = useFreshForm(form.refused);
  return (
    <Disclosure key={round} summary={t("aid.add")} open={form.refused} line>
      <Form method="post" className="form" noValidate onSubmit={onSubmit}>
        <ErrorSummary errors={form.summary} />
        <input type="hidden" name="clientKey" value={view.keys.time} />
        <SelectField
          {...form.field("side")}
          label={t("aid.firm")}
          options={firms.map(({ side, name }) => ({ value: side, label: name ?? "" }))}
        />
        <DateField {...form.field("day", view.today)} label={t("aid.day")} required />
        <div className="field-row">
          <NumberField {...form.field("hours")} label={t("aid.hours")} unit={t("aid.hoursUnit")} required />
          <NumberField {...form.field("rate", "950")} label={t("aid.rate")} unit={t("aid.rateUnit")} required />
        </div>
        <TextField {...form.field("note")} label={t("aid.note")} maxLength={300} />
        <SubmitButton variant="secondary" name="intent" value="time">
          {t("aid.save")}
        </SubmitButton>
      </Form>
    </Disclosure>
  );
}

function FirmAid({ aid }: { readonly aid: AidView }) {
  const t = useT("advising");
  return (
    <li className="stack">
      <p>
        <strong>{aid.firm}</strong>: {aid.sum}
      </p>
      {aid.level !== "below" && (
        <Banner tone={aid.level === "above" ? "no" : "warn"}>{t(`aid.${aid.level}`, { firm: aid.firm })}</Banner>
      )}
      <AppLink href={aid.certificate} reload>
        {t("aid.certificate", { firm: aid.firm })}
      </AppLink>
    </li>
  );
}

/** Time given to the firms, and what it makes in aid of minor importance. */
export function AidPanel({ view, refused }: PanelProps) {
  const t = useT("advising");
  return (
    <section className="sec--line" id="tid">
      <SectionHead title={t("aid.title")} />
      <p className="muted small">{view.aidSource}</p>
      <ul className="case-list">
        {view.aid.map((aid) => (
          <FirmAid key={aid.key} aid={aid} />
        ))}
      </ul>
      {view.times.length > 0 && (
        <Table
          caption={t("aid.table")}
          hideCaption
          stack
          columns={[
            { key: "day", label: t("aid.day") },
            { key: "firm", label: t("aid.firm") },
            { key: "hours", label: t("aid.hours"), numeric: true },
            { key: "amount", label: t("aid.amount"), numeric: true },
            { key: "note", label: t("aid.note") },
            ...(view.mayWork ? [{ key: "act", label: t("entry.remove"), actions: true }] : []),
          ]}
          rows={view.times.map((time) => ({
            id: time.id,
            cells: {
              ...time,
              act: (
                <Form method="post" preventScrollReset>
                  <input type="hidden" name="id" value={time.id} />
                  <SubmitButton size="sm" variant="quiet" name="intent" value="remove_time">
                    {t("entry.remove")}
                  </SubmitButton>
                </Form>
              ),
            },
          }))}
        />
      )}
      {view.mayWork && <TimeForm view={view} refused={refused} />}
    </section>
  );
}
