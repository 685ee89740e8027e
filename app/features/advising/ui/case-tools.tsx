import { useT } from "~/i18n/use-t";
import { ListedField } from "~/ui/listed-field";
import type { RefusedForm } from "~/ui/form-problems";
import { RadioGroup } from "~/ui/choice-fields";
import { DateField, SelectField } from "~/ui/text-field";
import { closeReasons, openStages } from "../cases/case";
import { useCaseForm } from "./case-form";
import type { CaseView } from "./case-view";
import { FoldedForm } from "./folded-form";

interface ToolProps {
  readonly view: CaseView;
  readonly refused: RefusedForm | null | undefined;
}

function MoveForm({ view, refused }: ToolProps) {
  const t = useT("advising");
  const form = useCaseForm(refused, "move");
  return (
    <FoldedForm
      summary={t(view.closed ? "tool.reopen" : "tool.move")}
      form={form}
      version={view.version}
      intent="move"
      button={t("card.move")}
      variant="primary"
    >
      <SelectField
        {...form.field("to", openStages[openStages.indexOf(view.stage) + 1] ?? "contacted")}
        label={t("tool.moveTo")}
        help={view.consented ? undefined : t("tool.moveHelp")}
        options={openStages
          .filter((stage) => stage !== view.stage)
          .map((stage) => ({ value: stage, label: t(`stage.${stage}`) }))}
      />
    </FoldedForm>
  );
}

function RemindForm({ view, refused }: ToolProps) {
  const t = useT("advising");
  const form = useCaseForm(refused, "remind");
  return (
    <FoldedForm
      summary={t("tool.remind")}
      form={form}
      version={view.version}
      intent="remind"
      button={t("tool.remindSave")}
    >
      <DateField {...form.field("on", view.remindOn)} label={t("tool.remindOn")} help={t("tool.remindHelp")} />
    </FoldedForm>
  );
}

function ProjectForm({ view, refused }: ToolProps) {
  const t = useT("advising");
  const form = useCaseForm(refused, "project");
  return (
    <FoldedForm
      summary={t("tool.project")}
      form={form}
      version={view.version}
      intent="project"
      button={t("tool.projectSave")}
    >
      <ListedField
        {...form.field("project", view.project)}
        label={t("fact.project")}
        help={t("tool.projectHelp")}
        known={view.projects}
        maxLength={200}
      />
    </FoldedForm>
  );
}

function HandOverForm({ view, refused }: ToolProps) {
  const t = useT("advising");
  const form = useCaseForm(refused, "hand_over");
  const others = view.advisers.filter(({ value }) => value !== view.ownerId);
  if (others.length === 0) return null;
  return (
    <FoldedForm
      summary={t("tool.handOver")}
      form={form}
      version={view.version}
      intent="hand_over"
      button={t("tool.handOverDo")}
    >
      <SelectField {...form.field("to")} label={t("tool.handOverTo")} options={others} />
    </FoldedForm>
  );
}

function WithdrawForm({ view, refused }: ToolProps) {
  const t = useT("advising");
  const form = useCaseForm(refused, "withdraw");
  const asked = view.introductions.some(({ state }) => state === "waiting" || state === "introduced");
  if (!asked || view.frozen) return null;
  return (
    <FoldedForm
      summary={t("tool.withdraw")}
      form={form}
      version={view.version}
      intent="withdraw"
      button={t("tool.withdrawDo")}
      variant="danger"
    >
      <p>{t("tool.withdrawText")}</p>
      <SelectField
        {...form.field("side")}
        label={t("tool.withdrawSide")}
        options={view.sides.map(({ side, name }) => ({ value: side, label: name ?? t(`side.${side}`) }))}
      />
    </FoldedForm>
  );
}

function CloseForm({ view, refused }: ToolProps) {
  const t = useT("advising");
  const form = useCaseForm(refused, "close");
  return (
    <div id="avsluta">
      <FoldedForm
        summary={t("tool.close")}
        form={form}
        version={view.version}
        intent="close"
        button={t("tool.closeDo")}
        variant="danger"
      >
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
      </FoldedForm>
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
      <ProjectForm {...props} />
      {!closed && <HandOverForm {...props} />}
      {!closed && <WithdrawForm {...props} />}
      {!closed && <CloseForm {...props} />}
    </section>
  );
}
