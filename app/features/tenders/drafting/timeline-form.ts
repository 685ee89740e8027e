import { stockholmMoment } from "~/shared/stockholm-time";
import type { TenderTimeline } from "../tender";
import type { FormTexts } from "./form-values";
import type { Reading } from "./reading";

export const timelineTexts = (timeline: TenderTimeline): FormTexts => ({
  publication: timeline.publication ?? "",
  questionsUntil: timeline.questionsUntil ?? "",
  answersUntil: timeline.answersUntil ?? "",
  deadline: timeline.deadline ?? "",
  awardOn: timeline.awardOn ?? "",
  contractStart: timeline.contractStart ?? "",
});

/** Days and the deadline. A moment that no Swedish clock shows (the hour skipped in spring) is refused. */
export function readTimeline(reading: Reading): TenderTimeline {
  const deadline = reading.text("deadline", 16).replace(" ", "T");
  const moment = deadline === "" ? null : stockholmMoment(deadline);
  if (moment && !moment.ok)
    reading.fault("deadline", moment.error === "dst_gap" ? "time_does_not_exist" : "invalid_moment");
  return {
    publication: reading.day("publication"),
    questionsUntil: reading.day("questionsUntil"),
    answersUntil: reading.day("answersUntil"),
    deadline: deadline === "" ? null : deadline,
    awardOn: reading.day("awardOn"),
    contractStart: reading.day("contractStart"),
  };
}
