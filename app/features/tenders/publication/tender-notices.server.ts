import { isLocale, type Locale } from "~/shared/locale";
import { db } from "~/infra/db/client.server";
import { findTender } from "../tender-store.server";
import { findFollowers, findOfficers, type Follower } from "./follow-store.server";
import { findPublished } from "./publication-store.server";

/** Somebody to be told about a tender. */
export interface TenderNotice {
  readonly personId: string;
  readonly email: string;
  readonly locale: Locale;
  readonly tender: { readonly id: string; readonly reference: string; readonly title: string };
}

const noticesFor = (people: readonly Follower[], tender: TenderNotice["tender"]): TenderNotice[] =>
  people.map(({ personId, email, locale }) => ({ personId, email, locale: isLocale(locale) ? locale : "sv", tender }));

/** Who follows a tender that has a public page. For jobs. */
export async function followerNotices(tenderId: string): Promise<TenderNotice[]> {
  const found = await findPublished({ id: tenderId });
  if (!found) return [];
  const tender = { id: found.id, reference: found.reference, title: found.content.title };
  return noticesFor(await findFollowers(tenderId), tender);
}

/** The officers who answer questions about a tender. For jobs. */
export async function officerNotices(tenderId: string): Promise<TenderNotice[]> {
  const found = await findTender(db(), tenderId);
  if (!found) return [];
  const tender = { id: found.id, reference: found.reference, title: found.content.title };
  return noticesFor(await findOfficers(tenderId), tender);
}
