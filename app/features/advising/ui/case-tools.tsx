import { Form } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { Disclosure } from "~/ui/disclosure";
import { ErrorSummary } from "~/ui/error-summary";
import type { RefusedForm } from "~/ui/form-problems";
import { RadioGroup } from "~/ui/choice-fields";
import { SubmitButton } from "~/ui/submit-button";
import { DateField, SelectField } from "~/ui/text-field";
import { closeReasons, openStages } from "../cases/case";
import { useCaseForm } from "./case-form";
import type { CaseView } from "./case-view";

interface ToolProps {
  readonly view: CaseView;
  readonly refused: RefusedForm | null | undefined;
}

const Version = ({ view }: { readonly view: CaseView }) => <input type="hidden" name="version" value={view.version} />;

function MoveForm({ view, refused }: ToolProps) {
  const t = useT("advising");
  const form = useCaseForm(refused, "move");
  return (
    <Disclosure summary={t(view.closed ? "tool.reopen" : "tool.move")} open={form.refused} line>
      <Form method="post" className="form" noValidate>
        <ErrorSummary errors={form.summary} />
        <Version view={view} />
        <SelectField
          {...form.field("to", openStages[openStages.indexOf(view.stage) + 1] ?? "contacted")}
          label={t("tool.moveTo")}
          help={view.consented ? undefined : t("tool.moveHelp")}
          options={openStages
            .filter((stage) => stage !== view.stage)
            .map((stage) => ({ value: stage, label: t(`stage.${stage}`) }))}
        />
        <SubmitButton name="intent" value="move">
          {t("card.move")}
        </SubmitButton>
      </Form>
    </Disclosure>
  );
}

function RemindForm({ view, refused }: ToolProps) {
  const t = useT("advising");
  const form = useCaseForm(refused, "remind");
  return (
    <Disclosure summary={t("tool.remind")} open={form.refused} line>
      <Form method="post" className="form" noValidate>
        <ErrorSummary errors={form.summary} />
        <Version view={view} />
        <DateField {...form.field("on", view.remindOn)} label={t("tool.remindOn")} help={t("tool.remindHelp")} />
        <SubmitButton variant="secondary" name="intent" value="remind">
          {t("tool.remindSave")}
        </SubmitButton>
      </Form>
    </Disclosure>
  );
}

function HandOverForm({ view, refused }: ToolProps) {
  const t = useT("advising");
  const form = useCaseForm(refused, "hand_over");
  const others = view.advisers.filter(({ value }) => value !== view.ownerId);
  if (others.length === 0) return null;
  return (
    <Disclosure summary={t("tool.handOver")} open={form.refused} line>
      <Form method="post" className="form" noValidate>
        <ErrorSummary errors={form.summary} />
        <Version view={view} />
        <SelectField {...form.field("to")} label={t("tool.handOverTo")} options={others} />
        <SubmitButton variant="secondary" name="intent" value="hand_over">
          {t("tool.handOverDo")}
        </SubmitButton>
      </Form>
    </Disclosure>
  );
}

function WithdrawForm({ view, refused }: ToolProps) {
  const t = useT("advising");
  const form = useCaseForm(refused, "withdraw");
  const asked = view.introductions.some(({ state }) => state === "waiting" || state === "introduced");
  if (!asked || view.frozen) return null;
  return (
    <Disclosure summary={t("tool.withdraw")} open={form.refused} line>
      <Form method="post" className="form" noValidate>
        <ErrorSummary errors={form.summary} />
        <Version view={view} />
        <p>{t("tool.withdrawText")}</p>
        <SelectField
          {...form.field("side")}
          label={t("tool.withdrawSide")}
          options={view.sides.map(({ side, name }) => ({ value: side, label: name ?? t(`side.${side}`) }))}
        />
        <SubmitButton variant="danger" name="intent" value="withdraw">
          {t("tool.withdrawDo")}
        </SubmitButton>
      </Form>
    </Disclosure>
  );
}

function CloseForm({ view, refused }: ToolProps) {
  const t = useT("advising");
  const form = useCaseForm(refused, "close");
  return (
    <div id="avsluta">
      <Disclosure summary={t("tool.close")} open={form.refused} line>
        <Form method="post" className="form" noValidate>
          <ErrorSummary errors={form.summary} />
          <Version view={view} />
          <RadioGroup
            id="as"
            name="as"
            label={t("tool.closeAs")}
            defaultValue={form.value("as", view.consented ? "ended" : "declined")}
            error={form.error("as")}
            choices={[
              { value: "ended", label: t("stage.ended"), help: t("tool.endedHelp") },
              { value: "declined", label: t("stage.declined"), help: t("tool.declinedHelp") },
            ]}
          />
          <SelectField
            {...form.field("reason")}
            label={t("tool.reason")}
            help={t("tool.reasonHelp")}
            placeholder={t("tool.noReason")}
            options={closeReasons.map((reason) => ({ value: reason, label: t(`reason.${reason}`) }))}
          />
          <SubmitButton variant="danger" name="intent" value="close">
            {t("tool.closeDo")}
          </SubmitButton>
        </Form>
      </Disclosure>
    </div>
  );
}

/** What an adviser does with a case as a whole. */
export function CaseTools(props: ToolProps) {
  const t = useT("advising");
  const { closed, frozen } = props.view;
  return (
    <section aria-label={t("tool.title")}>
      {!frozen && <MoveForm {...props} />}
      {!closed && !frozen && <RemindForm {...props} />}
      {!closed && <HandOverForm {...props} />}
      {!closed && <WithdrawForm {...props} />}
      {!closed && <CloseForm {...props} />}
    </section>
  );
}
