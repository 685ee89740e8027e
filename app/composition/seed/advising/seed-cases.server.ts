import { addTime } from "~/features/advising/aid/add-time.server";
import { closeCase } from "~/features/advising/cases/close-case.server";
import { caseOf } from "~/features/advising/cases/get-case.server";
import { moveCase } from "~/features/advising/cases/move-case.server";
import { openCase } from "~/features/advising/cases/open-case.server";
import { setReminder } from "~/features/advising/cases/set-reminder.server";
import { addEntry } from "~/features/advising/entries/add-entry.server";
import { answerIntroduction } from "~/features/advising/introductions/answer-introduction.server";
import { askIntroduction } from "~/features/advising/introductions/ask-introduction.server";
import { recordOutcome } from "~/features/advising/outcomes/record-outcome.server";
import { asOf, now, today } from "~/infra/clock/clock.server";
import type { OrganizationMember } from "~/shared/actor";
import { addDays, addMonths, dayToDate, type IsoDate } from "~/shared/dates";
import { newId } from "~/shared/ids";
import { unwrap } from "~/shared/result";
import { stockholmMoment } from "~/shared/stockholm-time";
import { adviserEmail, demoActor } from "../demo-actor.server";
import { organizationNameOf } from "../seed-store.server";
import { seedColleague } from "../seed-colleague.server";
import { secondAdviserEmail } from "../demo-sign-ins";
import { seedCases, trialTitle, waitingTitle, type SeedCase } from "./case-contents";

/** Stages in which both firms have said yes. */
const known = new Set(["introduced", "negotiating", "trial", "running", "ended"]);

async function named(firm: SeedCase["giver"]): Promise<{ name: string; email: string }> {
  if (typeof firm !== "string") return firm;
  return { name: await organizationNameOf(firm), email: "" };
}

const versionOf = async (actor: OrganizationMember, id: string): Promise<number> =>
  unwrap(await caseOf(actor, id)).advisingCase.version;

async function ask(actor: OrganizationMember, id: string, one: SeedCase): Promise<string> {
  const { introductionId } = unwrap(
    await askIntroduction(actor, {
      id,
      version: await versionOf(actor, id),
      message: `Hej!\n\nVi tror att ni passar ihop med ett annat företag i länet. Det gäller: ${one.title}. Vill ni bli introducerade?\n\nVänliga hälsningar\nRådgivarna`,
      days: 21,
    }),
  );
  return introductionId;
}

/** Both firms say yes, each by somebody who works there. */
async function introduce(actor: OrganizationMember, id: string, one: SeedCase): Promise<void> {
  const introductionId = await ask(actor, id, one);
  for (const firm of [one.giver, one.receiver])
    if (typeof firm === "string") unwrap(await answerIntroduction(await demoActor(firm), { introductionId }, "yes"));
}

async function writeDown(actor: OrganizationMember, id: string, one: SeedCase): Promise<void> {
  unwrap(await addEntry(actor, id, { kind: "note", body: one.note, clientKey: newId() }));
  if (one.hours !== undefined)
    unwrap(
      await addTime(actor, id, {
        side: "giver",
        day: addDays(today(), -7),
        minutes: one.hours * 60,
        rateMinor: 95_000,
        note: "Besök och samtal",
        clientKey: newId(),
      }),
    );
}

const nextWeekday = (day: IsoDate): IsoDate => {
  const weekday = dayToDate(day).getUTCDay();
  return weekday === 6 ? addDays(day, 2) : weekday === 0 ? addDays(day, 1) : day;
};

/** An outcome of which nothing has been said yet. */
const unsaid = {
  valueMinor: null,
  jobs: null,
  newOffer: "",
  lessons: "",
  evidence: "",
  sameAs: "",
  deal: "",
  inclusion: {},
};

