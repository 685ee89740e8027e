import {
  acting,
  administering,
  advising,
  buying,
  curating,
  everybody,
  procuring,
  signedIn,
  type Answer,
  type Row,
} from "./answers";
import type { Things } from "./things";

export interface Door {
  readonly name: string;
  readonly at: (things: Things) => string | Promise<string>;
  /** Where it is the same for all organizations. */
  readonly all?: Row;
  readonly own?: Row;
  readonly foreign?: Row;
}

const page = (at: string, all: Row): Door[] => [{ name: "page", at: () => at, all }];
/** An object that only its own organization meets. */
const ours = (name: string, at: Door["at"], foreign: Row = acting(404)): Door => ({
  name,
  at,
  own: acting(200),
  foreign,
});
/** A page of a tender, which only its authority's officers meet. */
const tender = (name: string, path: string, shown: (answer: number) => Answer = (answer) => answer): Door => ({
  name,
  at: async (things) => `/upphandla/arenden/${await things.tender()}${path}`,
  own: procuring(shown(200), shown(404)),
  foreign: acting(404),
});
const listing = (name: string, over: Parameters<Things["reference"]>[0], foreign: Row): Door => ({
  name,
  at: async (things) => `/annons/${await things.reference(over)}`,
  own: everybody(200),
  foreign,
});
const { dayToDate } = await import("~/shared/dates");
const yesterday = dayToDate("2026-01-02");
/** An administrator sees what has been shown to anybody, to judge it; drafts never. */
const moderated = { administrator: 200 } as const;

