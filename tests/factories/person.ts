import { db } from "~/infra/db/client.server";
import type { Member } from "~/shared/actor";
import { newId } from "~/shared/ids";

interface PersonOverrides {
  readonly id?: string;
  readonly email?: string;
  readonly name?: string;
  readonly locale?: "sv" | "en";
  readonly emailVerified?: boolean;
  readonly platformAdministrator?: boolean;
}

/** A person without credentials: enough for whoever only acts. Signs up through `signUp` where a password matters. */
export async function createPerson(overrides: PersonOverrides = {}) {
  const id = overrides.id ?? newId();
  return db().person.create({
    data: { id, email: `${id}@person.example`, name: "Lageransvarig", emailVerified: true, ...overrides },
  });
}

/** The person as an actor who acts for no organization. */
export async function createMember(overrides: PersonOverrides = {}): Promise<Member> {
  const { id, locale, emailVerified, platformAdministrator } = await createPerson(overrides);
  return {
    kind: "member",
    personId: id,
    locale: locale === "en" ? "en" : "sv",
    organization: null,
    emailVerified,
    platformAdministrator,
  };
}
