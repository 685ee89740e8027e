import { parseWasteCode } from "~/features/reference/waste-code";
import { fieldError, invalidInput, type AppError, type FieldError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import type { AttributeValues } from "~/features/reference/attribute";
import type { LegalRecord } from "../listing";
import { decide, withFacts, type LegalVerdict } from "./legal-gate";
import { readLegalAnswers, type LegalAnswers } from "./legal-questions";

export interface LegalInput {
  /** By question code; empty takes the recorded answers back. */
  readonly answers: Readonly<Record<string, string | readonly string[]>>;
  /** As typed: `17 02 04*`. */
  readonly wasteCode: string | null;
  /** The owner's own words on the ground, at most 1 000 characters. */
  readonly note: string;
}

export interface ReadLegal {
  readonly answers: LegalAnswers;
  readonly wasteCode: string | null;
  readonly note: string;
}

/** The gate's form as typed, or every fault in it by field. */
export function readLegalInput(input: LegalInput): Result<ReadLegal, AppError> {
  const { answers, faults } = readLegalAnswers(input.answers);
  const errors: FieldError[] = faults.map(({ question, code }) =>
    fieldError(question, code, code === "unknown_field" ? { name: question } : undefined),
  );
  if (input.note.length > 1000) errors.push(fieldError("note", "too_long", { max: 1000 }));
  const typed = input.wasteCode?.trim() ? parseWasteCode(input.wasteCode) : null;
  if (typed && !typed.ok) errors.push(fieldError("wasteCode", "invalid_waste_code"));
  if (errors.length > 0) return err(invalidInput(...errors));
  return ok({ answers, wasteCode: typed?.ok ? typed.value.code : null, note: input.note.trim() });
}

export type LegalOutcome = Pick<LegalRecord, "status" | "ground" | "answers" | "note" | "wasteCode"> & {
  readonly verdict: LegalVerdict | null;
};

/** What is recorded for the answers: the status that follows, or none while a question is open or the use is refused. */
export function legalOutcome({ answers, wasteCode, note }: ReadLegal, attributes: AttributeValues): LegalOutcome {
  const verdict = Object.keys(answers).length === 0 ? null : decide(withFacts(answers, attributes));
  const found = verdict?.kind === "status" ? verdict : null;
  return {
    verdict,
    status: found?.status ?? null,
    ground: found?.ground ?? null,
    answers: answers as LegalRecord["answers"],
    note,
    wasteCode: found?.wasteCode === "none" ? null : wasteCode,
  };
}
