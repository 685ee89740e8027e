import { createTender } from "~/features/tenders/create-tender.server";
import { askQuestion } from "~/features/tenders/publication/ask-question.server";
import { getTender } from "~/features/tenders/get-tender.server";
import { approveTender } from "~/features/tenders/review/approve-tender.server";
import { handOverTender } from "~/features/tenders/review/hand-over-tender.server";
import { pasteQuestion } from "~/features/tenders/publication/manage-questions.server";
import { recordPublication } from "~/features/tenders/publication/record-publication.server";
import { requestReview } from "~/features/tenders/review/request-review.server";
import { saveSnapshot } from "~/features/supply-check/snapshots/save-snapshot.server";
import { today } from "~/infra/clock/clock.server";
import { unwrap } from "~/shared/result";
import { demoActor, officerEmail, reviewerEmail } from "../demo-actor.server";
import { publishedContent } from "./published-content";

const answered = [
  [
    "Får stolarna vara av olika modell om de är i samma skick?",
    "Ja. Högst fyra modeller, och minst 20 stolar av varje, så att reservdelar kan samordnas.",
  ],
  [
    "Räcker en egen försäkran om återbrukat innehåll?",
    "Ja, om det framgår hur andelen är beräknad. Den kan komma att kontrolleras vid leverans.",
  ],
] as const;

/** One tender that has left the house: approved by the second person, handed over, advertised, with questions. */
export async function seedPublication(): Promise<void> {
  const officer = await demoActor(officerEmail);
  const reviewer = await demoActor(reviewerEmail);
  const supplier = await demoActor("lager@norrsag.example");
  const day = today();
  const content = publishedContent(day);
  const { id, reference } = unwrap(await createTender(officer, { title: content.title, content }));
  for (const { key: lotKey } of content.lots)
    unwrap(await saveSnapshot(officer, { tenderId: id, lotKey, wide: false }));
  unwrap(await requestReview(officer, { id }));
  const { tender } = unwrap(await getTender(reviewer, id));
  unwrap(await approveTender(reviewer, { id, version: tender.version }));
  unwrap(await handOverTender(officer, { id }));
  const notice = {
    database: "Exempel Annonsdatabas",
    noticeUrl: "https://annonsdatabas.example/annons/2026-48213",
    noticeId: "2026-48213",
    publishedOn: content.timeline.publication ?? day,
    asksOpen: true,
  };
  unwrap(await recordPublication(officer, { id }, notice));
  for (const [at, [question, answer]] of answered.entries())
    unwrap(await pasteQuestion(officer, { id }, { question, answer, clientKey: `exempel-${at}` }));
  const question = "Kan leveransen delas upp på två tillfällen?";
  unwrap(await askQuestion(supplier, reference, { question, clientKey: "exempel-fraga", today: day }));
}
