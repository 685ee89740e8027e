import type { ReactNode } from "react";
import { ErrorSummary, FormError } from "~/ui/error-summary";
import { useFormProblems, type FormProblems, type RefusedForm } from "~/ui/form-problems";
import type { SaveStateName } from "~/ui/save-state";
import { useAutosave, type AutosaveAnswer } from "~/ui/use-autosave";

type KeptAnswer = AutosaveAnswer &
  ({ readonly ok: true } | { readonly ok: false; readonly values: RefusedForm["values"] });

export interface KeptForm {
  /** For the form element. */
  readonly form: Pick<ReturnType<typeof useAutosave>, "onChange" | "onSubmit"> & {
    readonly ref: ReturnType<typeof useAutosave>["form"];
  };
  readonly problems: FormProblems;
  readonly state: SaveStateName;
  /** Version to send along. */
  readonly version: number;
  /** A change that no typing tells of. */
  readonly touch: () => void;
  /** What is wrong, in front of the fields. */
  readonly faults: ReactNode;
}

/**
 * A form that saves itself while it is typed in and also has a button. While the person types, what is wrong stands beside
 * its field; the summary takes the focus only after a press.
 */
export function useKeptForm(
  version: number,
  to: string,
  { enabled = true, refused, stashed }: KeptFormOptions,
): KeptForm {
  const auto = useAutosave<KeptAnswer>(version, { enabled, to });
  const { form: ref, version: saved, answer, state, onChange, onSubmit, touch } = auto;
  const failed =
    answer && !answer.ok ? { error: answer.error, values: { version: answer.values.version ?? "" } } : null;
  const problems = useFormProblems(refused ?? failed, stashed);
  return {
    form: { ref, onChange, onSubmit },
    problems,
    state,
    touch,
    version: Math.max(saved, Number(problems.value("version")) || 0),
    faults: refused ? (
      <ErrorSummary errors={problems.summary} />
    ) : (
      failed && <FormError>{problems.summary[0]?.message}</FormError>
    ),
  };
}

interface KeptFormOptions {
  readonly enabled?: boolean;
  /** The form as it was refused when sent by its button. */
  readonly refused: RefusedForm | null;
  /** What was typed before a detour, by signing in for example. */
  readonly stashed?: RefusedForm["values"] | null;
}
