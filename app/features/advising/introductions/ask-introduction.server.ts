import { createHash, randomBytes } from "node:crypto";
import { now, today } from "~/infra/clock/clock.server";
import type { Tx } from "~/infra/db/client.server";
import { addJob } from "~/infra/jobs/add-job.server";
import { personIdOf, type Actor } from "~/shared/actor";
import { appError, fieldError, invalidInput, type AppError } from "~/shared/app-error";
import { addMonths } from "~/shared/dates";
import { newId } from "~/shared/ids";
import type { Locale } from "~/shared/locale";
import { err, ok, type Result } from "~/shared/result";
import { isClosed, sides, type AdvisingCase, type Side } from "../cases/case";
import { topOf, updateCase } from "../cases/case-store.server";
import { changeCase } from "../cases/change-case.server";
import { factsIn, findFirms, writeInLanguage, type FirmFacts } from "../cases/firm-store.server";
import { monthsKept } from "../firms/prospect";
import { keepContactsUntil } from "../firms/prospect-store.server";
import { answerDays, stateOf } from "./introduction";
import { findIntroductions, insertIntroduction } from "./introduction-store.server";
import { sharedFacts } from "./shared-facts";
import { municipalityNamed } from "./municipality-named";

/** What a mailed link carries: 256 random bits. Only its hash is kept. */
const newToken = (): string => randomBytes(32).toString("base64url");
export const hashToken = (token: string): string => createHash("sha256").update(token).digest("hex");

export type Reach = "ready" | "missing" | "gone" | "merged" | "no_address";

/** Whether a question would reach the firm. */
export function reachOf(firm: FirmFacts | null): Reach {
  if (!firm) return "missing";
  if (firm.gone) return "gone";
  if (firm.merged) return "merged";
  return firm.kind === "prospect" && !firm.contact?.email ? "no_address" : "ready";
}

/** What would be shared of a case with those firms; what the adviser sees before sending. */
export const factsToShare = (advisingCase: Pick<AdvisingCase, "subject">, firms: Readonly<Record<Side, FirmFacts>>) => {
  const sharable = (firm: FirmFacts) => ({
    name: firm.name,
    municipality: municipalityNamed(firm.municipalityCode),
    contact:
      firm.kind === "prospect"
        ? [firm.contact?.name, firm.contact?.email, firm.contact?.phone].filter(Boolean).join(", ")
        : null,
  });
  return sharedFacts(advisingCase, { giver: sharable(firms.giver), receiver: sharable(firms.receiver) });
};

async function reachable(
  tx: Tx,
  advisingCase: AdvisingCase,
): Promise<Result<Readonly<Record<Side, FirmFacts>>, AppError>> {
  const found = await findFirms([advisingCase.giver, advisingCase.receiver], tx);
  const firms = { giver: factsIn(found, advisingCase.giver), receiver: factsIn(found, advisingCase.receiver) };
  for (const side of sides) {
    const reach = reachOf(firms[side]);
    if (reach !== "ready")
      return err(appError("conflict", { reason: `introduction_${reach}`, params: { name: firms[side]?.name ?? "" } }));
  }
  return ok({ giver: firms.giver as FirmFacts, receiver: firms.receiver as FirmFacts });
}

/**
 * Asks both firms whether they want to be introduced. What is shared is fixed here; each side is mailed, a firm that is no
 * member with a link of its own. One question at a time; a case that was only an idea is then contacted.
 */
export async function askIntroduction(
  actor: Actor,
  input: {
    readonly id: string;
    readonly version: number;
    readonly message: string;
    readonly days: number;
    /** The language in which a firm that is no member is written to, where it is said. */
    readonly languages?: Partial<Readonly<Record<Side, Locale>>>;
  },
): Promise<Result<{ introductionId: string }, AppError>> {
  if (!input.message.trim()) return err(invalidInput(fieldError("message", "required")));
  if (input.days < answerDays.least || input.days > answerDays.most)
    return err(
      invalidInput(
        input.days < answerDays.least
          ? fieldError("days", "too_small", { min: answerDays.least })
          : fieldError("days", "too_big", { max: answerDays.most }),
      ),
    );
  return changeCase(actor, input, async (tx, advisingCase) => {
    if (advisingCase.frozenAt !== null) return err(appError("conflict", { reason: "case_frozen" }));
    if (isClosed(advisingCase.stage)) return err(appError("conflict", { reason: "case_closed" }));
    const moment = now();
    const standing = (await findIntroductions(advisingCase.id, tx)).map((one) => stateOf(one, moment));
    if (standing.includes("introduced")) return err(appError("conflict", { reason: "introduction_made" }));
    if (standing.includes("waiting")) return err(appError("conflict", { reason: "introduction_waits" }));
    const firms = await reachable(tx, advisingCase);
    if (!firms.ok) return firms;
    const id = newId();
    const tokens = Object.fromEntries(
      sides.map((side) => [side, firms.value[side].kind === "prospect" ? newToken() : null]),
    ) as Record<Side, string | null>;
    await insertIntroduction(tx, {
      id,
      caseId: advisingCase.id,
      firms: advisingCase,
      message: input.message.trim(),
      shared: factsToShare(advisingCase, firms.value),
      askedBy: personIdOf(actor),
      expiresAt: new Date(moment.getTime() + input.days * 86_400_000),
      giverTokenHash: tokens.giver && hashToken(tokens.giver),
      receiverTokenHash: tokens.receiver && hashToken(tokens.receiver),
    });
    const asked = sides.flatMap((side) => (firms.value[side].kind === "prospect" ? firms.value[side].id : []));
    await keepContactsUntil(tx, { ids: asked }, addMonths(today(), monthsKept));
    for (const side of sides) {
      const [firm, language] = [firms.value[side], input.languages?.[side]];
      if (firm.kind === "prospect" && language) await writeInLanguage(tx, firm.id, language);
    }
    for (const side of sides) await addJob(tx, "introduction-mail", { introductionId: id, side, token: tokens[side] });
    const begins = advisingCase.stage === "suggested";
    const position = begins ? await topOf(tx, advisingCase.organizationId, "contacted") : advisingCase.position;
    await updateCase(tx, advisingCase, begins ? { stage: "contacted", position } : {});
    return ok({
      value: { introductionId: id },
      event: { type: "case.introduction_asked", payload: { introductionId: id } },
    });
  });
}
