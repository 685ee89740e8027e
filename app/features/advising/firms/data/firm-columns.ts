import type { Bilingual } from "~/shared/locale";

/** A column of a file of firms and flows: the heading that is written, and others that are read. */
interface Column {
  readonly label: Bilingual;
  readonly aliases: readonly string[];
}

const column = (sv: string, en: string, ...aliases: readonly string[]): Column => ({ label: { sv, en }, aliases });

/** What is said of the firm. */
export const ofFirm = {
  name: column("företag", "firm", "namn", "name"),
  organizationNumber: column("organisationsnummer", "organisation number", "orgnr"),
  municipalityCode: column("kommun", "municipality"),
  address: column("adress", "address"),
  industryCodes: column("sni", "industry", "nace", "näringsgren"),
  industryRevision: column("sni-lista", "industry list", "sni-version", "sni-revision", "nace revision"),
  industryOn: column("sni-datum", "industry date", "sni-koderna gällde"),
  employees: column("anställda", "employees", "antal anställda"),
  sizeClass: column("storlek", "size", "storleksklass", "size class"),
  contactName: column("kontakt", "contact"),
  contactEmail: column("e-post", "email", "epost"),
  contactPhone: column("telefon", "phone"),
} as const satisfies Record<string, Column>;

/** What is said of one of its flows. */
export const ofFlow = {
  direction: column("riktning", "direction", "har eller behöver"),
  title: column("flöde", "flow", "material"),
  description: column("beskrivning", "description"),
  categoryCode: column("kategori", "category"),
  wasteCode: column("avfallskod", "waste code"),
  amount: column("mängd", "amount", "quantity"),
  unit: column("enhet", "unit"),
  per: column("period", "per", "hur ofta"),
  months: column("månader", "months", "säsong", "season"),
  from: column("från och med", "from"),
  until: column("till och med", "until"),
  form: column("form", "form"),
  storage: column("förvaring", "storage"),
  legalStatus: column("rättslig status", "legal status"),
  hazards: column("farligt", "hazards"),
  permits: column("tillstånd", "permits", "avfallstillstånd"),
  attributes: column("egenskaper", "properties"),
  limits: column("krav", "demands", "kvalitetskrav", "quality limits"),
  flowMunicipality: column("flödets kommun", "municipality of the flow"),
} as const satisfies Record<string, Column>;

export const fileColumns: Readonly<Record<FileColumn, Column>> = { ...ofFirm, ...ofFlow };
export type FlowColumn = keyof typeof ofFlow;
export type FileColumn = keyof typeof ofFirm | FlowColumn;
