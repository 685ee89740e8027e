import { isLocale, type Locale } from "~/shared/locale";
import { findRecipients, type RecipientGroup } from "./membership-store.server";

export interface MailRecipient {
  readonly personId: string;
  readonly email: string;
  readonly locale: Locale;
  readonly organizationId: string;
  readonly organizationName: string;
}

/** Who gets mail on behalf of organizations, for jobs; `managers` are those who answer for the organization, `officers` its procurement officers. */
export async function mailRecipients(
  organizationIds: readonly string[],
  whom: RecipientGroup,
): Promise<MailRecipient[]> {
  const rows = await findRecipients(organizationIds, whom);
  return rows.map(({ organizationId, organization, person }) => ({
    personId: person.id,
    email: person.email,
    locale: isLocale(person.locale) ? person.locale : "sv",
    organizationId,
    organizationName: organization.name,
  }));
}
