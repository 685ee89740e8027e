import type { IsoDate } from "~/shared/dates";

/** What an adviser has promised to come back to: a case with a day of reminder, a task in one, the follow-up of a visit. */
export type DueKind = "case" | "task" | "visit";

export interface Due {
  readonly what: DueKind;
  readonly id: string;
  /** The case or the visit on whose page it is dealt with. */
  readonly pageId: string;
  /** The advisers' organization. */
  readonly organizationId: string;
  /** The case, the first line of the task, or the firm that was visited. */
  readonly title: string;
  /** Of a task: the case it belongs to. */
  readonly about: string;
  readonly on: IsoDate;
  /** Whose it is: the first of these who still is an adviser there. */
  readonly holders: readonly (string | null)[];
}

/** The first line of what was written, as a title. */
export const firstLine = (text: string): string => (text.trim().split(/\r?\n/)[0] ?? "").trim().slice(0, 160);

/**
 * Who is reminded: the one who has it, who came before where that one has left, and every adviser where nobody has it, so that
 * no promise is forgotten with the person who gave it.
 */
export function remindedOf({ holders }: Pick<Due, "holders">, adviserIds: readonly string[]): readonly string[] {
  const holder = holders.find((id) => id !== null && adviserIds.includes(id));
  return holder ? [holder] : adviserIds;
}

/** Where it is dealt with. */
export const pathOfDue = ({ what, pageId }: Pick<Due, "what" | "pageId">): string =>
  what === "visit" ? `/radgivning/besok/${pageId}` : `/radgivning/arenden/${pageId}`;
