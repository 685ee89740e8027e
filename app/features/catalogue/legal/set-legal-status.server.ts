import type { Actor } from "~/shared/actor";
import { appError, fieldError, invalidInput, type AppError } from "~/shared/app-error";
import { parseWasteCode } from "~/features/reference/waste-code";
import { err, ok, type Result } from "~/shared/result";
import { changeListing, recordListing, type ChangeContext, type ListingRef, type StaleListing } from "../change-listing.server";
import { deriveListing } from "../drafting/derive-listing.server";
import { publishFaultsOf } from "../life/publish-faults.server";
import type { LegalRecord } from "../listing";
import { countPhotos } from "../listing-media-store.server";
import { saveLegal } from "../listing-store.server";
import { decide, withFacts, type LegalVerdict } from "./legal-gate";
import { readLegalAnswers } from "./legal-questions";
import { wasteEntryOn } from "./waste-entry.server";

export interface SetLegalStatus extends ListingRef {
  /** By question code; empty takes the recorded answers back. */
  readonly answers: Readonly<Record<string, string | readonly string[]>>;
  /** As typed: `17 02 04*`. */
  readonly wasteCode: string | null;
  /** The owner's own words on the ground, at most 1 000 characters. */
  readonly note: string;
}

type Outcome = { readonly version: number; readonly verdict: LegalVerdict | null };

/**
 * Records the answers of the legal-status gate and the status that follows. An answer still open is recorded without a
 * status, so that a half-answered gate is not lost. A refused flow is recorded too: in a draft as a verdict to show, while
 * a published listing keeps what it had and the refusal names the reason.
 */
export async function setLegalStatus(actor: Actor, input: SetLegalStatus): Promise<Result<Outcome, AppError | StaleListing>> {
  const { answers, faults } = readLegalAnswers(input.answers);
  const errors = faults.map(({ question, code }) => fieldError(question, code, code === "unknown_field" ? { name: question } : undefined));
  if (input.note.length > 1000) errors.push(fieldError("note", "too_long", { max: 1000 }));
  const typed = input.wasteCode?.trim() ? parseWasteCode(input.wasteCode) : null;
  if (typed && !typed.ok) errors.push(fieldError("wasteCode", "invalid_waste_code"));
  if (errors.length > 0) return err(invalidInput(...errors));
  const wasteCode = typed?.ok ? typed.value.code : null;

  return changeListing(actor, input, async (context) => {
    if (context.listing.type !== "surplus") return err(appError("unprocessable", { reason: "legal_gate_for_surplus" }));
    if (wasteCode !== null && !wasteEntryOn(wasteCode, context.today)) return err(invalidInput(fieldError("wasteCode", "waste_code_not_in_force")));
    const verdict = Object.keys(answers).length === 0 ? null : decide(withFacts(answers, context.listing.attributes));
    return saveVerdict(actor, context, { verdict, answers, note: input.note.trim(), wasteCode });
  });
}

interface Decided {
  readonly verdict: LegalVerdict | null;
  readonly answers: ReturnType<typeof readLegalAnswers>["answers"];
  readonly note: string;
  readonly wasteCode: string | null;
}

async function saveVerdict(actor: Actor, { tx, listing, now, today }: ChangeContext, decided: Decided): Promise<Result<Outcome, AppError>> {
  const { verdict, answers, note, wasteCode } = decided;
  const found = verdict?.kind === "status" ? verdict : null;
  const legal: LegalRecord = {
    status: found?.status ?? null,
    ground: found?.ground ?? null,
    answers: answers as LegalRecord["answers"],
    note,
    wasteCode: found && found.wasteCode === "none" ? null : wasteCode,
    recordedAt: now.toISOString(),
    recordedBy: actor.kind === "member" ? actor.personId : null,
  };
  if (listing.state === "published") {
    const faults = publishFaultsOf({ ...listing, legal }, today);
    if (faults.length > 0) return err(invalidInput(...faults));
  }
  const photos = await countPhotos(tx, listing.id);
  await saveLegal(tx, listing.id, legal, now, deriveListing(listing.type, listing, legal.status, photos));
  await recordListing(tx, actor, "legal_set", listing, {
    from: { status: listing.legal.status, wasteCode: listing.legal.wasteCode },
    to: { status: legal.status, ground: legal.ground, wasteCode: legal.wasteCode },
  });
  return ok({ version: listing.version + 1, verdict });
}
