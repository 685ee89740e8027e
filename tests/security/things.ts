import type { Keeper } from "../support/keepers";
import type { World } from "./world";

const { createListing, createPartnerGroup, inDays } = await import("../factories/listing");
const { createMedia, pictureBytes } = await import("../factories/media");
const { createEntry, createNeed, createPurchase, createTransfer } = await import("../factories/need");
const { createTender, createTemplate } = await import("../factories/tender");
const { createPublished } = await import("../factories/publication");
const { createFlow, createNeedFlow, createProspect } = await import("../factories/flow");
const { createContract } = await import("../factories/contract");
const { createCase, createIntroduction, createReachable } = await import("../factories/advising");
const { hashToken } = await import("~/features/advising/introductions/ask-introduction.server");
const { createCriterion } = await import("../factories/criterion");
const { createSite } = await import("../factories/site");
const { chairDraft, draftCriterion } = await import("../factories/supply");
const { createMemberOf, createOrganization } = await import("../factories/organization");
const { createPerson } = await import("../factories/person");
const { hashInvitationToken, newInvitationToken } =
  await import("~/features/organizations/invitations/invitation-token.server");
const { db } = await import("~/infra/db/client.server");
const { dayToDate } = await import("~/shared/dates");
const { newId } = await import("~/shared/ids");

const csv = "Rubrik;Kategori;Mängd;Enhet\nStumpar;timber.offcuts;3;m3\nVankantat;finns.inte;x;m3\n";

const none = { pass: 0, unknown: 0, fail: 0 };
const emptySnapshot = {
  format: 1,
  lot: "Dörrar",
  language: "sv",
  day: "2026-11-23",
  readAt: "2026-11-23T08:00:00.000Z",
  categories: ["building.doors"],
  wide: false,
  offers: 0,
  ownOffers: 0,
  firms: { all: 0, passing: 0, open: 0 },
  counts: none,
  requirements: [],
  readOnly: [],
  levels: [],
  emptying: [],
  need: null,
  rows: [],
  rowsLeftOut: 0,
};

/** Makes what an organization has, new each time it is asked for. */
export class Things {
  constructor(
    private readonly world: World,
    readonly keeper: Keeper,
  ) {}

  get id(): string {
    return this.keeper.organizationId;
  }

  async slug(): Promise<string> {
    return (await db().organization.findUniqueOrThrow({ where: { id: this.id } })).slug;
  }

  async number(): Promise<string> {
    return (await db().organization.findUniqueOrThrow({ where: { id: this.id } })).organizationNumber;
  }

  async version(): Promise<string> {
    return String((await db().organization.findUniqueOrThrow({ where: { id: this.id } })).version);
  }

  get counterpart(): string {
    return this.world.counterpart.organizationId;
  }

  async draft(): Promise<string> {
    return (await createListing({ organizationId: this.id, state: "draft", publishedAt: null })).id;
  }

  async listing(over: Partial<Parameters<typeof createListing>[0]> = {}) {
    return createListing({ organizationId: this.id, ...over });
  }

  async reference(over: Partial<Parameters<typeof createListing>[0]> = {}): Promise<string> {
    return (await this.listing(over)).reference;
  }

  /** Released to partners that none of the people belong to. */
  async forPartners(): Promise<string> {
    const group = await createPartnerGroup(this.id, []);
    return this.reference({ rung: "partners", groupIds: [group.id] });
  }

  async group(): Promise<string> {
    return (await createPartnerGroup(this.id, [])).id;
  }

  /** A tender with a public page. */
  async published(): Promise<{ id: string; reference: string }> {
    return createPublished(this.id);
  }

  /** Reference of a tender that nobody outside may see. */
  async unpublishedReference(): Promise<string> {
    return (await createTender(this.id, { state: "handed_over" })).reference;
  }

  async need(): Promise<string> {
    return (await createNeed(this.id)).id;
  }

  /** Asked of this organization's stock by one that none of the people belong to. */
  async asked(): Promise<string> {
    const { id: listingId } = await this.listing();
    const parties = { organizationId: this.counterpart, fromOrganizationId: this.id };
    return (await createTransfer({ ...parties, listingId })).id;
  }

  async purchase(): Promise<string> {
    return (await createPurchase(this.id)).id;
  }

  async entry(): Promise<string> {
    return (await createEntry(this.id)).id;
  }

  /** A template of the organization's own. */
  async template(): Promise<string> {
    return (await createTemplate(this.id)).id;
  }

  /** A draft of a tender. */
  async tender(over: Parameters<typeof createTender>[1] = {}): Promise<string> {
    return (await createTender(this.id, over)).id;
  }

