import { isLocale, type Locale } from "~/shared/locale";
import { findRecipients } from "./membership-store.server";

export interface MailRecipient {
  readonly personId: string;
  readonly email: string;
  readonly locale: Locale;
  readonly organizationId: string;
  readonly organizationName: string;
}

/** Who gets mail on behalf of organizations, for jobs; `managers` are those who answer for the organization. */
export async function mailRecipients(
  organizationIds: readonly string[],
  whom: "all" | "managers",
): Promise<MailRecipient[]> {
  const rows = await findRecipients(organizationIds, whom === "managers");
  return rows.map(({ organizationId, organization, person }) => ({
    personId: person.id,
    email: person.email,
    locale: isLocale(person.locale) ? person.locale : "sv",
    organizationId,
    organizationName: organization.name,
  }));
}