/** Who is answered what at each address of the route table, for reading. */
export const doors: Readonly<Record<string, readonly Door[]>> = {
  "/": page("/", everybody(200)),
  "/*": page("/finns-inte", everybody(404)),
  "/upphandla/vagval": page("/upphandla/vagval?varde=1500000&dag=2026-02-30&anbud=x", everybody(200)),
  "/sok": page("/sok?q=stol", everybody(200)),
  "/sok/forslag": page("/sok/forslag?q=stol", everybody(200)),
  "/om/formsprak": page("/om/formsprak", everybody(200)),
  "/om/:page?": page("/om", everybody(200)),
  "/organisation/:slug": [
    { name: "page", at: async (things) => `/organisation/${await things.slug()}`, all: everybody(200) },
  ],
  "/annons/:reference": [
    listing("public", {}, everybody(200)),
    listing("draft", { state: "draft", publishedAt: null }, everybody(404)),
    listing("own rung", { rung: "own" }, everybody(404, moderated)),
    listing("paused", { state: "paused" }, everybody(410, moderated)),
    listing("withdrawn", { state: "withdrawn" }, everybody(410, moderated)),
    listing("run out", { expiresOn: yesterday }, everybody(410, moderated)),
    listing("blocked", { blockedAt: new Date() }, everybody(410, moderated)),
    listing("paused on the own rung", { state: "paused", rung: "own" }, everybody(404, moderated)),
    {
      name: "partners' rung",
      at: async (things) => `/annons/${await things.forPartners()}`,
      own: everybody(200),
      foreign: everybody(404, moderated),
    },
  ],
  "/annons/:reference/fraga": [
    {
      name: "public",
      at: async (things) => `/annons/${await things.reference()}/fraga`,
      own: everybody(200),
      foreign: everybody(200),
    },
    {
      name: "own rung",
      at: async (things) => `/annons/${await things.reference({ rung: "own" })}/fraga`,
      own: everybody(200),
      foreign: everybody(404, moderated),
    },
  ],
  "/annons/:reference/anmal": [
    { name: "public", at: async (things) => `/annons/${await things.reference()}/anmal`, foreign: everybody(200) },
    {
      name: "partners' rung",
      at: async (things) => `/annons/${await things.forPartners()}/anmal`,
      foreign: everybody(404, moderated),
    },
  ],
  "/upphandlingar": page("/upphandlingar?q=stol", everybody(200)),
  "/upphandlingar/:reference": [
    {
      name: "published",
      at: async (things) => `/upphandlingar/${(await things.published()).reference}`,
      own: everybody(200),
      foreign: everybody(200),
    },
    {
      name: "draft",
      at: async (things) => `/upphandlingar/${await things.unpublishedReference()}`,
      own: everybody(404),
      foreign: everybody(404),
    },
  ],
  "/kriterier": page("/kriterier?omrade=furniture&q=garanti&niva=basic", everybody(200)),
  "/kriterier/bibliotek.json": page("/kriterier/bibliotek.json", everybody(200)),
  "/kriterier/schema.json": page("/kriterier/schema.json", everybody(200)),
  "/kriterier/granska": page("/kriterier/granska", curating(200, 403, { visitor: "/logga-in" })),
  "/kriterier/granska/:id": [
    {
      name: "proposed",
      at: async (things) => `/kriterier/granska/${await things.criterion("proposed")}`,
      all: curating(200, 403, { visitor: "/logga-in" }),
    },
    { name: "unknown", at: () => "/kriterier/granska/MOB-9999", all: curating(404, 403, { visitor: "/logga-in" }) },
  ],
  "/kriterier/ny": page("/kriterier/ny", curating(200, 403, { visitor: "/logga-in" })),
  "/kriterier/:id": [
    {
      name: "published",
      at: async (things) => `/kriterier/${await things.criterion("published")}`,
      all: everybody(200),
    },
    {
      name: "superseded",
      at: async (things) => `/kriterier/${await things.criterion("superseded")}?version=1`,
      all: everybody(200),
    },
    {
      name: "proposed",
      at: async (things) => `/kriterier/${await things.criterion("proposed")}`,
      all: curating(200, 404),
    },
    { name: "unknown", at: () => "/kriterier/MOB-9999", all: everybody(404) },
  ],
  "/api/v1/criteria": page("/api/v1/criteria?area=furniture&q=garanti", everybody(200)),
  "/api/v1/criteria/:id": [
    {
      name: "published",
      at: async (things) => `/api/v1/criteria/${await things.criterion("published")}`,
      all: everybody(200),
    },
    {
      name: "proposed",
      at: async (things) => `/api/v1/criteria/${await things.criterion("proposed")}`,
      all: everybody(404),
    },
  ],
  "/sitemap.xml": page("/sitemap.xml", everybody(200)),
  "/sitemap/:file": [
    { name: "known", at: () => "/sitemap/pages.xml", all: everybody(200) },
    { name: "unknown", at: () => "/sitemap/inget.xml", all: everybody(404) },
  ],
  "/robots.txt": page("/robots.txt", everybody(200)),
  "/mina-annonser": page("/mina-annonser", acting(200)),
  "/mina-annonser/:id": [
    ours("draft", async (things) => `/mina-annonser/${await things.draft()}`),
    ours("published", async (things) => `/mina-annonser/${(await things.listing()).id}`),
  ],
  "/logga-in": page("/logga-in", everybody("/idag", { visitor: 200 })),
  "/logga-ut": page("/logga-ut", everybody(405)),
  "/skapa-konto": page("/skapa-konto", everybody("/idag", { visitor: 200 })),
  "/verifiera-epost": page("/verifiera-epost?token=abc", everybody(200)),
  "/glomt-losenord": page("/glomt-losenord", everybody(200)),
  "/aterstall-losenord": page("/aterstall-losenord?token=abc", everybody(200)),
  "/organisationer/ny": page("/organisationer/ny", signedIn(200)),
  "/organisationer/ga-med": page("/organisationer/ga-med?q=ab", signedIn(200)),
  "/inbjudan/:token": [
    { name: "sent", at: async (things) => `/inbjudan/${(await things.invitation()).token}`, all: everybody(200) },
    { name: "unknown", at: () => "/inbjudan/finns-inte", all: everybody(404) },
  ],
  "/installningar": page("/installningar", signedIn(200)),
  "/installningar/sessioner": page("/installningar/sessioner", signedIn(200)),
  "/min-organisation": page("/min-organisation", acting(200)),
  "/min-organisation/profil": page("/min-organisation/profil", acting(200)),
  "/min-organisation/medlemmar": page("/min-organisation/medlemmar", acting(200)),
  "/min-organisation/platser": [
    { name: "site", at: async (things) => `/min-organisation/platser?andra=${await things.site()}`, all: acting(200) },
  ],
  "/min-organisation/intyg": [
    { name: "fact", at: async (things) => `/min-organisation/intyg?andra=${await things.fact()}`, all: acting(200) },
  ],
  "/min-organisation/partner": [
    {
      name: "group",
      at: async (things) => `/min-organisation/partner?q=ab&grupp=${await things.group()}`,
      all: acting(200),
    },
  ],
  "/byt-organisation": page("/byt-organisation", signedIn(405)),
  "/sprak/:locale": [
    { name: "known", at: () => "/sprak/sv?tillbaka=/om", all: everybody("/om") },
    { name: "unknown", at: () => "/sprak/xx", all: everybody(404) },
    { name: "elsewhere", at: () => "/sprak/sv?tillbaka=https://annan.example/om", all: everybody("/") },
  ],
  "/utseende": page("/utseende", everybody(405)),
  "/lagg-upp": page("/lagg-upp", acting(200)),
  "/lagg-upp/flera": page("/lagg-upp/flera", acting(200)),
  "/lagg-upp/:id/bild": [ours("draft", async (things) => `/lagg-upp/${await things.draft()}/bild`)],
  "/lagg-upp/:id/status": [ours("draft", async (things) => `/lagg-upp/${await things.draft()}/status`)],
  "/lagg-upp/:id/:step": [
    ours("draft", async (things) => `/lagg-upp/${await things.draft()}/vad`),
    { name: "no step", at: async (things) => `/lagg-upp/${await things.draft()}/inget`, all: acting(404) },
  ],
  "/idag": page("/idag", signedIn(200)),
  "/inkorg": page("/inkorg", acting(200)),
  "/inkorg/:id": [ours("thread", async (things) => `/inkorg/${await things.thread()}`)],
  "/media": page("/media", acting(405)),
  "/media/:id/:variant": [
    {
      name: "in no listing",
      at: async (things) => `/media/${await things.media()}/original`,
      own: acting(200),
      foreign: everybody(404, { administrator: 200 }),
    },
  ],
  "/mina-annonser/import": page("/mina-annonser/import", acting(200)),
  "/mina-annonser/import/:id": [ours("file", async (things) => `/mina-annonser/import/${await things.upload()}`)],
  "/mina-annonser/import/:id/avvisade.csv": [
    ours("file", async (things) => `/mina-annonser/import/${await things.upload()}/avvisade.csv`),
  ],
  "/mina-annonser/mall.csv": page("/mina-annonser/mall.csv", acting(200)),
  "/mina-annonser/export.csv": page("/mina-annonser/export.csv", acting(200)),
  "/upphandla/behov": page("/upphandla/behov", buying(200)),
  "/upphandla/behov/ny": page("/upphandla/behov/ny", buying(200)),
  "/upphandla/behov/:id": [
    {
      name: "need",
      at: async (things) => `/upphandla/behov/${await things.need()}`,
      own: buying(200),
      foreign: acting(404),
    },
  ],
  "/upphandla/direktkop": page("/upphandla/direktkop", procuring(200, 404)),
  "/upphandla/direktkop/:id": [
    {
      name: "record",
      at: async (things) => `/upphandla/direktkop/${await things.purchase()}`,
      own: procuring(200, 404),
      foreign: acting(404),
    },
  ],
  "/upphandla": page("/upphandla", everybody(200)),
  "/upphandla/arenden": page("/upphandla/arenden", acting(200)),
  "/upphandla/arenden/ny": page("/upphandla/arenden/ny", procuring(200)),
  "/upphandla/arenden/:id": [
    tender("tender", "", (answer) => (answer === 200 ? "/upphandla/arenden/:id/underlag" : answer)),
  ],
  "/upphandla/arenden/:id/marknadskoll": [
    tender("supply check", "/marknadskoll"),
    tender("a lot that is not", "/marknadskoll?del=inget"),
  ],
  "/upphandla/arenden/:id/marknadskoll/:snapshot": [
    {
      name: "snapshot",
      at: async (things) => things.snapshot(),
      own: procuring(200, 404),
      foreign: acting(404),
    },
    tender("a snapshot that is not", "/marknadskoll/inget", () => 404),
  ],
  "/marknadsfragor/:id": [
    { name: "question", at: async (things) => `/marknadsfragor/${await things.question()}`, all: everybody(200) },
    { name: "a question that is not", at: () => "/marknadsfragor/ingen", all: everybody(404) },
  ],
  "/upphandla/arenden/:id/underlag/:section?": [
    tender("section", "/underlag/om"),
    {
      name: "no section",
      at: async (things) => `/upphandla/arenden/${await things.tender()}/underlag/inget`,
      all: acting(404),
    },
  ],
  "/upphandla/arenden/:id/mall": [tender("choice", "/mall"), tender("preview", "/mall?mall=kontorsmobler")],
  "/upphandla/arenden/:id/kriterier": [tender("library", "/kriterier")],
  "/upphandla/arenden/:id/cpv": [tender("codes", "/cpv?q=stol")],
  "/upphandla/arenden/:id/granskning": [tender("review", "/granskning")],
  "/upphandla/arenden/:id/historik": [tender("history", "/historik")],
  "/upphandla/cpv": page("/upphandla/cpv?q=stol", everybody(200)),
  "/upphandla/mallar": page("/upphandla/mallar", everybody(200)),
  "/upphandla/mallar/:id": [
    { name: "common", at: () => "/upphandla/mallar/kontorsmobler", all: everybody(200) },
    {
      name: "own",
      at: async (things) => `/upphandla/mallar/${await things.template()}`,
      own: acting(200),
      foreign: everybody(404),
    },
  ],
  "/upphandla/mallar/:id/kriterier": [
    { name: "common", at: () => "/upphandla/mallar/kontorsmobler/kriterier", all: acting(404) },
    {
      name: "own",
      at: async (things) => `/upphandla/mallar/${await things.template()}/kriterier`,
      own: acting(200),
      foreign: acting(404),
    },
  ],
  "/upphandla/arenden/:id/utvardering": [tender("evaluation", "/utvardering")],
  "/upphandla/arenden/:id/tilldelning": [tender("award", "/tilldelning")],
  "/upphandla/arenden/:id/handlingar": [tender("papers", "/handlingar")],
  "/upphandla/arenden/:id/handlingar/:kind": [
    tender("paper", "/handlingar/invitation"),
    {
      name: "no paper",
      at: async (things) => `/upphandla/arenden/${await things.tender()}/handlingar/inget`,
      all: acting(404),
    },
  ],
  "/upphandla/arenden/:id/filer/:file": [
    tender("file", "/filer/kravlista.csv"),
    {
      name: "package of a draft",
      at: async (things) => `/upphandla/arenden/${await things.tender()}/filer/handlingar.zip`,
      all: acting(404),
    },
  ],
  "/upphandla/marknaden-saknar": page(
    "/upphandla/marknaden-saknar",
    acting(404, { officer: 200, adviser: 200, developer: 200, administrator: 200 }),
  ),
  "/radgivning": page("/radgivning", advising(200)),
  "/radgivning/arenden/ny": page("/radgivning/arenden/ny", advising(200, 403)),
  "/radgivning/arenden/:id": [
    {
      name: "case",
      at: async (things) => `/radgivning/arenden/${await things.advisingCase()}`,
      own: advising(200),
      foreign: acting(404),
    },
  ],
  "/radgivning/arenden/:id/moten/:file": [
    { name: "meeting", at: (things) => things.meeting(), own: advising(200), foreign: acting(404) },
  ],
  "/radgivning/arenden/:id/intyg/:file": [
    {
      name: "certificate",
      at: async (things) => `/radgivning/arenden/${await things.advisingCase()}/intyg/giver.pdf`,
      own: advising(200),
      foreign: acting(404),
    },
  ],
  "/radgivning/natverk": page("/radgivning/natverk", advising(200)),
  "/radgivning/natverk/:file": page("/radgivning/natverk/flode.svg", advising(200)),
  "/radgivning/rapport": page("/radgivning/rapport", advising(200)),
  "/radgivning/rapport/:file": page("/radgivning/rapport/rapport.csv", advising(200)),
  "/radgivning/fraga/:token": [
    {
      name: "mailed",
      at: async (things) => `/radgivning/fraga/${await things.questionLink()}`,
      all: everybody(200),
    },
  ],
  "/radgivning/fragor/:id": [
    {
      name: "question",
      at: async (things) => `/radgivning/fragor/${await things.questionPut()}`,
      own: acting(200),
      foreign: acting(404),
    },
  ],
  "/upphandla/avtal": page("/upphandla/avtal", acting(200)),
  "/upphandla/avtal/:id": [
    {
      name: "contract",
      at: async (things) => `/upphandla/avtal/${await things.contract()}`,
      own: procuring(200, 404),
      foreign: acting(404),
    },
  ],
  "/admin": page("/admin", administering(200)),
  "/admin/anmalningar": page("/admin/anmalningar", administering(200)),
  "/admin/organisationer": page("/admin/organisationer", administering(200)),
  "/admin/referensdata": page("/admin/referensdata", administering(200)),
  "/admin/sokindex": page("/admin/sokindex", administering(200)),
  "/admin/handelser": page("/admin/handelser", administering(200)),
  "/api/v1/listings": page("/api/v1/listings?q=stol", everybody(200)),
  "/api/v1/listings/:reference": [
    {
      name: "public",
      at: async (things) => `/api/v1/listings/${await things.reference()}`,
      all: everybody(200),
    },
    {
      name: "draft",
      at: async (things) => `/api/v1/listings/${await things.reference({ state: "draft" })}`,
      all: everybody(404),
    },
    {
      name: "own rung",
      at: async (things) => `/api/v1/listings/${await things.reference({ rung: "own" })}`,
      all: everybody(404),
    },
    {
      name: "partners' rung",
      at: async (things) => `/api/v1/listings/${await things.forPartners()}`,
      all: everybody(404),
    },
  ],
  "/api/v1/tenders/:id/ocds": [
    {
      name: "published",
      at: async (things) => `/api/v1/tenders/${(await things.published()).id}/ocds`,
      own: everybody(200),
      foreign: everybody(200),
    },
    {
      name: "draft",
      at: async (things) => `/api/v1/tenders/${await things.tender()}/ocds`,
      own: everybody(404),
      foreign: everybody(404),
    },
  ],
  "/api/v1/openapi.json": page("/api/v1/openapi.json", everybody(200)),
  "/min-organisation/floden": page("/min-organisation/floden", acting(200)),
  "/min-organisation/floden/:id": [
    { name: "new", at: () => "/min-organisation/floden/nytt?riktning=in", all: acting(200) },
    ours("flow", async (things) => `/min-organisation/floden/${await things.flow()}`),
  ],
  "/radgivning/besok": page("/radgivning/besok", advising(200)),
  "/radgivning/besok/ny": page("/radgivning/besok/ny", advising(200, 403)),
  "/radgivning/besok/:id": [
    {
      name: "visit",
      at: async (things) => `/radgivning/besok/${await things.visit()}`,
      own: advising(200),
      foreign: acting(404),
    },
  ],
  "/radgivning/forslag": [
    ...page("/radgivning/forslag", advising(200)),
    {
      name: "for a lot",
      at: async (things) => `/radgivning/forslag?lot=${(await things.published()).reference}`,
      all: advising(200),
    },
  ],
  "/radgivning/forslag/:out/:in": [{ name: "pair", at: (things) => things.pairPage(), all: advising(200) }],
  "/radgivning/vikter": page("/radgivning/vikter", advising(200)),
  "/radgivning/foretag": page("/radgivning/foretag", advising(200)),
  "/radgivning/foretag.csv": page("/radgivning/foretag.csv", advising(200)),
  "/radgivning/foretag/sammanfoga": [
    {
      name: "pair",
      at: async (things) =>
        `/radgivning/foretag/sammanfoga?fran=${await things.prospect()}&till=${await things.prospect()}`,
      own: advising(200, 403),
      foreign: advising(404, 403),
    },
  ],
  "/radgivning/foretag/:id": [
    {
      name: "firm met",
      at: async (things) => `/radgivning/foretag/${await things.prospect()}`,
      own: advising(200),
      foreign: acting(404),
    },
  ],
  "/radgivning/foretag/:id/floden/:flow": [
    {
      name: "flow noted",
      at: (things) => things.notedFlow(),
      own: advising(200, 403),
      foreign: advising(404, 403),
    },
  ],
  "/healthz": page("/healthz", everybody(200)),
  "/readyz": page("/readyz", everybody(200)),
  "/metrics": page("/metrics", everybody(200)), // from the machine itself; others in the operator's test
  "/utveckling/post": page("/utveckling/post", everybody(200)), // only while no mail server is set
  "/utveckling/post/:id": [
    { name: "unknown", at: () => "/utveckling/post/0190a000-0000-7000-8000-000000000000", all: everybody(404) },
  ],
};
