import { acting, buying, procuring, signedIn, type Answer } from "./answers";
import { about, at, type Press } from "./presses";
import type { Things } from "./things";

const { newId } = await import("~/shared/ids");

const evaluation = at(async (things: Things) => `/upphandla/arenden/${await things.tender()}/utvardering`);
const award = at(
  async (things: Things) => `/upphandla/arenden/${await things.tender({ state: "published" })}/tilldelning`,
);
const papers = (state: "approved" | "handed_over") =>
  at(async (things: Things) => `/upphandla/arenden/${await things.tender({ state })}/handlingar`);
const publishedPapers = at(async (things: Things) => `/upphandla/arenden/${(await things.published()).id}/handlingar`);
const publicTender = at(async (things: Things) => `/upphandlingar/${(await things.published()).reference}`);
const contract = at(async (things: Things) => `/upphandla/avtal/${await things.contract()}`);
const officers = (answer: Answer) => ({ own: procuring(answer, 404), foreign: acting(404) });

const need = at(async (things: Things) => `/upphandla/behov/${await things.need()}`);
const buyers = (answer: Answer) => ({ own: buying(answer), foreign: acting(404) });
const purchase = at(async (things: Things) => `/upphandla/direktkop/${await things.purchase()}`);
const written = { version: "1", title: "Skrivbord", cpv: "39130000", value: "90 000", decision: "Köp." };
const part = (path: string, state?: Parameters<Things["tender"]>[0]) =>
  at(async (things: Things) => `/upphandla/arenden/${await things.tender(state)}${path}`);
const draft = part("/underlag/om");
const changed = at(async (things: Things) => `/upphandla/arenden/${await things.changedTender()}/historik`);
const template = at(async (things: Things) => `/upphandla/mallar/${await things.template()}`);
const section = "/upphandla/arenden/:id/underlag/om";
const review = "/upphandla/arenden/:id/granskning";
const filled = { form: "about", version: "1", was: "{}", title: "Annan rubrik", language: "sv" };

