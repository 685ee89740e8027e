import { addTime, removeTime } from "~/features/advising/aid/add-time.server";
import { closeCase } from "~/features/advising/cases/close-case.server";
import { handOverCase } from "~/features/advising/cases/hand-over-case.server";
import { moveCase } from "~/features/advising/cases/move-case.server";
import { setFirm } from "~/features/advising/cases/set-firm.server";
import { setProject } from "~/features/advising/cases/set-project.server";
import { setReminder } from "~/features/advising/cases/set-reminder.server";
import { addEntry } from "~/features/advising/entries/add-entry.server";
import type { NewEntry } from "~/features/advising/entries/entry";
import { settleEntry } from "~/features/advising/entries/settle-entry.server";
import { askIntroduction } from "~/features/advising/introductions/ask-introduction.server";
import { noteWithdrawal } from "~/features/advising/introductions/withdraw-consent.server";
import type { Inclusion } from "~/features/advising/outcomes/outcome";
import { recordOutcome, removeOutcome } from "~/features/advising/outcomes/record-outcome.server";
import { fieldError, invalidInput, type AppError } from "~/shared/app-error";
import type { OrganizationMember } from "~/shared/actor";
import { err, type Result } from "~/shared/result";
import type { CaseForm } from "./case-schemas";

type Of<Intent extends CaseForm["intent"]> = Extract<CaseForm, { intent: Intent }>;

function entryOf(form: Of<"entry">, mediaId: string | null): NewEntry | null {
  const { intent: _intent, ...entry } = form;
  if (entry.kind === "file") return mediaId === null ? null : { ...entry, mediaId };
  if (entry.kind === "task") return { ...entry, dueOn: entry.dueOn ?? null, assigneeId: entry.assigneeId ?? null };
  return entry;
}

const inclusionOf = ({ women, men, otherGroups }: Of<"outcome">): Inclusion =>
  Object.fromEntries(Object.entries({ women, men, otherGroups }).filter(([, count]) => count !== null));

function outcomeOf(form: Of<"outcome">) {
  const { id, kind, fromDay, untilDay, tonnes, kronor, kgCo2e, jobs, newOffer, lessons, evidence, sameAs, deal } = form;
  return {
    id,
    kind,
    fromDay,
    untilDay,
    kilograms: tonnes === null ? null : tonnes * 1000,
    valueMinor: kronor,
    kgCo2e,
    jobs,
    newOffer: newOffer.trim(),
    lessons: lessons.trim(),
    evidence: evidence.trim(),
    sameAs,
    deal,
    inclusion: inclusionOf(form),
  };
}

/** Does what a form of the case's page asks for. `mediaId`: the file that came with it. */
export async function runCaseForm(
  actor: OrganizationMember,
  id: string,
  form: CaseForm,
  mediaId: string | null,
): Promise<Result<unknown, AppError>> {
  switch (form.intent) {
    case "move":
      return moveCase(actor, { id, ...form });
    case "remind":
      return setReminder(actor, { id, version: form.version, on: form.on ?? null });
    case "firm": {
      const name = form.side === "giver" ? form.giverName : form.receiverName;
      return setFirm(actor, { id, version: form.version, side: form.side, firm: { name, email: form.email ?? "" } });
    }
    case "hand_over":
      return handOverCase(actor, { id, ...form });
    case "project":
      return setProject(actor, { id, ...form });
    case "withdraw":
      return noteWithdrawal(actor, { id, ...form });
    case "close":
      return closeCase(actor, { id, version: form.version, as: form.as, reason: form.reason ?? null });
    case "ask":
      return askIntroduction(actor, {
        id,
        ...form,
        languages: { giver: form.giverLanguage, receiver: form.receiverLanguage },
      });
    case "settle":
      return settleEntry(actor, id, form);
    case "time":
      return addTime(actor, id, {
        side: form.side,
        day: form.day,
        note: form.note,
        clientKey: form.clientKey,
        minutes: Math.round((form.hours ?? 0) * 60),
        rateMinor: form.rate ?? 0,
      });
    case "remove_time":
      return removeTime(actor, id, form.id);
    case "outcome":
      return recordOutcome(actor, id, outcomeOf(form));
    case "remove_outcome":
      return removeOutcome(actor, id, form.id);
    case "entry": {
      const entry = entryOf(form, mediaId);
      return entry ? addEntry(actor, id, entry) : err(invalidInput(fieldError("file", "required")));
    }
  }
}

/** Part of the page that the form stands in: where one comes back to. */
export const partOf: Readonly<Record<CaseForm["intent"], string>> = {
  move: "",
  remind: "",
  firm: "",
  hand_over: "",
  project: "",
  withdraw: "",
  close: "",
  ask: "#introduktion",
  settle: "#anteckningar",
  entry: "#anteckningar",
  time: "#tid",
  remove_time: "#tid",
  outcome: "#resultat",
  remove_outcome: "#resultat",
};
