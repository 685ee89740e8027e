import pg from "pg";
import { inject } from "vitest";
import { demoPassword, Session } from "./session";

/** Demo people by what they may do. */
export const people = {
  visitor: null,
  member: "lager@norrsag.example",
  administrator: "admin@exempelregionen.example",
  officer: "upphandling@exempelkommunen.example",
  adviser: "radgivare@radgivarna.example",
} as const;
export type Role = keyof typeof people;

export interface Visit {
  readonly as: Role;
  /** Address with its parameters filled in so that the page is populated. */
  readonly url: string | (() => Promise<string>);
  /** Where the page itself is a refusal in words. */
  readonly status?: number;
}

/** One value from the running product's database. */
export async function lookUp(sql: string, ...values: unknown[]): Promise<string> {
  const client = new pg.Client({ connectionString: inject("databaseUrl") });
  await client.connect();
  try {
    const { rows } = await client.query<{ value: string }>(sql, values);
    const value = rows[0]?.value;
    if (value === undefined) throw new Error(`Nothing found for: ${sql}`);
    return value;
  } finally {
    await client.end();
  }
}

/** A surplus listing of the organization that the demo member acts for. */
const ownSurplus = (): Promise<string> =>
  lookUp(
    `select listing.id as value from listing join membership using (organization_id) join person on person.id = membership.person_id
     where person.email = $1 and listing.type = 'surplus' order by listing.id limit 1`,
    people.member,
  );

/** A row of that table that belongs to the authority the demo officer acts for. */
const ownRow = (table: "need" | "purchase_record"): Promise<string> =>
  lookUp(
    `select row.id as value from ${table} row join membership using (organization_id) join person on person.id = membership.person_id
     where person.email = $1 order by row.id limit 1`,
    people.officer,
  );

/** Page of a template that the demo officer has copied from a common one. */
async function copiedTemplate(): Promise<string> {
  const session = await new Session().signIn(people.officer, demoPassword);
  const answer = await session.post("/upphandla/mallar/kontorsmobler", { intent: "copy" });
  const at = answer.headers.get("Location");
  if (!at) throw new Error(`Copying answered ${answer.status}`);
  return at;
}

/** A tender in that state of the authority that the demo officer acts for. */
export const ownTender = (state = "draft"): Promise<string> =>
  lookUp(
    `select tender.id as value from tender join membership using (organization_id) join person on person.id = membership.person_id
     where person.email = $1 and tender.state = $2 order by tender.id limit 1`,
    people.officer,
    state,
  );

/** Id or reference of a tender with a public page. */
const publishedTender = (column: "id" | "reference"): Promise<string> =>
  lookUp(
    `select tender.${column} as value from tender join tender_publication on tender_id = tender.id where state = 'published' order by tender.id limit 1`,
  );

/** A supply check kept in the demo. */
const keptSupplyCheck = async (): Promise<string> => {
  const id = await lookUp("select id as value from supply_snapshot order by taken_at limit 1");
  const tender = await lookUp("select tender_id as value from supply_snapshot where id = $1", id);
  return `/upphandla/arenden/${tender}/marknadskoll/${id}`;
};

/** An open market question of the demo. */
const openMarketQuestion = async (): Promise<string> =>
  `/marknadsfragor/${await lookUp("select id as value from market_question order by answers_until desc limit 1")}`;

/** A listing everybody sees. */
const openListing = (): Promise<string> =>
  lookUp(
    "select reference as value from listing where state = 'published' and rung = 'public' and legal_status is distinct from 'hazardous_waste' order by id limit 1",
  );

/** A file of two rows, uploaded by the demo member. */
async function uploadedImport(): Promise<string> {
  const session = await new Session().signIn(people.member ?? "", demoPassword);
  const form = new FormData();
  form.set(
    "file",
    new File(
      ["Rubrik;Kategori;Mängd;Enhet\nStumpar;timber.offcuts;3;m3\nVankantat;timber.finns_inte;x;m3\n"],
      "lager.csv",
      { type: "text/csv" },
    ),
  );
  const response = await session.fetch("/mina-annonser/import", { method: "POST", body: form });
  return response.headers.get("Location") ?? "/mina-annonser/import";
}

