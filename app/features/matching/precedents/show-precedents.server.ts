import type { Locale } from "~/shared/locale";
import { precedentReferences } from "../data/precedent-references";
import { shippedPrecedents } from "../data/shipped-precedents";
import type { CitedPrecedent } from "../ranking/cite-precedents";
import type { PublishedExchange } from "./read-exchanges";
import type { Certainty, PrecedentStatus } from "./shipped-precedent";

/** A precedent as a page cites it. */
export interface ShownPrecedent {
  readonly id: string;
  readonly what: string;
  readonly use: string;
  /** Where and when, as far as the source says. */
  readonly place: string;
  readonly year: string;
  readonly reference: string;
  readonly url: string | null;
  /** How far the source has been looked up, and what has become of the exchange; null where a file does not say. */
  readonly certainty: Certainty | null;
  readonly status: PrecedentStatus | null;
  readonly same: Pick<CitedPrecedent, "code" | "receiver" | "donor"> & { readonly material: boolean };
}

const shipped = new Map(shippedPrecedents.map((row) => [row.id, row]));
const references = new Map(precedentReferences.map((row) => [row.id, row]));

/** Cited precedents in the reader's language where they are the product's own, else as their file has them. */
export const showPrecedents = (cited: readonly CitedPrecedent[], locale: Locale): ShownPrecedent[] =>
  cited.map(({ precedent, materials, code, receiver, donor }) => {
    const same = { material: materials.length > 0, code, receiver, donor };
    const own = shipped.get(precedent.id);
    if (own) {
      const reference = references.get(own.reference);
      const source = reference ? `${reference.publisher}, ${reference.title}` : own.reference;
      const [place, year] = [`${own.place}, ${own.country}`, String(own.year)];
      const shown = { id: own.id, what: own.what[locale], use: own.use[locale], place, year, same };
      const told = { certainty: reference?.certainty ?? null, status: own.status };
      return { ...shown, ...told, reference: source, url: reference?.url ?? null };
    }
    const { id, waste, use, country, year, reference } = precedent as Partial<PublishedExchange> & typeof precedent;
    return {
      id,
      what: waste,
      use: use ?? "",
      place: country ?? "",
      year: year ?? "",
      reference: reference ?? "",
      url: null,
      certainty: null,
      status: null,
      same,
    };
  });
