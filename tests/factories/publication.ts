import { searchTextOf, type Publication } from "~/features/tenders/publication/publication";
import type { TenderContent } from "~/features/tenders/tender";
import { db } from "~/infra/db/client.server";
import { dayToDate } from "~/shared/dates";
import { stockholmMoment } from "~/shared/stockholm-time";
import { createTender } from "./tender";

interface PublishedOverrides {
  readonly state?: "published" | "awarded" | "cancelled";
  readonly content?: Partial<TenderContent>;
  readonly publication?: Partial<Publication>;
}

/** A tender whose advertisement has been recorded; open for questions. */
export async function createPublished(organizationId: string, over: PublishedOverrides = {}) {
  const tender = await createTender(organizationId, { state: over.state ?? "published", content: over.content ?? {} });
  const content = tender.content as unknown as TenderContent;
  const deadline = stockholmMoment(content.timeline.deadline ?? "");
  const { publishedOn = "2026-11-02", ...publication } = over.publication ?? {};
  await db().tenderPublication.create({
    data: {
      tenderId: tender.id,
      database: "Exempel Annonsdatabas",
      noticeUrl: "https://annonsdatabas.example/annons/1",
      noticeId: "2026-1",
      publishedOn: dayToDate(publishedOn),
      asksOpen: true,
      deadline: deadline.ok ? deadline.value.instant : null,
      searchText: searchTextOf(content, ""),
      ...publication,
    },
  });
  return tender;
}
