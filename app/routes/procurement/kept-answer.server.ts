import { data } from "@remix-run/node";
import type { SaveAnswer } from "~/features/catalogue/ui/wizard/form-state";
import type { FormValues } from "~/http/parse.server";
import { now } from "~/infra/clock/clock.server";
import type { AppError } from "~/shared/app-error";

/** Answer to a form that saves itself: what was sent stands. */
export const keptAnswer = (version: number) =>
  data<SaveAnswer & { ok: true }>({ ok: true, version, savedAt: now().toISOString() });

/** Answer where somebody else has saved meanwhile: what was typed stands, and the next press saves it over what they wrote. */
export const overtakenAnswer = (error: AppError, values: FormValues, version: number) =>
  data({ ok: false as const, error, values: { ...values, version: String(version) }, conflict: [] }, { status: 409 });
