import { acting, procuring, signedIn, type Answer } from "./answers";
import { about, at, type Press } from "./presses";
import type { Things } from "./things";

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