  /** A draft that has been changed once: its version is 2. */
  async changedTender(): Promise<string> {
    const { id, content } = await createTender(this.id);
    const changed = { ...(content as object), title: "Möbler till skolan" };
    const versions = { create: { version: 2, content: changed, savedBy: null, note: "" } };
    const data = { version: 2, title: changed.title, content: changed, versions };
    await db().tender.update({ where: { id }, data });
    return id;
  }

  /** Something the organization has. */
  async flow(): Promise<string> {
    return (await createFlow({ organizationId: this.id })).id;
  }

  /** A firm the organization has met as an adviser. */
  async prospect(): Promise<string> {
    return (await createProspect(this.id)).id;
  }

  /** A note of the organization's after a visit. */
  async visit(): Promise<string> {
    const prospectId = await this.prospect();
    const data = { id: newId(), organizationId: this.id, prospectId, has: "Spån", visitedOn: dayToDate(inDays(-1)) };
    return (await db().visitNote.create({ data })).id;
  }

  /** The form of a flow that the organization noted of a firm it has met. */
  async notedFlow(): Promise<string> {
    const prospectId = await this.prospect();
    const { id } = await createFlow({ prospectId, origin: "visit", confirmedAt: null });
    return `/radgivning/foretag/${prospectId}/floden/${id}`;
  }

  /** A note of others' about the organization. */
  async visitedBy(): Promise<string> {
    const organizationId = this.world.foreign.organizationId;
    const data = { id: newId(), organizationId, firmId: this.id, has: "Spån", visitedOn: dayToDate(inDays(-1)) };
    return (await db().visitNote.create({ data })).id;
  }

  /** A suggested pair of flows of organizations that none of the people belong to: the page that shows it. */
  async pairPage(): Promise<string> {
    const out = await createFlow({ organizationId: this.world.counterpart.organizationId });
    const need = await createNeedFlow({ organizationId: this.world.foreign.organizationId });
    await db().flowMatch.create({ data: { outId: out.id, inId: need.id, score: 0.5, weightsVersion: 0 } });
    return `/radgivning/forslag/${out.id}/${need.id}`;
  }

  /** A suggestion that the organization has turned down. */
  async decision(): Promise<string> {
    const data = { id: newId(), region: "SE331", kind: "decided", verdict: "rejected", reason: "cost", values: {} };
    return (await db().matchDecision.create({ data: { ...data, organizationId: this.id } })).id;
  }

  /** A contract of an awarded tender. */
  async contract(): Promise<string> {
    return (await createContract(this.id)).id;
  }

  /** A case of the organization's advisers, with a firm on either side. */
  async advisingCase(): Promise<string> {
    const { counterpart } = this.world;
    const prospect = await createReachable(this.id);
    const sides = { giverId: counterpart.organizationId, receiverProspectId: prospect.id };
    return (await createCase(this.id, sides)).id;
  }

  /** Calendar file of a meeting in such a case. */
  async meeting(): Promise<string> {
    const caseId = await this.advisingCase();
    const times = { startsAt: new Date("2026-12-14T08:00:00Z"), endsAt: new Date("2026-12-14T09:00:00Z") };
    const id = newId();
    await db().caseEntry.create({ data: { id, caseId, kind: "meeting", body: "Prov", clientKey: id, ...times } });
    return `/radgivning/arenden/${caseId}/moten/${id}.ics`;
  }

  /** Link of a question that the organization's advisers have sent to a firm that is no member. */
  async questionLink(): Promise<string> {
    const token = newId();
    await createIntroduction(await this.advisingCase(), { receiverTokenHash: hashToken(token) });
    return token;
  }

  /** A question put to this organization by advisers that none of the people belong to. */
  async questionPut(): Promise<string> {
    const { organizationId } = this.world.counterpart;
    const prospect = await createReachable(organizationId);
    const { id } = await createCase(organizationId, { giverId: this.id, receiverProspectId: prospect.id });
    return (await createIntroduction(id)).id;
  }

  /** A draft that buys doors, with one requirement. */
  buyingDoors(): Promise<string> {
    const draft = chairDraft(draftCriterion("MOB-13"));
    const lots = draft.lots.map((lot) => ({ ...lot, categoryCode: "building.doors" }));
    return this.tender({ content: { ...draft, lots } });
  }

  /** A market question that somebody else asks. */
  async askedElsewhere(): Promise<string> {
    const { id: organizationId } = await createOrganization({ kind: "municipality" });
    await createMemberOf(organizationId);
    const facts = [{ target: "supplier", attribute: "iso14001" }];
    return this.ask(organizationId, (await createTender(organizationId)).id, facts);
  }

