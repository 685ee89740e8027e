import { acting, advising, everybody, type Answer } from "./answers";
import { at, type Press } from "./presses";

const { addDays, toStockholmDay } = await import("~/shared/dates");
const { newId } = await import("~/shared/ids");
const day = toStockholmDay(new Date());

/** Advisers of the organization; readers are refused, to anybody else there is no such case. */
const advisers = (answer: Answer) => ({ own: advising(answer, 403), foreign: advising(404, 403) });
const onCase = at(async (things) => `/radgivning/arenden/${await things.advisingCase()}`);
const done = "/radgivning/arenden/:id";

/** Who is answered what when cases are opened, moved and answered. */
export const advisingPresses: Readonly<Record<string, readonly Press[]>> = {
  "/radgivning": [
    at(async () => "/radgivning")(
      "move",
      { intent: "move", id: (things) => things.advisingCase(), version: "1", to: "contacted" },
      advisers("/radgivning"),
    ),
  ],
  "/radgivning/arenden/ny": [
    {
      name: "open",
      form: async () => ({
        at: "/radgivning/arenden/ny",
        fields: { id: newId(), title: "Bark", giverName: "Exempel Barken AB" },
      }),
      own: advising(done, 403),
    },
  ],
  "/radgivning/arenden/:id": [
    onCase("move", { intent: "move", version: "1", to: "contacted" }, advisers(done)),
    onCase("remind", { intent: "remind", version: "1", on: addDays(day, 3) }, advisers(done)),
    onCase("project", { intent: "project", version: "1", project: "Cirkulära affärer" }, advisers(done)),
    onCase("close", { intent: "close", version: "1", as: "declined", reason: "cost" }, advisers(done)),
    onCase("ask", { intent: "ask", version: "1", message: "Hej", days: "21" }, advisers(done)),
    onCase("withdraw", { intent: "withdraw", version: "1", side: "giver" }, advisers(done)),
    onCase("note", { intent: "entry", kind: "note", clientKey: "press-note", body: "Ringde." }, advisers(done)),
    onCase(
      "time",
      { intent: "time", clientKey: "press-time", side: "giver", day, hours: "1,5", rate: "950" },
      advisers(done),
    ),
    onCase(
      "outcome",
      { intent: "outcome", id: newId(), kind: "estimated", fromDay: day, untilDay: day, tonnes: "3" },
      advisers(done),
    ),
  ],
  "/radgivning/fraga/:token": [
    {
      name: "yes",
      form: async (things) => ({ at: `/radgivning/fraga/${await things.questionLink()}`, fields: { intent: "yes" } }),
      all: everybody("/radgivning/fraga/:id"),
    },
  ],
  "/radgivning/fragor/:id": [
    at(async (things) => `/radgivning/fragor/${await things.questionPut()}`)(
      "yes",
      { intent: "yes" },
      { own: acting("/radgivning/fragor/:id"), foreign: acting(404) },
    ),
  ],
};
