import { acting, administering, everybody, managing, signedIn } from "./answers";
import { about, at, managed, type Press } from "./presses";

const { newId } = await import("~/shared/ids");

const members = about("/min-organisation/medlemmar");
const sites = about("/min-organisation/platser");
const facts = about("/min-organisation/intyg");
const partners = about("/min-organisation/partner");
const reports = about("/admin/anmalningar");
const here = "/min-organisation";
const address = () => Promise.resolve(`ny-${newId()}@dorrar.example`);
const place = { name: "Lagret", street: "Storgatan 1", postcode: "90327", locality: "Umeå", municipalityCode: "2480" };

/** What changes a person's own things is sent with a fault: who may come is told how to mend it. */
export const accountPresses: Readonly<Record<string, readonly Press[]>> = {
  "/logga-in": [
    about("/logga-in")(
      "wrong",
      { email: "ingen@dorrar.example", password: "fel ord helt" },
      { all: everybody("/idag", { visitor: 422 }), traceless: true },
    ),
  ],
  "/*": [about("/finns-inte")("anything", { a: "b" }, { all: everybody(404) })],
  "/logga-ut": [], // ends the session: a test of its own
  "/skapa-konto": [
    about("/skapa-konto")(
      "too short",
      { email: "a@b.example", password: "kort" },
      { all: everybody("/idag", { visitor: 400 }), traceless: true },
    ),
  ],
  "/verifiera-epost": [about("/verifiera-epost")("unknown", { token: "finns-inte" }, { all: everybody(410) })],
  "/glomt-losenord": [
    about("/glomt-losenord")("unknown", { email: "ingen@dorrar.example" }, { all: everybody(200), traceless: true }),
  ],
  "/aterstall-losenord": [
    about("/aterstall-losenord")(
      "unknown",
      { token: "finns-inte", password: "tre ord om ved" },
      { all: everybody(410) },
    ),
  ],
  "/organisationer/ny": [
    about("/organisationer/ny")(
      "number taken",
      { kind: "company", name: "Nytt AB", organizationNumber: (things) => things.number(), noSite: "on" },
      { foreign: signedIn(409) },
    ),
    about("/organisationer/ny")("nothing", {}, { all: signedIn(400) }),
  ],
  "/organisationer/ga-med": [
    about("/organisationer/ga-med")(
      "ask",
      { organizationId: (things) => Promise.resolve(things.id) },
      { own: signedIn(409), foreign: signedIn("/organisationer/ga-med") },
    ),
    about("/organisationer/ga-med")(
      "withdraw another's",
      { intent: "withdraw", requestId: (things) => things.joinRequest() },
      { all: signedIn(409) },
    ),
  ],
  "/inbjudan/:token": [
    at(async (things) => `/inbjudan/${(await things.invitation()).token}`)("another's", {}, { foreign: signedIn(403) }),
    at(() => Promise.resolve("/inbjudan/finns-inte"))("unknown", {}, { all: signedIn(404) }),
  ],
  "/installningar": [
    about("/installningar")(
      "wrong password",
      { intent: "close", closePassword: "fel", confirm: "on" },
      { all: signedIn(400) },
    ),
    about("/installningar")("nothing", { intent: "settings" }, { all: signedIn(400) }),
  ],
  "/installningar/sessioner": [about("/installningar/sessioner")("another's", { id: newId() }, { all: signedIn(404) })],
  "/min-organisation/profil": [
    about(`${here}/profil`)(
      "change",
      {
        version: (things) => things.version(),
        name: "Nytt namn AB",
        about: () => Promise.resolve(`Om oss ${newId()}`),
      },
      { own: managing(`${here}/profil`) },
    ),
    about(`${here}/profil`)("close by another name", { intent: "close", confirmName: "fel" }, { own: acting(400) }),
  ],
  "/min-organisation/medlemmar": [
    members("invite", { intent: "invite", email: address, role: "member" }, { own: managing(`${here}/medlemmar`) }),
    members(
      "revoke",
      { intent: "revoke", invitationId: async (things) => (await things.invitation()).id },
      managed(`${here}/medlemmar`, 409),
    ),
    members(
      "let in",
      { intent: "approved", requestId: (things) => things.joinRequest() },
      managed(`${here}/medlemmar`, 409),
    ),
    members(
      "turn away",
      { intent: "declined", requestId: (things) => things.joinRequest() },
      managed(`${here}/medlemmar`, 409),
    ),
    members(
      "role",
      { intent: "role", personId: (things) => things.colleague(), role: "admin" },
      managed(`${here}/medlemmar`),
    ),
    members(
      "make owner",
      { intent: "role", personId: (things) => things.colleague(), role: "owner" },
      { own: acting(403, { owner: `${here}/medlemmar` }) },
    ),
    members(
      "remove",
      { intent: "remove", personId: (things) => things.colleague() },
      { own: managing(`${here}/medlemmar`), foreign: acting(404) },
    ),
    members(
      "remove an owner",
      { intent: "remove", personId: (things) => things.colleague("owner") },
      { own: acting(403, { owner: `${here}/medlemmar` }), foreign: acting(404) },
    ),
  ],
  "/min-organisation/platser": [
    sites("add", { intent: "save", ...place }, { own: managing(`${here}/platser`) }),
    sites("change", { intent: "save", ...place, id: (things) => things.site() }, managed(`${here}/platser`)),
    sites("archive", { intent: "archive", id: (things) => things.site() }, managed(`${here}/platser`)),
  ],
  "/min-organisation/intyg": [
    facts("state", { intent: "save", key: "iso14001", value: "yes" }, { own: managing(`${here}/intyg`) }),
    facts(
      "change",
      { intent: "save", id: (things) => things.fact(), key: "iso14001", value: "yes" },
      managed(`${here}/intyg`),
    ),
    facts("remove", { intent: "remove", id: (things) => things.fact() }, managed(`${here}/intyg`)),
    facts(
      "another's document",
      { intent: "save", key: "iso14001", value: "yes", evidenceId: (things) => things.mediaRow() },
      { foreign: managing(400) },
    ),
  ],
  "/min-organisation/partner": [
    partners(
      "create",
      { kind: "create", name: () => Promise.resolve(`Grupp ${newId().slice(-8)}`) },
      { own: managing(`${here}/partner`) },
    ),
    partners(
      "rename",
      { kind: "rename", groupId: (things) => things.group(), name: () => Promise.resolve(`Namn ${newId().slice(-8)}`) },
      managed(`${here}/partner`),
    ),
    partners("remove", { kind: "remove", groupId: (things) => things.group() }, managed(`${here}/partner`)),
    partners(
      "add itself",
      {
        kind: "add_member",
        groupId: (things) => things.group(),
        organizationId: (things) => Promise.resolve(things.counterpart),
      },
      managed(`${here}/partner`),
    ),
  ],
  "/byt-organisation": [
    about("/byt-organisation")(
      "switch",
      { organizationId: (things) => Promise.resolve(things.id) },
      { own: signedIn("/idag"), foreign: signedIn(403), traceless: true },
    ),
  ],
  "/utseende": [
    about("/utseende")("dark", { theme: "dark", tillbaka: "/om" }, { all: everybody("/om"), traceless: true }),
  ],
  "/admin/anmalningar": [
    reports(
      "listing",
      { id: (things) => things.listingReport(), outcome: "dismissed", decision: "Inget fel" },
      { foreign: administering("/admin/anmalningar") },
    ),
    reports(
      "listing and block",
      { id: (things) => things.listingReport(), outcome: "upheld", decision: "Fel uppgifter", block: "1" },
      { foreign: administering("/admin/anmalningar") },
    ),
    reports(
      "thread",
      { about: "thread", id: (things) => things.threadReport(), outcome: "upheld", decision: "Fel uppgifter" },
      { foreign: administering("/admin/anmalningar") },
    ),
    reports(
      "show again",
      { about: "unblock", listing: async (things) => (await things.listing({ blockedAt: new Date() })).id },
      { foreign: administering("/admin/anmalningar") },
    ),
  ],
  "/admin/organisationer": [
    about("/admin/organisationer")(
      "unverify",
      { id: (things) => Promise.resolve(things.counterpart), verified: "0" },
      { foreign: administering("/admin/organisationer"), traceless: true },
    ),
  ],
  "/admin/sokindex": [
    about("/admin/sokindex")("rebuild", {}, { foreign: administering("/admin/sokindex"), traceless: true }),
  ],
};