/** A contact, a task and a meeting to come, and tonnes that have been weighed. */
async function trial(actor: OrganizationMember, id: string): Promise<void> {
  const morning = (time: string) => unwrap(stockholmMoment(`${nextWeekday(addDays(today(), 6))}T${time}`)).instant;
  const clientKey = () => newId();
  const entries = [
    {
      kind: "contact",
      body: "Första lasset är kört. De vill ha stumpar från 25 cm också.",
      side: "receiver",
      channel: "phone",
      purpose: "Följa upp provet",
      startsAt: now(),
      eraseOn: addMonths(today(), 12),
    },
    {
      kind: "task",
      body: "Fråga om längden går att sortera redan vid kapen",
      dueOn: addDays(today(), 5),
      assigneeId: null,
    },
    {
      kind: "meeting",
      body: "Gå igenom provet och bestäm hur det fortsätter",
      place: "Skogsmöblers verkstad",
      startsAt: morning("09:00"),
      endsAt: morning("10:30"),
    },
  ] as const;
  for (const entry of entries) unwrap(await addEntry(actor, id, { ...entry, clientKey: clientKey() }));
  unwrap(
    await recordOutcome(actor, id, {
      ...unsaid,
      id: newId(),
      kind: "verified",
      fromDay: addDays(today(), -30),
      untilDay: addDays(today(), -1),
      kilograms: 4200,
      valueMinor: 1_260_000,
      kgCo2e: 310,
      newOffer: "Fingerskarvade ämnen av limträstumpar",
      lessons: "Sortering vid kapen är billigare än i verkstaden.",
      evidence: "Vågsedlar från två hämtningar",
      inclusion: { women: 1, men: 2 },
    }),
  );
  unwrap(
    await recordOutcome(actor, id, {
      ...unsaid,
      id: newId(),
      kind: "estimated",
      fromDay: today(),
      untilDay: addMonths(today(), 12),
      kilograms: 35_000,
      kgCo2e: 2600,
      jobs: 0.5,
    }),
  );
}

/** What was weighed while it ran, counted back from the day it ended. */
async function weighed(actor: OrganizationMember, id: string, result: NonNullable<SeedCase["result"]>): Promise<void> {
  const { kronor, women, men, ...figures } = result;
  unwrap(
    await recordOutcome(actor, id, {
      ...figures,
      id: newId(),
      kind: "verified",
      fromDay: addDays(today(), -150),
      untilDay: addDays(today(), -3),
      valueMinor: kronor * 100,
      sameAs: "",
      deal: "",
      inclusion: { women, men },
    }),
  );
}

async function conclude(actor: OrganizationMember, id: string, one: SeedCase): Promise<void> {
  const { advisingCase } = unwrap(await caseOf(actor, id));
  const { version } = advisingCase;
  if (one.stage === "ended" || one.stage === "declined")
    unwrap(await closeCase(actor, { id, version, as: one.stage, reason: one.reason ?? null }));
  else if (advisingCase.stage !== one.stage) unwrap(await moveCase(actor, { id, version, to: one.stage }));
}

async function open(actor: OrganizationMember, one: SeedCase): Promise<string> {
  const opened = await openCase(actor, {
    id: newId(),
    title: one.title,
    giver: await named(one.giver),
    receiver: await named(one.receiver),
    categoryCode: one.category,
    municipalityCode: one.municipality,
    tonnesPerYear: one.tonnes,
    fundingProject: one.project,
  });
  return unwrap(opened).caseId;
}

/** Each step on its day: opened and written down, introduced half-way, at its stage towards the end. */
async function seedCase(one: SeedCase): Promise<void> {
  const actor = await demoActor(one.colleagues ? secondAdviserEmail : adviserEmail);
  const after = (share: number) => new Date(now().getTime() - one.ago * (1 - share) * 86_400_000);
  const id = await asOf(after(0), () => open(actor, one));
  await asOf(after(0.1), () => writeDown(actor, id, one));
  if (one.title === waitingTitle) await asOf(after(0.8), () => ask(actor, id, one));
  else if (known.has(one.stage)) await asOf(after(0.5), () => introduce(actor, id, one));
  await asOf(after(0.9), async () => {
    if (one.result) await weighed(actor, id, one.result);
    await conclude(actor, id, one);
  });
  if (one.title === trialTitle) await trial(actor, id);
  if (one.stage === "negotiating")
    unwrap(await setReminder(actor, { id, version: await versionOf(actor, id), on: addDays(today(), 3) }));
}

/** The advisers' board of the example region: two advisers, cases over a year, one question that waits for an answer. */
export async function seedAdvisingCases(): Promise<void> {
  await seedColleague(adviserEmail, {
    email: secondAdviserEmail,
    name: "Rådgivare, livsmedel",
    functions: ["business_adviser"],
  });
  // The last one made stands on top of its column.
  for (const one of seedCases.toReversed()) await seedCase(one);
}
