import { invalidInput, fieldError, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { checkCriterion } from "../checks";
import { criterionContentSchema } from "../content-schema";
import type { CriterionContent } from "../criterion";
import type { CriterionFault } from "../criterion-fault";

/** Most faults told at once; more than that nobody mends in one go. */
const mostFaults = 60;

/** A refusal that names the field (its first part is the field of a form) and, in `at`, the place inside it. */
export const refusalOf = (faults: readonly CriterionFault[], under = ""): AppError =>
  invalidInput(
    ...faults
      .slice(0, mostFaults)
      .map(({ path, code, params }) =>
        fieldError(under ? `${under}.${path}` : path, `criterion_${code}`, { at: path, ...params }),
      ),
  );

interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** Deviations from the shape: where, and what kind of thing is wrong there. */
export const shapeRefusal = (issues: readonly Issue[], under = ""): AppError =>
  invalidInput(
    ...issues.slice(0, mostFaults).map((issue) => {
      const at = issue.path.map(String).join(".") || "form";
      const code = issue.code === "unrecognized_keys" ? "criterion_shape_unknown" : "criterion_shape";
      return fieldError(under ? `${under}.${at}` : at, code, { at, detail: issue.message.slice(0, 200) });
    }),
  );

/** What somebody wrote as a criterion: first its shape, then whether it makes sense by the dictionaries. */
export function readContent(raw: unknown): Result<CriterionContent, AppError> {
  const shaped = criterionContentSchema.safeParse(raw);
  if (!shaped.success) return err(shapeRefusal(shaped.error.issues));
  const faults = checkCriterion(shaped.data);
  return faults.length > 0 ? err(refusalOf(faults)) : ok(shaped.data);
}
