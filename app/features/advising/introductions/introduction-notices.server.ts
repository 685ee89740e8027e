import { mailRecipients } from "~/features/organizations/members/mail-recipients.server";
import { defaultLocale, isLocale, type Locale } from "~/shared/locale";
import { findAdvisers } from "../adviser-store.server";
import { sides, type AdvisingCase, type Side } from "../cases/case";
import { findCase } from "../cases/case-store.server";
import { factsIn, findFirms, someoneHasLeft, type FirmFacts } from "../cases/firm-store.server";
import { asItStands } from "./as-it-stands";
import { stateOf, type Introduction, type IntroductionState, type SharedFact } from "./introduction";
import { findIntroduction } from "./introduction-store.server";
import { seenBy } from "./shared-facts";
import { now } from "~/infra/clock/clock.server";

export interface NoticeReader {
  /** Id of the person, or of the prospect. */
  readonly key: string;
  readonly email: string;
  readonly locale: Locale;
}

export interface SideNotice {
  readonly introduction: Introduction;
  readonly advisers: string;
  readonly material: string;
  readonly side: Side;
  readonly member: boolean;
  readonly readers: readonly NoticeReader[];
  readonly state: IntroductionState;
  /** What the side may see of the other. */
  readonly seen: readonly SharedFact[];
}

async function readersOf(firm: FirmFacts): Promise<NoticeReader[]> {
  if (firm.kind === "prospect")
    return firm.contact?.email
      ? [{ key: firm.id, email: firm.contact.email, locale: firm.language ?? defaultLocale }]
      : [];
  const managers = await mailRecipients([firm.id], "managers");
  const all = managers.length > 0 ? managers : await mailRecipients([firm.id], "all");
  return all.map(({ personId, email, locale }) => ({ key: personId, email, locale }));
}

/** What the mail to one side of a question tells, as things stand now. For jobs. */
export async function sideNotice(introductionId: string, side: Side): Promise<SideNotice | null> {
  const asked = await findIntroduction(introductionId);
  const advisingCase = asked && (await findCase(asked.caseId));
  if (!asked || !advisingCase) return null;
  const introduction = asItStands(asked, advisingCase, await someoneHasLeft(advisingCase));
  const advisers = { kind: "organization", id: advisingCase.organizationId } as const;
  const found = await findFirms([asked[side].firm, advisers]);
  const firm = factsIn(found, asked[side].firm);
  if (!firm || firm.gone) return null;
  const state = stateOf(introduction, now());
  return {
    introduction,
    advisers: factsIn(found, advisers)?.name ?? "",
    material: advisingCase.subject.material,
    side,
    member: firm.kind === "organization",
    readers: await readersOf(firm),
    state,
    seen: seenBy(introduction.shared, side, state === "introduced"),
  };
}

/** Both sides of the question. */
export const bothNotices = async (introductionId: string): Promise<SideNotice[]> =>
  (await Promise.all(sides.map((side) => sideNotice(introductionId, side)))).filter((one) => one !== null);

export interface OwnerNotice {
  readonly advisingCase: AdvisingCase;
  readonly reader: NoticeReader;
}

/** The adviser who has the case, or all of them where nobody has. For jobs. */
export async function ownerNotices(caseId: string): Promise<OwnerNotice[]> {
  const advisingCase = await findCase(caseId);
  if (!advisingCase) return [];
  const advisers = await findAdvisers(advisingCase.organizationId);
  const own = advisers.filter(({ id }) => id === advisingCase.ownerId);
  return (own.length > 0 ? own : advisers).map(({ id, email, locale }) => ({
    advisingCase,
    reader: { key: id, email, locale: isLocale(locale) ? locale : "sv" },
  }));
}
