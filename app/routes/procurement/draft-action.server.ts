import { data, redirect, type ActionFunctionArgs } from "@remix-run/node";
import { criterionKinds, criterionLevels } from "~/features/criteria/criterion";
import { textsOf } from "~/features/tenders/drafting/draft-form";
import { editDraft, isClash, type DraftClash } from "~/features/tenders/drafting/edit-draft.server";
import { text, type FormTexts } from "~/features/tenders/drafting/form-values";
import { addOwnRequirements, reshapeDraft } from "~/features/tenders/drafting/reshape-draft.server";
import { isDraftSection, sectionHref } from "~/features/tenders/drafting/sections";
import { commentOn, resolveComment } from "~/features/tenders/review/comment.server";
import { assignSection, setRole } from "~/features/tenders/review/people.server";
import { tenderRoles } from "~/features/tenders/tender";
import { setLevel, takeNewest } from "~/features/tenders/templates/library-changes.server";
import type { DraftAnswer } from "~/features/tenders/ui/draft-answer";
import { statusOf, throwAppError } from "~/http/error-response.server";
import { redirectWithFlash } from "~/http/flash.server";
import { formValues, readForm } from "~/http/parse.server";
import { takePoint } from "~/http/rate-limit.server";
import { requireOrganization } from "~/http/require-actor.server";
import { translateCode } from "~/i18n/translator.server";
import type { OrganizationMember } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import type { Result } from "~/shared/result";
import { mandateChange } from "./mandate-change.server";

interface Press {
  readonly actor: OrganizationMember;
  readonly id: string;
  readonly section: string;
  readonly values: FormTexts;
  readonly form: string;
  readonly intent: string;
}

function readWas(typed: string): FormTexts {
  try {
    const parsed: unknown = JSON.parse(typed);
    return typeof parsed === "object" && parsed !== null && !Array.isArray(parsed) ? (parsed as FormTexts) : {};
  } catch {
    return {};
  }
}

const refuse = ({ form, values }: Press, error: AppError, extra: Partial<Extract<DraftAnswer, { ok: false }>> = {}) => {
  const { was, version: _version, ...typed } = values;
  const answer = {
    ok: false as const,
    form,
    error,
    values: typed,
    was: readWas(text({ was: was ?? "" }, "was")),
    ...extra,
  };
  return data<DraftAnswer>(answer, { status: statusOf(error) });
};

/** What others have written in the same fields, in words. */
function clashRows(press: Press, { clash, current }: DraftClash) {
  const theirs = textsOf(current, press.form) ?? {};
  const { locale } = press.actor;
  return clash.map((field) => {
    const name = field.replace(/^item\.[^.]+\./, "item.").replace(/^option\.\d+\./, "option.");
    return {
      field,
      label: translateCode(locale, "tenders", `field.${name}`),
      theirs: [theirs[field] ?? ""].flat().join(", "),
    };
  });
}

/** Saves a form, and answers whether it stands. */
async function save(press: Press) {
  const { actor, id, form, values } = press;
  const { version, was, form: _form, intent: _intent, ...typed } = values;
  const saved = await editDraft(actor, {
    id,
    form,
    typed,
    was: readWas(text({ was: was ?? "" }, "was")),
    version: Number(version),
  });
  if (saved.ok) return { saved: saved.value } as const;
  return isClash(saved.error)
    ? ({
        refusal: refuse(press, saved.error, { version: saved.error.version, conflict: clashRows(press, saved.error) }),
      } as const)
    : ({ refusal: refuse(press, saved.error) } as const);
}

async function pressed(press: Press, work: Promise<Result<unknown, AppError>>, hash = "") {
  const done = await work;
  const section = isDraftSection(press.section) ? press.section : "om";
  return done.ok ? redirect(sectionHref(press.id, section) + hash) : refuse(press, done.error);
}

/** A button of a lot's form: what was typed is saved first, then the lot gets or loses an item. */
async function lotPress(press: Press, intent: string, item: string) {
  const result = await save(press);
  if ("refusal" in result) return result.refusal;
  const lot = press.form.replace(/^lot:/, "");
  if (intent === "cpv") return redirect(`/upphandla/arenden/${press.id}/cpv?del=${lot}&post=${item}`);
  const change =
    intent === "add_item" ? { kind: "add_item" as const, lot } : { kind: "remove_item" as const, lot, item };
  return pressed(press, reshapeDraft(press.actor, press.id, change), `#lot-${lot}`);
}