/** A conversation that the demo member's organization is part of. */
async function openThread(): Promise<string> {
  const session = await new Session().signIn(people.administrator ?? "", demoPassword);
  const reference = await lookUp(
    `select listing.reference as value from listing join membership using (organization_id) join person on person.id = membership.person_id
     where person.email = $1 and listing.state = 'published' and listing.rung = 'public' order by listing.id limit 1`,
    people.member,
  );
  const response = await session.post(`/annons/${reference}/fraga`, {
    body: "Finns det fler?",
    clientKey: `visit-${Date.now()}`,
  });
  return response.headers.get("Location") ?? "/inkorg";
}

/** A mail in the development mailbox: asking for a new password sends one. */
async function sentMail(): Promise<string> {
  await new Session().post("/glomt-losenord", { email: people.member ?? "" });
  for (let attempt = 0; attempt < 60; attempt++) {
    const id = await lookUp(
      "select coalesce((select id::text from mail_message order by created_at desc limit 1), '') as value",
    );
    if (id) return `/utveckling/post/${id}`;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("No mail was kept");
}

/** A new version of a criterion that the administrator has proposed; there is one at a time. */
async function proposedCriterion(): Promise<string> {
  const session = await new Session().signIn(people.administrator ?? "", demoPassword);
  const file = (await (await session.fetch("/kriterier/bibliotek.json")).json()) as {
    criteria: { id: string; state: string; content: { motive: object } }[];
  };
  const one = file.criteria.find(({ id, state }) => id === "MOB-11" && state === "published");
  if (!one) throw new Error("The library has no MOB-11");
  one.content.motive = { sv: "Ett annat skäl.", en: "Another reason." };
  const form = new FormData();
  form.set("intent", "import");
  form.set(
    "file",
    new File([JSON.stringify({ ...file, criteria: [one] })], "kriterier.json", { type: "application/json" }),
  );
  await session.fetch("/kriterier/granska", { method: "POST", body: form });
  return `/kriterier/granska/${one.id}`;
}

/** The link of an invitation that the demo member has sent. */
async function sentInvitation(): Promise<string> {
  const session = await new Session().signIn(people.member ?? "", demoPassword);
  const email = `gast-${Date.now()}@inbjuden.example`;
  await session.post("/min-organisation/medlemmar", { intent: "invite", email, role: "member" });
  for (let attempt = 0; attempt < 60; attempt++) {
    const link = await lookUp(
      "select coalesce((select substring(text from '/inbjudan/[A-Za-z0-9_-]+') from mail_message where recipient = $1), '') as value",
      email,
    );
    if (link) return link;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("No invitation was mailed");
}

/** A contract of the organization that the demo officer acts for. */
const ownContract = (): Promise<string> =>
  lookUp(
    `select contract.id as value from contract join membership using (organization_id) join person on person.id = membership.person_id
     where person.email = $1 order by contract.id limit 1`,
    people.officer,
  );

/** A flow of the demo member's firm that no listing keeps. */
const ownFlow = (): Promise<string> =>
  lookUp(
    `select flow.id as value from flow join membership using (organization_id) join person on person.id = membership.person_id
     where person.email = $1 and flow.origin = 'firm' order by flow.id limit 1`,
    people.member,
  );

/** The best pair that the demo adviser is suggested. */
const bestPair = async (): Promise<string> =>
  `/radgivning/forslag/${await lookUp("select out_id || '/' || in_id as value from flow_match order by score desc, out_id limit 1")}`;

/** Two firms of the demo adviser's, to be made one. */
async function alike(): Promise<string> {
  const session = await new Session().signIn(people.adviser ?? "", demoPassword);
  const file =
    "Företag;Kommun;Telefon\nExempel Tvillingen AB;Umeå;090-10 00 00\nExempel Tvillingen Syd AB;Umeå;090-20 00 00\n";
  const body = new FormData();
  body.set("file", new File([file], "foretag.csv", { type: "text/csv" }));
  await session.fetch("/radgivning/foretag", { method: "POST", body });
  const id = (name: string) => lookUp("select id as value from prospect where name = $1 limit 1", name);
  return `/radgivning/foretag/sammanfoga?fran=${await id("Exempel Tvillingen AB")}&till=${await id("Exempel Tvillingen Syd AB")}`;
}

/** A case of the demo advisers by its title. */
export const ownCase = async (title = "Limträstumpar till möbelämnen"): Promise<string> =>
  `/radgivning/arenden/${await lookUp("select id as value from advising_case where title = $1", title)}`;

/** The page of a firm that the demo advisers have met and noted a need of, and that of the need. */
const metFirm = async (path = ""): Promise<string> => {
  const flow = "select id as value from flow where prospect_id is not null order by id limit 1";
  const firm = await lookUp("select prospect_id as value from flow where prospect_id is not null order by id limit 1");
  return `/radgivning/foretag/${firm}${path && `${path}/${await lookUp(flow)}`}`;
};

/** The question to a firm that is no member, by the link it was mailed. */
async function mailedQuestion(): Promise<string> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const link = await lookUp(
      "select coalesce((select substring(text from '/radgivning/fraga/[A-Za-z0-9_-]+') from mail_message where template = 'introduction' and text like '%/radgivning/fraga/%' limit 1), '') as value",
    );
    if (link) return link;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("No question was mailed");
}

/** The question that waits for the demo member's firm. */
const waitingQuestion = async (): Promise<string> =>
  `/radgivning/fragor/${await lookUp(
    "select introduction.id as value from introduction join advising_case on advising_case.id = case_id join membership on membership.organization_id = advising_case.giver_id join person on person.id = person_id where person.email = $1 order by introduction.id limit 1",
    people.member,
  )}`;

/** A populated visit for every page of the route table; a page without one fails the accessibility test. */
export const visits: Readonly<Record<string, Visit>> = {
  "/": { as: "visitor", url: "/" },
  "/om/:page?": { as: "visitor", url: "/om/avfall" },
  "/*": { as: "member", url: "/finns-inte", status: 404 },
  "/om/formsprak": { as: "visitor", url: "/om/formsprak" },
  "/utveckling/post": { as: "visitor", url: "/utveckling/post" },
  "/lagg-upp": { as: "member", url: "/lagg-upp" },
  "/lagg-upp/flera": { as: "member", url: "/lagg-upp/flera" },
  "/upphandla/vagval": {
    as: "visitor",
    url: "/upphandla/vagval?varde=1500000&dag=2026-12-01&regim=directive&forfarande=restricted&anbud=2027-03-28T02:30",
  },
  "/sok": { as: "visitor", url: "/sok?q=stol&fran=2480" },
  "/annons/:reference": { as: "visitor", url: async () => `/annons/${await openListing()}` },
  "/annons/:reference/fraga": { as: "administrator", url: async () => `/annons/${await openListing()}/fraga` },
  "/annons/:reference/anmal": { as: "visitor", url: async () => `/annons/${await openListing()}/anmal` },
  "/organisation/:slug": {
    as: "visitor",
    url: async () =>
      `/organisation/${await lookUp("select slug as value from organization where deleted_at is null order by id limit 1")}`,
  },
  "/mina-annonser": { as: "member", url: "/mina-annonser" },
  "/mina-annonser/:id": { as: "member", url: async () => `/mina-annonser/${await ownSurplus()}` },
  "/mina-annonser/import": { as: "member", url: "/mina-annonser/import" },
  "/mina-annonser/import/:id": { as: "member", url: uploadedImport },
  "/logga-in": { as: "visitor", url: "/logga-in" },
  "/skapa-konto": { as: "visitor", url: "/skapa-konto" },
  "/verifiera-epost": { as: "visitor", url: "/verifiera-epost" },
  "/glomt-losenord": { as: "visitor", url: "/glomt-losenord" },
  "/aterstall-losenord": { as: "visitor", url: "/aterstall-losenord?token=abc" },
  "/organisationer/ny": { as: "member", url: "/organisationer/ny" },
  "/organisationer/ga-med": { as: "member", url: "/organisationer/ga-med" },
  "/inbjudan/:token": { as: "visitor", url: sentInvitation },
  "/installningar": { as: "member", url: "/installningar" },
  "/installningar/sessioner": { as: "member", url: "/installningar/sessioner" },
  "/min-organisation": { as: "member", url: "/min-organisation" },
  "/min-organisation/profil": { as: "member", url: "/min-organisation/profil" },
  "/min-organisation/medlemmar": { as: "member", url: "/min-organisation/medlemmar" },
  "/min-organisation/platser": { as: "member", url: "/min-organisation/platser" },
  "/min-organisation/intyg": { as: "member", url: "/min-organisation/intyg" },
  "/min-organisation/partner": { as: "member", url: "/min-organisation/partner" },
  "/min-organisation/floden": { as: "member", url: "/min-organisation/floden" },
  "/min-organisation/floden/:id": { as: "member", url: async () => `/min-organisation/floden/${await ownFlow()}` },
  "/radgivning/besok": { as: "adviser", url: "/radgivning/besok" },
  "/radgivning/besok/ny": { as: "adviser", url: "/radgivning/besok/ny" },
  "/radgivning/besok/:id": {
    as: "adviser",
    url: async () => `/radgivning/besok/${await lookUp("select id as value from visit_note order by id limit 1")}`,
  },
  "/radgivning/forslag": { as: "adviser", url: "/radgivning/forslag" },
  "/radgivning/forslag/:out/:in": { as: "adviser", url: bestPair },
  "/radgivning/vikter": { as: "adviser", url: "/radgivning/vikter" },
  "/radgivning/foretag": { as: "adviser", url: "/radgivning/foretag" },
  "/radgivning/foretag/:id": { as: "adviser", url: () => metFirm() },
  "/radgivning/foretag/:id/floden/:flow": { as: "adviser", url: () => metFirm("/floden") },
  "/radgivning/foretag/sammanfoga": { as: "adviser", url: alike },
  "/idag": { as: "member", url: "/idag" },
  "/inkorg": { as: "member", url: "/inkorg" },
  "/inkorg/:id": { as: "member", url: openThread },
  "/kriterier": { as: "visitor", url: "/kriterier?omrade=furniture&q=garanti" },
  "/kriterier/granska": { as: "administrator", url: "/kriterier/granska" },
  "/kriterier/granska/:id": { as: "administrator", url: proposedCriterion },
  "/kriterier/ny": { as: "administrator", url: "/kriterier/ny?fran=MOB-11" },
  "/kriterier/:id": {
    as: "visitor",
    url: async () =>
      `/kriterier/${await lookUp("select criterion_id as value from criterion_version where state = 'published' and content->>'kind' = 'award' order by 1 limit 1")}`,
  },
  "/upphandla/behov": { as: "officer", url: "/upphandla/behov" },
  "/upphandla/behov/ny": { as: "officer", url: "/upphandla/behov/ny" },
  "/upphandla/behov/:id": { as: "officer", url: async () => `/upphandla/behov/${await ownRow("need")}` },
  "/upphandla/direktkop": { as: "officer", url: "/upphandla/direktkop" },
  "/upphandla/direktkop/:id": {
    as: "officer",
    url: async () => `/upphandla/direktkop/${await ownRow("purchase_record")}`,
  },
  "/upphandla": { as: "officer", url: "/upphandla" },
  "/upphandla/arenden": { as: "officer", url: "/upphandla/arenden" },
  "/upphandla/arenden/ny": { as: "officer", url: "/upphandla/arenden/ny" },
  "/upphandla/arenden/:id/utvardering": {
    as: "officer",
    url: async () => `/upphandla/arenden/${await ownTender()}/utvardering`,
  },
  "/upphandla/arenden/:id/tilldelning": {
    as: "officer",
    url: async () => `/upphandla/arenden/${await ownTender()}/tilldelning`,
  },
  "/upphandla/arenden/:id/handlingar": {
    as: "officer",
    url: async () => `/upphandla/arenden/${await publishedTender("id")}/handlingar`,
  },
  "/upphandla/arenden/:id/handlingar/:kind": {
    as: "officer",
    url: async () => `/upphandla/arenden/${await publishedTender("id")}/handlingar/requirements`,
  },
  "/upphandlingar": { as: "visitor", url: "/upphandlingar" },
  "/upphandlingar/:reference": {
    as: "member",
    url: async () => `/upphandlingar/${await publishedTender("reference")}`,
  },
  "/upphandla/marknaden-saknar": { as: "officer", url: "/upphandla/marknaden-saknar" },
  "/upphandla/avtal": { as: "officer", url: "/upphandla/avtal" },
  "/upphandla/avtal/:id": { as: "officer", url: async () => `/upphandla/avtal/${await ownContract()}` },
  "/upphandla/arenden/:id/mall": {
    as: "officer",
    url: async () => `/upphandla/arenden/${await ownTender()}/mall?mall=kontorsmobler`,
  },
  "/upphandla/arenden/:id/kriterier": {
    as: "officer",
    url: async () => `/upphandla/arenden/${await ownTender()}/kriterier?slag=technical_specification`,
  },
  "/upphandla/arenden/:id/cpv": {
    as: "officer",
    url: async () => `/upphandla/arenden/${await ownTender()}/cpv?del=d1&post=d1-1&under=39000000`,
  },
  "/upphandla/arenden/:id/granskning": {
    as: "officer",
    url: async () => `/upphandla/arenden/${await ownTender("in_review")}/granskning`,
  },
  "/upphandla/arenden/:id/historik": {
    as: "officer",
    url: async () => `/upphandla/arenden/${await ownTender()}/historik`,
  },
  "/upphandla/mallar": { as: "officer", url: "/upphandla/mallar" },
  "/upphandla/mallar/:id": { as: "officer", url: "/upphandla/mallar/kontorsmobler" },
  "/upphandla/mallar/:id/kriterier": { as: "officer", url: async () => `${await copiedTemplate()}/kriterier` },
  "/upphandla/arenden/:id": { as: "officer", url: async () => `/upphandla/arenden/${await ownTender()}/underlag` },
  "/upphandla/arenden/:id/marknadskoll": {
    as: "officer",
    url: async () => `/upphandla/arenden/${await ownTender()}/marknadskoll`,
  },
  "/upphandla/arenden/:id/marknadskoll/:snapshot": { as: "officer", url: keptSupplyCheck },
  "/marknadsfragor/:id": { as: "member", url: openMarketQuestion },
  "/upphandla/arenden/:id/underlag/:section?": {
    as: "officer",
    url: async () => `/upphandla/arenden/${await ownTender()}/underlag/krav`,
  },
  "/radgivning": { as: "adviser", url: "/radgivning" },
  "/radgivning/arenden/ny": { as: "adviser", url: "/radgivning/arenden/ny" },
  "/radgivning/arenden/:id": { as: "adviser", url: () => ownCase() },
  "/radgivning/natverk": { as: "adviser", url: "/radgivning/natverk" },
  "/radgivning/rapport": { as: "adviser", url: "/radgivning/rapport" },
  "/radgivning/fraga/:token": { as: "visitor", url: mailedQuestion },
  "/radgivning/fragor/:id": { as: "member", url: waitingQuestion },
  "/admin": { as: "administrator", url: "/admin" },
  "/admin/anmalningar": { as: "administrator", url: "/admin/anmalningar" },
  "/admin/organisationer": { as: "administrator", url: "/admin/organisationer" },
  "/admin/referensdata": { as: "administrator", url: "/admin/referensdata" },
  "/admin/sokindex": { as: "administrator", url: "/admin/sokindex" },
  "/admin/handelser": { as: "administrator", url: "/admin/handelser" },
  "/utveckling/post/:id": { as: "visitor", url: sentMail },
  "/lagg-upp/:id/bild": { as: "member", url: async () => `/lagg-upp/${await ownSurplus()}/bild` },
  "/lagg-upp/:id/status": { as: "member", url: async () => `/lagg-upp/${await ownSurplus()}/status` },
  "/lagg-upp/:id/:step": { as: "member", url: async () => `/lagg-upp/${await ownSurplus()}/fakta` },
};
