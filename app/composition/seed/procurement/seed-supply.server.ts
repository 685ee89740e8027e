import { listTenders } from "~/features/tenders/list-tenders.server";
import { getTender } from "~/features/tenders/get-tender.server";
import { publishQuestion } from "~/features/supply-check/questions/publish-question.server";
import { saveSnapshot } from "~/features/supply-check/snapshots/save-snapshot.server";
import { today } from "~/infra/clock/clock.server";
import { addDays } from "~/shared/dates";
import { unwrap } from "~/shared/result";
import { demoActor, officerEmail } from "../demo-actor.server";

/** A kept supply check of the first draft, and an open question to the market about what nobody has stated. */
export async function seedSupply(): Promise<void> {
  const officer = await demoActor(officerEmail);
  const [draft] = await listTenders(officer, { state: "draft" });
  const found = draft && (await getTender(officer, draft.id));
  if (!found?.ok) return;
  const { id: tenderId, content } = found.value.tender;
  const lotKey = content.lots.find(({ categoryCode }) => categoryCode !== null)?.key;
  if (lotKey === undefined) return;
  unwrap(await saveSnapshot(officer, { tenderId, lotKey, wide: false }));
  unwrap(
    await publishQuestion(officer, {
      tenderId,
      lotKey,
      wide: true,
      title: "Reservdelar, garanti och återtag för kontorsmöbler",
      intro:
        "Kommunen ska köpa kontorsmöbler nästa år, i första hand återbrukade. Innan kraven läggs fast vill vi veta vad ni som säljer, renoverar eller hyr ut möbler klarar.",
      until: addDays(today(), 14),
      facts: ["offer.spare_parts_years", "offer.warranty_months", "offer.take_back", "supplier.iso14001"],
    }),
  );
}
