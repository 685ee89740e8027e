import { createTender } from "~/features/tenders/create-tender.server";
import { approveTender } from "~/features/tenders/review/approve-tender.server";
import { commentOn } from "~/features/tenders/review/comment.server";
import { assignSection, setRole } from "~/features/tenders/review/people.server";
import { requestReview } from "~/features/tenders/review/request-review.server";
import { getTender } from "~/features/tenders/get-tender.server";
import { applyTemplate } from "~/features/tenders/templates/apply-template.server";
import type { TenderContent } from "~/features/tenders/tender";
import { today } from "~/infra/clock/clock.server";
import type { OrganizationMember } from "~/shared/actor";
import { unwrap } from "~/shared/result";
import { demoActor, officerEmail, reviewerEmail } from "../demo-actor.server";
import { chairsContent, desksContent, furnitureDraft } from "./tender-contents";

const template = { templateId: "kontorsmobler", lots: [], typed: {}, replace: "all" } as const;

/** A tender with the furniture template taken in. */
async function withTemplate(officer: OrganizationMember, content: TenderContent): Promise<string> {
  const { id } = unwrap(await createTender(officer, { title: content.title, content }));
  unwrap(await applyTemplate(officer, { id, ...template }));
  return id;
}

/** Tenders of the example municipality: one being written, one being reviewed, one approved by the second person. */
export async function seedTenders(): Promise<void> {
  const [officer, reviewer] = [await demoActor(officerEmail), await demoActor(reviewerEmail)];
  const requester = await demoActor("aterbruk@exempelkommunen.example");
  const draft = await withTemplate(officer, furnitureDraft(today()));
  unwrap(await setRole(officer, { id: draft, personId: requester.personId, role: "requester" }));
  unwrap(await assignSection(officer, { id: draft, section: "delar", personId: requester.personId }));
  const body = "Räcker det med 90 skrivbord om vi använder de 14 som står i förrådet?";
  unwrap(await commentOn(requester, { id: draft, anchor: "delar", body }));
  const reviewed = await withTemplate(officer, desksContent(today()));
  unwrap(await requestReview(officer, { id: reviewed }));
  const approved = await withTemplate(officer, chairsContent(today()));
  unwrap(await requestReview(officer, { id: approved }));
  const { tender } = unwrap(await getTender(reviewer, approved));
  unwrap(await approveTender(reviewer, { id: approved, version: tender.version }));
}
