import * as z from "zod";
import { publishQuestion } from "~/features/supply-check/questions/publish-question.server";
import { publishQuestionSchema } from "~/features/supply-check/questions/schemas";
import { saveSnapshot } from "~/features/supply-check/snapshots/save-snapshot.server";
import { adoptTrial } from "~/features/supply-check/trial/adopt-trial.server";
import { readTrial } from "~/features/supply-check/trial/trial";
import { parseFields } from "~/http/parse.server";
import type { OrganizationMember } from "~/shared/actor";
import type { AppError } from "~/shared/app-error";
import { ok, type Result } from "~/shared/result";

const schema = z.object({
  intent: z.enum(["adopt", "snapshot", "ask"]),
  version: z.coerce.number().int().min(1).optional(),
  lot: z.string().max(80).default(""),
  wide: z.literal("on").optional(),
});

interface Done {
  readonly to: string;
  readonly flash: string;
}

/** The one button pressed on a supply check: adopt what is tried, keep the check, ask the market. */
export async function runSupplyAction(
  actor: OrganizationMember,
  tenderId: string,
  form: FormData,
): Promise<Result<Done, AppError>> {
  const parsed = parseFields(form, schema);
  if (!parsed.ok) return parsed;
  const { intent, version, lot, wide } = parsed.value;
  const here = `/upphandla/arenden/${tenderId}/marknadskoll`;
  const back = lot === "" ? here : `${here}?${new URLSearchParams({ del: lot })}`;
  if (intent === "snapshot") {
    const kept = await saveSnapshot(actor, { tenderId, lotKey: lot, wide: wide === "on" });
    return kept.ok ? ok({ to: `${here}/${kept.value.id}`, flash: "flash.kept" }) : kept;
  }
  if (intent === "ask") {
    const asked = parseFields(form, publishQuestionSchema);
    if (!asked.ok) return asked;
    const published = await publishQuestion(actor, { tenderId, lotKey: lot, wide: wide === "on", ...asked.value });
    return published.ok ? ok({ to: `/marknadsfragor/${published.value.id}`, flash: "flash.asked" }) : published;
  }
  const query = new URLSearchParams();
  for (const step of form.getAll("prova")) if (typeof step === "string") query.append("prova", step);
  const adopted = await adoptTrial(actor, { tenderId, version: version ?? 0, steps: readTrial(query) });
  if (!adopted.ok) return adopted;
  return ok({ to: back, flash: adopted.value.version === version ? "flash.nothing_to_adopt" : "flash.adopted" });
}
