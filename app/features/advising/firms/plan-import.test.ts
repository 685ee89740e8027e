import { describe, expect, it } from "vitest";
import type { KnownFirm } from "./duplicates";
import { planImport } from "./plan-import";
import { readProspect, type Prospect, type ProspectFields } from "./prospect";

const member: KnownFirm = {
  kind: "organization",
  id: "member",
  name: "Exempel Spiken AB",
  organizationNumber: "5560160680",
  municipalityCode: "2404",
  address: "Storgatan 5",
};
const said = (over: Partial<ProspectFields>): ProspectFields => ({
  ...readProspect({ name: "Exempel Spiken" }).fields,
  ...over,
});
const prospect = (over: Partial<Prospect>): Prospect => ({
  ...said({}),
  id: "prospect",
  organizationId: "",
  contradictions: [],
  contactUntil: "2028-01-01",
  mergedInto: null,
  version: 1,
  createdAt: "",
  ...over,
});
const plan = (rows: readonly Partial<ProspectFields>[], firms: readonly KnownFirm[], prospects: Prospect[] = []) => {
  let made = 0;
  return planImport(
    rows.map((over, index) => ({ line: index + 2, firm: said(over), flow: null })),
    { firms: [...firms, ...prospects.map((one) => ({ ...one, kind: "prospect" as const }))], prospects },
    { makeId: () => `fresh${++made}`, today: "2026-11-30" },
  );
};

describe("a row of a file", () => {
  it.each([
    ["its number", { name: "Något annat", organizationNumber: "5560160680" }],
    ["its name and municipality", { municipalityCode: "2404" }],
    ["its name and address", { address: "storg. 5" }],
  ])("is of a member by %s", (_, over) => {
    expect(plan([over], [member])).toMatchObject({ known: 1, alike: 0, fresh: [] });
  });

  it.each([
    ["its name alone", {}, 1],
    ["its name and another address", { address: "Storgatan 7" }, 1],
    ["its name in another municipality", { municipalityCode: "2480" }, 0],
    ["its name and another number", { municipalityCode: "2404", organizationNumber: "5569999999" }, 0],
    ["its address alone", { name: "Exempel Hammaren", address: "Storgatan 5", municipalityCode: "2404" }, 0],
  ])("is none of the member by %s", (_, over, alike) => {
    expect(plan([over], [member])).toMatchObject({ known: 0, alike, fresh: [{ id: "fresh1" }] });
  });

  it("is no sole trader's, whose number nobody knows, where it has a company's number", () => {
    const trader = { ...member, organizationNumber: null };
    expect(plan([{ organizationNumber: "5560160680", municipalityCode: "2404" }], [trader])).toMatchObject({
      known: 0,
    });
  });

  it("fills the blanks of a firm the advisers have met, and says nothing the second time", () => {
    const met = prospect({ municipalityCode: "2404" });
    const row = { municipalityCode: "2404", employees: 12, address: "Storgatan 5" };
    const { heard, known } = plan([row, row], [], [met]);
    expect([heard.length, known]).toEqual([1, 2]);
  });

  it("of a firm that stands in the file before adds what is new and keeps what it says otherwise beside it", () => {
    const { fresh } = plan([{ employees: 12 }, { employees: 40, address: "Storgatan 5" }], []);
    expect(fresh).toMatchObject([
      {
        fields: { employees: 12, address: "Storgatan 5" },
        contradictions: [{ field: "employees", said: { employees: 40 }, visitId: null, on: "2026-11-30" }],
      },
    ]);
  });
});