  /** Page of a kept supply check of a draft. */
  async snapshot(): Promise<string> {
    const tenderId = await this.tender();
    const [id, content] = [newId(), emptySnapshot];
    const row = {
      id,
      tenderId,
      organizationId: this.id,
      tenderVersion: 1,
      lotKey: "d1",
      offers: 0,
      passing: 0,
      content,
    };
    await db().supplySnapshot.create({ data: row });
    return `/upphandla/arenden/${tenderId}/marknadskoll/${id}`;
  }

  /** A market question that this organization asks. */
  async question(): Promise<string> {
    return this.ask(this.id, await this.tender(), [{ target: "offer", attribute: "warranty_months" }]);
  }

  private async ask(organizationId: string, tenderId: string, facts: object[]): Promise<string> {
    const data = {
      id: newId(),
      organizationId,
      tenderId,
      lotKey: "d1",
      title: "Garanti på dörrar",
      categories: ["building.doors"],
      profileCodes: ["building"],
      facts,
      answersUntil: dayToDate(inDays(10)),
    };
    return (await db().marketQuestion.create({ data })).id;
  }

  /** A criterion whose only version stands so; the library is nobody's own. */
  async criterion(state: "published" | "superseded" | "proposed" | "withdrawn"): Promise<string> {
    return (await createCriterion({ state })).id;
  }

  async site(): Promise<string> {
    return (await createSite({ organizationId: this.id })).id;
  }

  /** A photo that no listing shows. */
  async media(): Promise<string> {
    const body = new FormData();
    const bytes = new Uint8Array(await pictureBytes({ width: 40, height: 30 }));
    body.set("photo", new File([bytes], "bild.jpg", { type: "image/jpeg" }));
    const response = await this.keeper.session.fetch("/media", { method: "POST", body });
    const { media } = (await response.json()) as { media: { id: string }[] };
    const id = media[0]?.id;
    if (!id) throw new Error(`The upload answered ${response.status}`);
    for (;;) {
      const { state } = await db().mediaFile.findUniqueOrThrow({ where: { id } });
      if (state !== "pending") return id; // nothing of ours changes by itself from here on
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  async mediaRow(): Promise<string> {
    return (await createMedia({ organizationId: this.id })).id;
  }

  async fact(): Promise<string> {
    const data = { id: newId(), organizationId: this.id, key: "iso14001", value: { v: true } };
    return (await db().organizationFact.create({ data: { ...data, validTo: dayToDate(inDays(90)) } })).id;
  }

  async upload(): Promise<string> {
    const body = new FormData();
    body.set("file", new File([csv], "lager.csv", { type: "text/csv" }));
    const response = await this.keeper.session.fetch("/mina-annonser/import", { method: "POST", body });
    const id = response.headers.get("Location")?.split("/").at(-1);
    if (!id) throw new Error(`The upload answered ${response.status}`);
    return id;
  }

  async invitation(email = `inbjuden-${newId()}@dorrar.example`): Promise<{ id: string; token: string }> {
    const [id, token] = [newId(), newInvitationToken()];
    await db().invitation.create({
      data: {
        id,
        email,
        role: "member",
        functions: [],
        organizationId: this.id,
        invitedBy: this.keeper.personId,
        tokenHash: hashInvitationToken(token),
        expiresAt: new Date(Date.now() + 86_400_000),
      },
    });
    return { id, token };
  }

  async joinRequest(): Promise<string> {
    const { id: personId } = await createPerson();
    return (await db().joinRequest.create({ data: { id: newId(), organizationId: this.id, personId } })).id;
  }

  /** Somebody who can be given another role or be taken away. */
  async colleague(role: "member" | "owner" = "member"): Promise<string> {
    const { id: personId } = await createPerson();
    await db().membership.create({
      data: { id: newId(), organizationId: this.id, personId, role, functions: [] },
    });
    return personId;
  }

  /** Between this organization, whose listing it is about, and one that none of the people belong to. */
  async thread(): Promise<string> {
    const { counterpart } = this.world;
    const { id: listingId } = await this.listing();
    const { id } = await db().thread.create({
      data: {
        id: newId(),
        listingId,
        sellerOrganizationId: this.id,
        buyerOrganizationId: counterpart.organizationId,
      },
    });
    await db().message.create({
      data: {
        id: newId(),
        threadId: id,
        authorId: counterpart.personId,
        organizationId: counterpart.organizationId,
        body: "Finns det fler?",
        clientKey: newId(),
      },
    });
    return id;
  }

  async listingReport(): Promise<string> {
    const { id: listingId } = await this.listing();
    return (await db().listingReport.create({ data: { id: newId(), listingId, reason: "other", message: "" } })).id;
  }

  async threadReport(): Promise<string> {
    const { personId: reporterId } = this.world.counterpart;
    const data = { id: newId(), threadId: await this.thread(), reporterId, reason: "other" };
    return (await db().threadReport.create({ data })).id;
  }
}
