import { publishedContent } from "../../app/composition/seed/procurement/published-content";
import type { PaperDocument } from "../../app/documents/document-model";
import { translator } from "../../app/i18n/translator.server";
import type { PaperSource } from "../../app/features/tenders/papers/paper-source";
import { tenderPaper } from "../../app/features/tenders/papers/tender-papers";

/** Requirements that fill something over a hundred pages of a requirement specification. */
const requirements = 420;

/** A real requirement specification, its requirements repeated until it has a hundred pages. */
export function longPaper(): PaperDocument {
  const content = publishedContent("2026-11-30");
  const asked = content.criteria.filter((criterion) => criterion.content.kind === "technical_specification");
  const criteria = Array.from({ length: requirements }, (_, at) => {
    const criterion = asked[at % asked.length];
    if (!criterion) throw new Error("The example has no requirements.");
    return { ...criterion, key: `k${at + 1}` };
  });
  const source: PaperSource = {
    reference: "U-0000000",
    content: { ...content, criteria },
    authority: { name: "Exempelkommunen", organizationNumber: "" },
    partners: [],
    day: "2026-11-30",
    approved: true,
    limits: { answersBefore: null, standstill: null },
    municipality: () => null,
    market: null,
    log: [],
    motive: [],
    t: translator("sv", "papers"),
  };
  return tenderPaper("requirements", source);
}
