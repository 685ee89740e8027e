import * as store from "./person-store.server";

export interface PersonSummary {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly locale: string;
  readonly theme: string;
  readonly emailVerified: boolean;
}

/** The person behind an id, unless the account is closed; for the person's own pages and for mails to them. */
export const findPerson = (id: string): Promise<PersonSummary | null> => store.findPerson(id);
