import { acting, managing, procuring, type Answer } from "./answers";
import { at, type Press } from "./presses";

const { inDays } = await import("../factories/listing");

const supplyCheck = at(async (things) => `/upphandla/arenden/${await things.buyingDoors()}/marknadskoll`);
const officers = (answer: Answer) => ({ own: procuring(answer, 404), foreign: acting(404) });

/** Who is answered what when the market is checked, asked and answers. */
export const supplyPresses: Readonly<Record<string, readonly Press[]>> = {
  "/upphandla/arenden/:id/marknadskoll": [
    supplyCheck("snapshot", { intent: "snapshot", lot: "d1" }, officers("/upphandla/arenden/:id/marknadskoll/:id")),
    supplyCheck(
      "adopt",
      { intent: "adopt", lot: "d1", version: "1", prova: "utan:mob-13" },
      officers("/upphandla/arenden/:id/marknadskoll"),
    ),
    supplyCheck(
      "ask",
      { intent: "ask", lot: "d1", title: "Garanti på dörrar", until: inDays(14), facts: "offer.warranty_months" },
      officers("/marknadsfragor/:id"),
    ),
  ],
  "/marknadsfragor/:id": [
    {
      name: "answer",
      form: async (things) => ({
        at: `/marknadsfragor/${await things.askedElsewhere()}`,
        fields: { intent: "answer", confirmed: "on", [`${things.id}.supplier.iso14001`]: "yes" },
      }),
      own: managing("/marknadsfragor/:id"),
      foreign: acting(400),
    },
  ],
};
