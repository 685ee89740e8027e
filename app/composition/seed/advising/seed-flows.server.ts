import { addFlow } from "~/features/matching/keeping/add-flow.server";
import { noteVisit } from "~/features/advising/visits/note-visit.server";
import { today } from "~/infra/clock/clock.server";
import { addDays } from "~/shared/dates";
import { newId } from "~/shared/ids";
import { unwrap } from "~/shared/result";
import { matchNightly } from "../../flow-matching.server";
import { adviserEmail, demoActor } from "../demo-actor.server";
import { findDemoOwner } from "../seed-store.server";
import { seedFlows, seedVisits, type SeedFlow } from "./flow-contents";

/** The form as the firm would have filled it in. */
function valuesOf(flow: SeedFlow): Readonly<Record<string, string | string[]>> {
  const [value = "", unit = "", per = "once"] = (flow.amount ?? "").split(" ");
  const hazards: Record<string, string[]> = flow.clean ? { [flow.out ? "hazards" : "acceptedHazards"]: ["none"] } : {};
  return {
    title: flow.title,
    categoryCode: flow.category ?? "",
    amount: value,
    unit,
    per,
    months: (flow.months ?? []).map(String),
    form: flow.form ?? "",
    storage: [...(flow.storage ?? [])],
    legalStatus: flow.legal ?? "",
    wasteCode: flow.waste ?? "",
    permits: (flow.permits ?? []).join(", "),
    price: flow.price === undefined ? "" : String(flow.price),
    agreed: flow.agreed ? "on" : "",
    ...hazards,
  };
}

/** Flows of the example region through the firms' own command, two visits of its advisers, and everything matched. */
export async function seedAdvising(): Promise<void> {
  for (const flow of seedFlows) {
    const actor = await demoActor(await findDemoOwner(flow.by));
    const direction = flow.out ? "out" : "in";
    unwrap(await addFlow(actor, { id: newId(), direction, values: valuesOf(flow) }));
  }
  const adviser = await demoActor(adviserEmail);
  const day = today();
  for (const { firm, daysAgo, followUp, values } of seedVisits) {
    const days = {
      visitedOn: addDays(day, -daysAgo),
      ...(followUp === undefined ? {} : { followUpOn: addDays(day, followUp) }),
    };
    unwrap(await noteVisit(adviser, { id: newId(), values: { firm, ...days, ...values }, mediaIds: [] }));
  }
  await matchNightly();
}
