import { createTender } from "~/features/tenders/create-tender.server";
import { today } from "~/infra/clock/clock.server";
import { unwrap } from "~/shared/result";
import { demoActor, officerEmail } from "../demo-actor.server";
import { furnitureDraft } from "./tender-contents";

/** Tenders of the example municipality, one in each state that the workbench shows. */
export async function seedTenders(): Promise<void> {
  const officer = await demoActor(officerEmail);
  const draft = furnitureDraft(today());
  unwrap(await createTender(officer, { title: draft.title, content: draft }));
}
