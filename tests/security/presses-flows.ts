import { acting, advising } from "./answers";
import { about, at, file, ours, type Press } from "./presses";

const inDossier = at((things) => things.pairPage());
const sawdust = { title: "Torr sågspån", amount: "12", unit: "tonne", per: "month" };

/** Who is answered what when flows, visits, suggestions and firms met are pressed. */
export const flowPresses: Readonly<Record<string, readonly Press[]>> = {
  "/min-organisation/floden": [
    about("/min-organisation/floden")(
      "confirm",
      { intent: "confirm", id: (things) => things.flow(), version: "1" },
      ours("/min-organisation/floden"),
    ),
    about("/min-organisation/floden")(
      "end",
      { intent: "end", id: (things) => things.flow(), version: "1" },
      ours("/min-organisation/floden"),
    ),
    about("/min-organisation/floden")(
      "correct an adviser's note",
      { intent: "correct-visit", id: (things) => things.visitedBy(), version: "1", correction: "Bara på vintern." },
      ours("/min-organisation/floden"),
    ),
  ],
  "/min-organisation/floden/:id": [
    {
      name: "add",
      form: async () => ({
        at: "/min-organisation/floden/nytt",
        fields: { id: crypto.randomUUID(), direction: "out", ...sawdust },
      }),
      all: acting("/min-organisation/floden"),
    },
    at(async (things) => `/min-organisation/floden/${await things.flow()}`)(
      "change",
      { ...sawdust, version: "1" },
      ours("/min-organisation/floden"),
    ),
  ],
  "/radgivning/besok/ny": [
    {
      name: "note",
      form: async () => ({
        at: "/radgivning/besok/ny",
        fields: { id: crypto.randomUUID(), firm: `Exempel ${crypto.randomUUID().slice(0, 8)}`, has: "Spån" },
      }),
      all: advising("/radgivning/besok/:id", 403),
    },
  ],
  "/radgivning/besok/:id": [
    at(async (things) => `/radgivning/besok/${await things.visit()}`)(
      "follow up",
      { intent: "done" },
      { own: advising("/radgivning/besok/:id", 403), foreign: advising(404, 403) },
    ),
    at(async (things) => `/radgivning/besok/${await things.visit()}`)(
      "change",
      { intent: "change", version: "1", has: "Torr spån" },
      { own: advising("/radgivning/besok/:id", 403), foreign: advising(404, 403) },
    ),
  ],
  "/radgivning/forslag/:out/:in": [
    inDossier("accept", { intent: "accept" }, { all: advising("/radgivning/arenden/:id", 403) }),
    inDossier("reject", { intent: "reject", reason: "cost" }, { all: advising("/radgivning/forslag", 403) }),
    inDossier("ask for prices", { intent: "prices" }, { all: advising(200, 403) }),
  ],
  "/radgivning/vikter": [
    about("/radgivning/vikter")(
      "take back",
      { id: (things) => things.decision() },
      { own: advising("/radgivning/vikter", 403), foreign: advising(404, 403) },
    ),
  ],
  "/radgivning/foretag": [
    {
      name: "load",
      form: async () => ({
        at: "/radgivning/foretag",
        fields: file("file", "foretag.csv", `Företag\nExempel ${crypto.randomUUID()}\n`, "text/csv"),
      }),
      all: advising(200, 403),
    },
  ],
  "/radgivning/foretag/:id": [
    at(async (things) => `/radgivning/foretag/${await things.prospect()}`)(
      "save",
      { intent: "save", version: "1", name: "Exempel Nya namnet AB" },
      { own: advising("/radgivning/foretag/:id", 403), foreign: advising(404, 403) },
    ),
  ],
  "/radgivning/foretag/:id/floden/:flow": [
    at((things) => things.notedFlow())(
      "complete",
      { ...sawdust, version: "1" },
      { own: advising("/radgivning/foretag/:id", 404), foreign: acting(404) },
    ),
  ],
  "/radgivning/foretag/sammanfoga": [
    about("/radgivning/foretag/sammanfoga")(
      "merge",
      { from: (things) => things.prospect(), into: (things) => things.prospect(), version: "1" },
      { own: advising("/radgivning/foretag", 403), foreign: advising(404, 403) },
    ),
  ],
};
