import { useFormProblems, type FormProblems, type RefusedForm } from "~/ui/form-problems";

export interface CaseForm extends FormProblems {
  /** Id, name, value and error of a control; ids are plain in the form that was refused, so that its summary leads there. */
  readonly field: (
    name: string,
    fallback?: string,
  ) => { id: string; name: string; defaultValue: string; error: string | undefined };
}

/** One of the many forms of a case's page: it shows problems only when it was the one that was sent. */
export function useCaseForm(refused: RefusedForm | null | undefined, intent: string, which?: string): CaseForm {
  const mine = refused?.values.intent === intent && (which === undefined || refused.values.kind === which);
  const problems = useFormProblems(mine ? refused : null);
  return {
    ...problems,
    field: (name, fallback) => ({
      id: problems.refused ? name : `${intent}-${which ?? ""}-${name}`,
      name,
      defaultValue: problems.value(name, fallback),
      error: problems.error(name),
    }),
  };
}