function criterionPress(press: Press, intent: string, argument: string) {
  const { actor, id, values } = press;
  const key = text(values, "key");
  if (intent === "take_newest")
    return pressed(press, takeNewest(actor, { id, key, criterionId: text(values, "criterionId") }), `#k-${key}`);
  if (intent === "remove") return pressed(press, reshapeDraft(actor, id, { kind: "remove_criterion", key }));
  if (intent === "up" || intent === "down")
    return pressed(press, reshapeDraft(actor, id, { kind: "move_criterion", key, up: intent === "up" }), `#k-${key}`);
  const level = criterionLevels.find((each) => each === argument);
  return level
    ? pressed(press, setLevel(actor, { id, key, level }), `#k-${key}`)
    : throwAppError(appError("invalid_input"));
}

async function pasted(press: Press) {
  const { actor, id, values } = press;
  const kind = criterionKinds.find((each) => each === text(values, "kind")) ?? "technical_specification";
  const taken = await addOwnRequirements(actor, id, { pasted: text(values, "pasted"), kind });
  if (!taken.ok) return refuse(press, taken.error);
  const section = isDraftSection(press.section) ? press.section : "krav";
  return redirectWithFlash(sectionHref(id, section), "tenders", "flash.pasted", {
    params: { count: taken.value.added },
  });
}

async function peoplePress(press: Press, intent: string, argument: string) {
  const { actor, id, values } = press;
  if (intent === "assign")
    return pressed(
      press,
      assignSection(actor, { id, section: press.section, personId: text(values, "personId") || null }),
    );
  if (intent === "role") {
    const role = tenderRoles.find((each) => each === text(values, "role")) ?? null;
    return pressed(press, setRole(actor, { id, personId: text(values, "personId"), role }));
  }
  return pressed(press, mandateChange(actor, id, intent, { ...values, organizationId: argument }));
}

function act(press: Press) {
  const { actor, id, values } = press;
  const [intent = "", argument = ""] = press.intent.split(":");
  switch (intent) {
    case "add_lot":
      return pressed(press, reshapeDraft(actor, id, { kind: "add_lot" }));
    case "remove_lot":
      return pressed(press, reshapeDraft(actor, id, { kind: "remove_lot", lot: argument }));
    case "add_item":
    case "remove_item":
    case "cpv":
      return lotPress(press, intent, argument);
    case "level":
    case "take_newest":
    case "remove":
    case "up":
    case "down":
      return criterionPress(press, intent, argument);
    case "paste":
      return pasted(press);
    case "comment":
      return pressed(press, commentOn(actor, { id, anchor: text(values, "anchor"), body: text(values, "body") }));
    case "resolve":
      return pressed(press, resolveComment(actor, { id, commentId: argument }));
    case "assign":
    case "role":
    case "set_mandate":
    case "remove_mandate":
      return peoplePress(press, intent, argument);
    default:
      return null;
  }
}

/** Saves a part of the draft as it is typed (`autosave`) or on a press, and does what the buttons of the page say. */
export async function draftAction({ request, params }: ActionFunctionArgs) {
  const actor = await requireOrganization(request);
  const form = await readForm(request);
  if (!form.ok) return throwAppError(form.error);
  const values = formValues(form.value);
  const section = params.section ?? "om";
  const press: Press = {
    actor,
    id: params.id ?? "",
    section,
    values,
    form: text(values, "form"),
    intent: text(values, "intent") || "save",
  };
  const allowed = await takePoint("write", actor.personId);
  if (!allowed.ok) return refuse(press, allowed.error);
  const acted = await act(press);
  if (acted) return acted;
  const result = await save(press);
  if ("refusal" in result) return result.refusal;
  if (press.intent !== "autosave") return redirect(sectionHref(press.id, isDraftSection(section) ? section : "om"));
  const { version, savedAt } = result.saved;
  return data<DraftAnswer>({ ok: true, form: press.form, version, savedAt: savedAt.toISOString() });
}
