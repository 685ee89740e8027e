import { roles, type Role, type Somebody } from "./world";

/** A status, or the path that the answer leads to with ids left out. */
export type Answer = number | string;
export type Row = Readonly<Record<Role, Answer>>;
type Others = Partial<Record<Role, Answer>>;

const row = (answer: Answer, others: Others): Row =>
  Object.fromEntries(roles.map((role) => [role, others[role] ?? answer])) as Row;

const signIn = "/logga-in";
const chooseOrganization = "/organisationer/ny";

export const everybody = (answer: Answer, others: Others = {}): Row => row(answer, others);
/** Whoever is signed in. */
export const signedIn = (answer: Answer, others: Others = {}): Row => row(answer, { visitor: signIn, ...others });
/** Whoever acts for an organization. */
export const acting = (answer: Answer, others: Others = {}): Row =>
  signedIn(answer, { newcomer: chooseOrganization, ...others });
/** Owners and administrators of the organization acted for; what the others get is usually 403. */
export const managing = (answer: Answer, refusal: Answer = 403): Row =>
  acting(refusal, { admin: answer, owner: answer });
/** Procurement officers of the organization acted for. */
export const procuring = (answer: Answer, refusal: Answer = 403): Row => acting(refusal, { officer: answer });
/** Advisers of the organization acted for, and region developers, who read; the pages do not exist for others. */
export const advising = (answer: Answer, reading: Answer = answer, refusal: Answer = 404): Row =>
  acting(refusal, { adviser: answer, developer: reading });
/** Members of a municipality, a region or another public body. */
export const buying = (answer: Answer, refusal: Answer = 404): Row =>
  acting(refusal, { officer: answer, developer: answer, administrator: answer });
export const administering = (answer: Answer): Row => signedIn(403, { administrator: answer });
/** Who looks after the criteria library: region developers and platform administrators. */
export const curating = (answer: Answer, refusal: Answer, others: Others = {}): Row =>
  row(refusal, { ...others, developer: answer, administrator: answer });

/** What an answer came to. */
export function answerOf(response: Response): Answer {
  const location = response.headers.get("Location");
  if (!location) return response.status;
  return new URL(location, "http://localhost").pathname
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ":id")
    .replaceAll(/[TU]-[0-9A-Z]{7}/g, ":reference");
}

/** Something was done: neither a refusal nor a way to be let in first. */
export const wasDone = (answer: Answer): boolean =>
  typeof answer === "number" ? answer < 300 : answer !== signIn && answer !== chooseOrganization;

/** Sides from which a door is tried by somebody: only who has an organization stands before one of their own. */
export type Side = "own" | "foreign";
export const standsAt = ({ organizationId }: Somebody, side: Side): boolean =>
  side === "foreign" || organizationId !== null;
