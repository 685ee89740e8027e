/** What happens to a tender; `tender.<what>` names it in the log. */
export const tenderEvents = [
  "created",
  "saved",
  "members_set",
  "assigned",
  "commented",
  "comment_resolved",
  "review_requested",
  "review_withdrawn",
  "approved",
  "reopened",
  "handed_over",
  "published",
  "publication_changed",
  "question_asked",
  "question_answered",
  "cancelled",
  "rehearsed",
] as const;
export type TenderEvent = (typeof tenderEvents)[number];