/** Who is answered what when a form of the procurement workbench is sent. */
export const procurementPresses: Readonly<Record<string, readonly Press[]>> = {
  "/upphandla/behov": [
    about("/upphandla/behov")(
      "decline",
      { intent: "decline", transferId: (things) => things.asked() },
      buyers("/upphandla/behov"),
    ),
    about("/upphandla/behov")(
      "accept",
      { intent: "accept", transferId: (things) => things.asked() },
      buyers("/upphandla/behov"),
    ),
  ],
  "/upphandla/behov/ny": [
    {
      name: "new",
      form: async () => ({ at: "/upphandla/behov/ny", fields: { id: newId(), title: "Kontorsstolar" } }),
      all: buying("/upphandla/behov/:id"),
    },
  ],
  "/upphandla/behov/:id": [
    need("save", { intent: "save", version: "1", title: "Andra stolar" }, buyers("/upphandla/behov/:id")),
    need("close", { intent: "close", outcome: "dropped" }, buyers("/upphandla/behov/:id")),
    need(
      "take",
      {
        intent: "take",
        transferId: async () => newId(),
        listingId: async (things) => (await things.listing()).id,
        quantity: "2",
        unit: "piece",
      },
      buyers("/upphandla/behov/:id"),
    ),
    need("purchase", { intent: "purchase", purchaseId: async () => newId() }, officers("/upphandla/direktkop/:id")),
  ],
  "/upphandla/direktkop": [
    {
      name: "new",
      form: async () => ({ at: "/upphandla/direktkop", fields: { intent: "new", id: newId() } }),
      all: procuring("/upphandla/direktkop/:id", 404),
    },
    {
      name: "add",
      form: async () => ({
        at: "/upphandla/direktkop",
        fields: { intent: "add", id: newId(), cpv: "39130000", boughtOn: "2026-01-02", value: "12 000" },
      }),
      all: procuring("/upphandla/direktkop", 404),
    },
    {
      name: "import",
      form: async () => ({
        at: "/upphandla/direktkop",
        fields: { intent: "import", rows: "cpv;datum;belopp\n39130000;2026-01-02;12000" },
      }),
      all: procuring("/upphandla/direktkop", 404),
    },
    about("/upphandla/direktkop")(
      "remove",
      { intent: "remove", id: (things) => things.entry() },
      officers("/upphandla/direktkop"),
    ),
  ],
  "/upphandla/direktkop/:id": [
    purchase("save", { ...written, intent: "save" }, officers("/upphandla/direktkop/:id")),
    purchase("decide", { ...written, intent: "decide" }, officers("/upphandla/direktkop/:id")),
  ],
  "/upphandla/arenden/ny": [
    about("/upphandla/arenden/ny")(
      "new",
      { title: "Kontorsstolar" },
      { all: procuring("/upphandla/arenden/:id/underlag") },
    ),
  ],
  "/upphandla/arenden/:id/underlag/:section?": [
    draft("save", { ...filled, intent: "save" }, officers(section)),
    draft("autosave", { ...filled, intent: "autosave" }, officers(200)),
    draft("lot", { intent: "add_lot" }, officers(section)),
    draft("own words", { intent: "paste", kind: "award", pasted: "Levererat inom två veckor." }, officers(section)),
    draft("comment", { intent: "comment", anchor: "om", body: "Stämmer det här?" }, officers(section)),
  ],
  "/upphandla/arenden/:id/mall": [
    part("/mall")("apply", { mall: "kontorsmobler" }, officers("/upphandla/arenden/:id/underlag/krav")),
  ],
  "/upphandla/arenden/:id/kriterier": [
    part("/kriterier")(
      "take in",
      { criteria: "MOB-12:1", slag: "technical_specification" },
      officers("/upphandla/arenden/:id/underlag/krav"),
    ),
  ],
  "/upphandla/arenden/:id/cpv": [
    part("/cpv")(
      "choose",
      { lot: "d1", item: "d1-1", cpv: "39112000" },
      officers("/upphandla/arenden/:id/underlag/delar"),
    ),
  ],
  "/upphandla/arenden/:id/granskning": [
    part("/granskning")("ask", { intent: "ask" }, officers(review)),
    part("/granskning", { state: "approved" })("hand over", { intent: "hand_over" }, officers(review)),
    part("/granskning")("cancel", { intent: "cancel", confirm: "on" }, officers(review)),
  ],
  "/upphandla/arenden/:id/historik": [
    changed("restore", { version: "2", restore: "1" }, officers("/upphandla/arenden/:id/historik")),
  ],
  "/upphandla/mallar/:id": [
    template("copy", { intent: "copy" }, { own: procuring("/upphandla/mallar/:id"), foreign: acting(404) }),
    template("remove", { intent: "remove" }, { own: procuring("/upphandla/mallar"), foreign: procuring(404) }),
    template(
      "adapt",
      { intent: "adapt", version: "1", title: "Egen mall" },
      { own: procuring("/upphandla/mallar/:id"), foreign: acting(404) },
    ),
  ],
  "/upphandla/mallar/:id/kriterier": [
    at(async (things: Things) => `/upphandla/mallar/${await things.template()}/kriterier`)(
      "take",
      { version: "1", criteria: "TEX-10:1" },
      { own: procuring("/upphandla/mallar/:id"), foreign: procuring(404) },
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
  "/upphandla/arenden/:id/handlingar": [
    papers("approved")("hand over", { intent: "hand-over" }, officers("/upphandla/arenden/:id/handlingar")),
    papers("handed_over")(
      "publish",
      {
        intent: "publish",
        database: "Exempel Annonsdatabas",
        noticeUrl: "https://annonsdatabas.example/1",
        noticeId: "2026-1",
        publishedOn: "2026-01-15",
      },
      officers("/upphandla/arenden/:id/handlingar"),
    ),
    publishedPapers(
      "paste",
      { intent: "paste", question: "Får modellerna skilja?", answer: "Ja.", clientKey: "dorrar" },
      officers("/upphandla/arenden/:id/handlingar"),
    ),
  ],
  "/upphandlingar/:reference": [
    publicTender(
      "follow",
      { intent: "follow" },
      {
        own: signedIn("/upphandlingar/:reference"),
        foreign: signedIn("/upphandlingar/:reference"),
        traceless: true,
      },
    ),
    publicTender(
      "ask",
      { intent: "ask", question: "Kan leveransen delas?", clientKey: "dorrar" },
      {
        own: acting(422),
        foreign: acting("/upphandlingar/:reference"),
      },
    ),
  ],
  "/upphandla/avtal/:id": [
    contract("add", { intent: "add", title: "Årsrapport", dueOn: "2027-03-01" }, officers("/upphandla/avtal/:id")),
  ],
};
