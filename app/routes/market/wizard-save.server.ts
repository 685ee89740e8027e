import { saveListing } from "~/features/catalogue/drafting/save-listing.server";
import { sameValue } from "~/features/catalogue/drafting/listing-changes";
import { setListingMedia } from "~/features/catalogue/drafting/set-listing-media.server";
import { questionsFor, withFacts } from "~/features/catalogue/legal/legal-gate";
import { readLegalAnswers } from "~/features/catalogue/legal/legal-questions";
import { setLegalStatus } from "~/features/catalogue/legal/set-legal-status.server";
import { rungs, type ListingPatch } from "~/features/catalogue/listing";
import type { ListingMediaView, OwnListing } from "~/features/catalogue/listing-views";
import { setRelease } from "~/features/catalogue/release/set-release.server";
import { many, one, type StepValues } from "~/features/catalogue/ui/wizard/form-state";
import { readFacts, readFields } from "~/features/catalogue/ui/wizard/read-step";
import type { WizardStep } from "~/features/catalogue/ui/wizard/wizard-steps";
import type { MediaItem } from "~/features/media/media-fields";
import { categoryByCode } from "~/features/reference/category-tree";
import { parseWasteCode } from "~/features/reference/waste-code";
import type { OrganizationMember } from "~/shared/actor";
import { fieldError, invalidInput, type AppError, type FieldError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { withPosition } from "./wizard-place.server";

export interface StepSave {
  readonly actor: OrganizationMember;
  readonly own: OwnListing;
  readonly step: WizardStep;
  readonly version: number;
  readonly values: StepValues;
  /** Photographs and documents of the first step, in order. */
  readonly media?: { readonly photos: readonly MediaItem[]; readonly documents: readonly MediaItem[] };
  /** The person leaves the step: what was left out is filled in with what follows from the rest. */
  readonly leaving: boolean;
}

type Saved = Promise<Result<{ version: number }, AppError>>;

async function save(input: StepSave, changes: ListingPatch, faults: readonly FieldError[]): Saved {
  const { actor, own, version } = input;
  // What can be read is kept although something else cannot: a mistyped figure loses no other word.
  const saved = await saveListing(actor, { id: own.listing.id, version, changes });
  if (!saved.ok && saved.error.code !== "invalid_input") return saved;
  const all = [...faults, ...(saved.ok ? [] : (saved.error.fields ?? []))];
  return all.length > 0 ? err(invalidInput(...all)) : ok({ version: saved.ok ? saved.value.version : version });
}

function saveFieldsStep(input: StepSave): Saved {
  const { own, values, step, actor, leaving } = input;
  const { patch, faults } = readFields(values);
  const facts = step === "fakta" ? readFacts(values, own.listing.attributes, actor.locale) : null;
  const category = categoryByCode(patch.categoryCode ?? own.listing.categoryCode ?? "");
  // The quick way needs no title: the category's name is one.
  const titled =
    step === "vad" && leaving && category && patch.title?.trim() === ""
      ? { ...patch, title: category.label[own.listing.language] }
      : patch;
  const changes = facts ? { ...titled, attributes: facts.attributes } : titled;
  return save(input, step === "plats" ? withPosition(changes) : changes, [...faults, ...(facts?.faults ?? [])]);
}

const same = (kept: readonly ListingMediaView[], items: readonly MediaItem[]): boolean =>
  kept.length === items.length &&
  kept.every(({ media, altText }, index) => items[index]?.mediaId === media.id && items[index]?.altText === altText);

async function saveMedia({ actor, own, version, media }: StepSave): Saved {
  let at = version;
  for (const [kind, items, kept] of [
    ["photo", media?.photos, own.photos],
    ["document", media?.documents, own.documents],
  ] as const) {
    if (!items || same(kept, items)) continue;
    const set = await setListingMedia(actor, { id: own.listing.id, version: at, media: items, kind });
    if (!set.ok) return set;
    at = set.value.version;
  }
  return ok({ version: at });
}

/** Answers to questions that no longer follow from the ones before are left out. */
async function saveLegal({ actor, own, version, values }: StepSave): Saved {
  const raw = Object.fromEntries(
    Object.keys(values).flatMap((name) =>
      name.startsWith("legal.") ? [[name.slice(6), [...many(values, name)]]] : [],
    ),
  );
  const { answers: given, faults: unread } = readLegalAnswers(raw);
  const faults = unread.map(({ question, code }) => fieldError(`legal.${question}`, code));
  const asked = questionsFor(withFacts(given, own.listing.attributes));
  const answers = Object.fromEntries(
    Object.entries(given).filter(([question]) => asked.some((code) => code === question)),
  );
  const code = one(values, "wasteCode").trim();
  const parsed = code === "" ? null : parseWasteCode(code);
  if (parsed && !parsed.ok) faults.push(fieldError("wasteCode", "invalid_waste_code"));
  if (faults.length > 0) return err(invalidInput(...faults));
  const nothing = Object.keys(answers).length === 0 && own.listing.legal.status === null;
  if (nothing) return ok({ version });
  // Without its field on the page the code stays what it was.
  const wasteCode =
    values.wasteCode === undefined ? own.listing.legal.wasteCode : parsed?.ok ? parsed.value.code : null;
  const note = values.note === undefined ? own.listing.legal.note : one(values, "note");
  const { legal } = own.listing;
  if (sameValue(answers, legal.answers) && wasteCode === legal.wasteCode && note.trim() === legal.note)
    return ok({ version });
  return setLegalStatus(actor, { id: own.listing.id, version, answers, wasteCode, note });
}

function saveRelease({ actor, own, version, values }: StepSave): Saved {
  const rung = rungs.find((each) => each === one(values, "rung"));
  if (!rung) return Promise.resolve(err(invalidInput(fieldError("rung", "required"))));
  const day = (name: string): string | null => one(values, name) || null;
  return setRelease(actor, {
    id: own.listing.id,
    version,
    rung,
    partnersFrom: day("partnersFrom"),
    publicFrom: day("publicFrom"),
    partnerGroupIds: [...many(values, "partnerGroupIds")],
  });
}

/** Saves one step of the wizard; a step without changes keeps its version. */
export function saveStep(input: StepSave): Saved {
  if (input.step === "bild") return saveMedia(input);
  if (input.step === "status") return saveLegal(input);
  if (input.step === "synlighet") return saveRelease(input);
  return input.step === "granska" ? Promise.resolve(ok({ version: input.version })) : saveFieldsStep(input);
}
