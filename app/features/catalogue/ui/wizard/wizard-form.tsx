import { Form, useActionData } from "@remix-run/react";
import { useEffect, useState, type CSSProperties, type ReactNode } from "react";
import { useT } from "~/i18n/use-t";
import { ErrorSummary, FormError } from "~/ui/error-summary";
import { SaveState } from "~/ui/save-state";
import { useAutosave } from "~/ui/use-autosave";
import { ConflictBanner } from "./conflict-banner";
import { useFieldErrors, type FieldErrors } from "./field-errors";
import type { SaveAnswer, StepValues } from "./form-state";

export interface WizardFormProps {
  readonly version: number;
  /** Path of the step. */
  readonly to: string;
  /** What the inputs start with, when the last sending was not refused. */
  readonly values: StepValues;
  /** What is kept, without what is only suggested. */
  readonly was: StepValues;
  /** Attribute keys the form shows, so that what is left unticked counts as cleared. */
  readonly keys?: readonly string[];
  /** Files go with the form; they are not autosaved. */
  readonly withFiles?: boolean;
  readonly autosave?: boolean;
  /** Typed before a session ended and given back now; not saved yet. */
  readonly typed?: StepValues | null;
  readonly updatedAt: string;
  /** Frame around the fields: gets the quiet line that says whether all is kept. */
  readonly frame: (saveState: ReactNode, fields: ReactNode) => ReactNode;
  /** `touch` says that something changed which makes no event of its own. */
  readonly children: (values: StepValues, errors: FieldErrors, touch: () => void) => ReactNode;
}

// One zone for server and browser, or the first render would differ.
const clock = new Intl.DateTimeFormat("sv-SE", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/Stockholm" });
const timeOf = (moment: string): string => clock.format(new Date(moment));

/** One step as a plain form that also saves itself while it is filled in. */
export function WizardForm(props: WizardFormProps) {
  const t = useT("catalogue");
  const sent = useActionData<SaveAnswer>();
  const refused = sent?.ok === false ? sent : undefined;
  const [scripts, setScripts] = useState(false);
  useEffect(() => setScripts(true), []);
  const mayAutosave = scripts && props.autosave !== false && refused?.conflict === undefined;
  const { form, onChange, onSubmit, touch, ...auto } = useAutosave<SaveAnswer>(
    Math.max(props.version, sent?.ok ? sent.version : 0),
    { enabled: mayAutosave, to: props.to },
  );
  // What was typed before the session ended is saved as soon as it is back.
  const restored = Boolean(props.typed) && mayAutosave;
  useEffect(() => {
    if (restored) touch();
  }, [restored, touch]);
  const latest = auto.answer?.ok === false ? auto.answer : refused;
  const errors = useFieldErrors(latest?.error);
  const general = errors.summary.find(({ id }) => !id);
  const values = refused?.values ?? (props.typed ? { ...props.values, ...props.typed } : props.values);
  const savedText = props.typed ? t("wizard.not_saved") : t("wizard.saved_at", { time: timeOf(props.updatedAt) });
  const text = {
    saving: t("wizard.saving"),
    failed: t("wizard.not_saved"),
    saved: auto.answer?.ok ? t("wizard.saved_at", { time: timeOf(auto.answer.savedAt) }) : savedText,
    idle: savedText,
  }[auto.state];
  const fields = (
    <div className="stack mt-6" style={{ "--gap": "24px" } as CSSProperties}>
      {/* While the person types, what is wrong stands beside its field; the summary takes the focus only after a press. */}
      {refused && <ErrorSummary errors={errors.summary} />}
      {!refused && general && <FormError>{general.message}</FormError>}
      {latest?.conflict && <ConflictBanner rows={latest.conflict} />}
      {props.children(values, errors, touch)}
    </div>
  );
  return (
    <Form
      method="post"
      encType={props.withFiles ? "multipart/form-data" : undefined}
      ref={form}
      onChange={onChange}
      onSubmit={onSubmit}
      className="wrap wizard"
      noValidate
    >
      {/* Enter in a field goes on; without this the first button of the form would be pressed, whatever it does. */}
      {props.autosave !== false && (
        <button type="submit" name="intent" value="enter" className="vh" tabIndex={-1} aria-hidden="true" />
      )}
      <input type="hidden" name="version" value={latest?.version ?? auto.version} readOnly />
      {/* What the page was made from, so that a change by somebody else can be told from one's own. */}
      <input type="hidden" name="was" value={JSON.stringify(props.was)} readOnly />
      {props.keys && <input type="hidden" name="keys" value={props.keys.join(",")} readOnly />}
      {props.frame(<SaveState state={auto.state} text={text} />, fields)}
    </Form>
  );
}
