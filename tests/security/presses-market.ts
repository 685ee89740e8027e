import { acting, everybody } from "./answers";
import { about, at, file, ours, type Press } from "./presses";
import type { Things } from "./things";

const { newId } = await import("~/shared/ids");

const life = at(async (things) => `/mina-annonser/${(await things.listing()).id}`);
const ofDraft = at(async (things) => `/mina-annonser/${await things.draft()}`);
const step = (name: string) => at(async (things) => `/lagg-upp/${await things.draft()}/${name}`);
const inThread = at(async (things) => `/inkorg/${await things.thread()}`);
const inImport = at(async (things) => `/mina-annonser/import/${await things.upload()}`);
const version = "1";
const own = "/mina-annonser/:id";

/** An own draft that is to refer to what is another's. */
const withForeign = (
  name: string,
  field: string,
  made: (things: Things) => Promise<string>,
  answer: number,
  fields: Record<string, string> = {},
): Press => ({
  name: `another's ${field}`,
  form: async (things, mine) => ({
    at: `/lagg-upp/${mine ? await mine.draft() : newId()}/${name}`,
    fields: { version, ...fields, [field]: await made(things) },
  }),
  foreign: acting(answer),
});

/** Who is answered what when a form of the marketplace is sent. */
export const marketPresses: Readonly<Record<string, readonly Press[]>> = {
  "/annons/:reference/fraga": [
    at(async (things) => `/annons/${await things.reference()}/fraga`)(
      "public",
      { body: "Finns det fler?", clientKey: "dorrar-nyckel" },
      { own: acting(422), foreign: acting("/inkorg/:id") },
    ),
    ...(["own", "draft", "paused"] as const).map((how) =>
      at(async (things) => {
        const over = how === "own" ? { rung: "own" } : { state: how };
        return `/annons/${await things.reference(over)}/fraga`;
      })(
        how,
        { body: "Finns det fler?", clientKey: "dorrar-nyckel" },
        { foreign: acting(how === "paused" ? 410 : 404, how === "own" ? { administrator: 410 } : {}) },
      ),
    ),
    {
      name: "another's file",
      form: async (things) => ({
        at: `/annons/${await things.reference()}/fraga`,
        fields: { body: "Se bild", clientKey: "dorrar-nyckel", filesId: await things.media() },
      }),
      foreign: acting(400),
    },
  ],
  "/annons/:reference/anmal": [
    at(async (things) => `/annons/${await things.reference()}/anmal`)(
      "public",
      { reason: "other", message: "Fel uppgifter" },
      { foreign: everybody("/annons/:reference") },
    ),
    at(async (things) => `/annons/${await things.reference({ rung: "own" })}/anmal`)(
      "own rung",
      { reason: "other", message: "Fel uppgifter" },
      { foreign: everybody(404, { administrator: "/annons/:reference" }) },
    ),
  ],
  "/mina-annonser/:id": [
    life("pause", { intent: "pause", version }, ours(own)),
    life("withdraw", { intent: "withdraw", version, reason: "other" }, ours(own)),
    life("confirm", { intent: "confirm", version }, ours(own)),
    life("duplicate", { intent: "duplicate", version }, ours("/lagg-upp/:id/vad")),
    ofDraft("delete", { intent: "delete", version }, ours("/mina-annonser")),
    ofDraft("publish", { intent: "publish", version }, ours(own)),
    at(async (things) => `/mina-annonser/${(await things.listing({ state: "paused" })).id}`)(
      "resume",
      { intent: "resume", version },
      ours(own),
    ),
    at(async (things) => `/mina-annonser/${(await things.listing({ state: "withdrawn" })).id}`)(
      "archive",
      { intent: "archive", version },
      ours(own),
    ),
    at(async (things) => `/mina-annonser/${(await things.listing({ state: "archived" })).id}`)(
      "restore",
      { intent: "restore", version },
      ours(own),
    ),
  ],
  "/lagg-upp": [about("/lagg-upp")("draft", { type: "surplus" }, { own: acting("/lagg-upp/:id/bild") })],
  "/lagg-upp/flera": [
    about("/lagg-upp/flera")("photo", { photosId: (things) => things.media() }, ours("/mina-annonser", 400)),
  ],
  "/lagg-upp/:id/bild": [
    step("bild")("photo", { version, photosId: (things) => things.media() }, ours("/lagg-upp/:id/vad")),
    withForeign("bild", "photosId", (things) => things.media(), 400),
  ],
  "/lagg-upp/:id/status": [
    step("status")("answer", { version, "legal.q1": "x", intent: "autosave" }, { foreign: acting(404) }),
    step("status")("nothing", { version, intent: "autosave" }, { own: acting(200), traceless: true }),
  ],
  "/lagg-upp/:id/:step": [
    step("vad")("title", { version, title: "Ny rubrik", intent: "autosave" }, ours(200)),
    step("synlighet")("rung", { version, rung: "own" }, ours("/lagg-upp/:id/granska")),
    step("granska")("publish", { version, intent: "publish" }, ours("/annons/:reference")),
    withForeign("plats", "siteId", (things) => things.site(), 400),
    withForeign("synlighet", "partnerGroupIds", (things) => things.group(), 400, { rung: "partners" }),
  ],
  "/idag": [
    {
      name: "still there",
      form: async (things) => ({ at: "/idag", fields: { id: (await things.listing()).id, version } }),
      own: acting("/idag"),
      foreign: acting(404),
    },
  ],
  "/inkorg/:id": [
    inThread("message", { body: "Ja, tio till", clientKey: "dorrar-nyckel" }, ours("/inkorg/:id")),
    inThread("block", { intent: "block" }, { ...ours("/inkorg/:id"), traceless: true }),
    inThread("unblock", { intent: "unblock" }, { foreign: acting(404) }),
    inThread("report", { intent: "report", reason: "spam" }, ours("/inkorg/:id")),
    {
      name: "another's file",
      form: async (things, mine) => ({
        at: `/inkorg/${mine ? await mine.thread() : newId()}`,
        fields: { body: "Se bild", clientKey: "dorrar-nyckel", filesId: await things.media() },
      }),
      foreign: acting(400),
    },
  ],
  "/media": [
    {
      name: "no picture",
      form: () => Promise.resolve({ at: "/media", fields: file("photo", "a.jpg", "<script>", "image/jpeg") }),
      own: acting(415),
    },
  ],
  "/mina-annonser/import": [
    {
      name: "file",
      form: () =>
        Promise.resolve({ at: "/mina-annonser/import", fields: file("file", "a.csv", "Rubrik\nStol\n", "text/csv") }),
      own: acting("/mina-annonser/import/:id"),
    },
  ],
  "/mina-annonser/import/:id": [
    inImport(
      "columns",
      { intent: "map", "column-0": "Rubrik", "column-1": "Kategori" },
      ours("/mina-annonser/import/:id"),
    ),
    inImport("discard", { intent: "discard" }, ours("/mina-annonser/import")),
    inImport("begin", {}, { foreign: acting(404) }),
  ],
};
