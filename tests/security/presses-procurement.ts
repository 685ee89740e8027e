import { acting, procuring, type Answer } from "./answers";
import { about, at, type Press } from "./presses";
import type { Things } from "./things";

const evaluation = at(async (things: Things) => `/upphandla/arenden/${await things.tender()}/utvardering`);
const award = at(
  async (things: Things) => `/upphandla/arenden/${await things.tender({ state: "published" })}/tilldelning`,
);
const contract = at(async (things: Things) => `/upphandla/avtal/${await things.contract()}`);
const officers = (answer: Answer) => ({ own: procuring(answer, 404), foreign: acting(404) });

/** Who is answered what when a form of the procurement workbench is sent. */
export const procurementPresses: Readonly<Record<string, readonly Press[]>> = {
  "/upphandla/arenden/ny": [
    about("/upphandla/arenden/ny")(
      "new",
      { title: "Kontorsstolar" },
      { all: procuring("/upphandla/arenden/:id/underlag") },
    ),
  ],
  "/upphandla/arenden/:id/utvardering": [
    evaluation(
      "model",
      { intent: "model", version: "1", kind: "lowest_price" },
      officers("/upphandla/arenden/:id/utvardering"),
    ),
    evaluation("offers", { intent: "invent", rehearsalVersion: "0" }, officers("/upphandla/arenden/:id/utvardering")),
  ],
  "/upphandla/arenden/:id/tilldelning": [
    award(
      "award",
      {
        supplierName: "Exempel Möbelcirkeln AB",
        supplierNumber: "556016-0680",
        value: "100 000",
        awardedOn: "2026-01-15",
        startsOn: "2026-02-01",
        endsOn: "2027-01-31",
        reasons: "Lägst pris.",
      },
      officers("/upphandla/avtal/:id"),
    ),
  ],
  "/upphandla/avtal/:id": [
    contract("add", { intent: "add", title: "Årsrapport", dueOn: "2027-03-01" }, officers("/upphandla/avtal/:id")),
  ],
};
