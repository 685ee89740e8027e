import type { Actor } from "~/shared/actor";
import { fieldError, invalidInput, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { longestProject } from "./case";
import { updateCase } from "./case-store.server";
import { changeCase } from "./change-case.server";

/** Says which project pays for the case, or that none does. Also of one that is closed: the report of its time counts it there. */
export async function setProject(
  actor: Actor,
  input: { readonly id: string; readonly version: number; readonly project: string },
): Promise<Result<null, AppError>> {
  const fundingProject = input.project.trim();
  if (fundingProject.length > longestProject)
    return err(invalidInput(fieldError("project", "too_long", { max: longestProject })));
  return changeCase(actor, input, async (tx, advisingCase) => {
    if (fundingProject === advisingCase.fundingProject) return ok({ value: null, event: null });
    await updateCase(tx, advisingCase, { fundingProject });
    const payload = { project: fundingProject, from: advisingCase.fundingProject };
    return ok({ value: null, event: { type: "case.project_set", payload } });
  });
}
