import { sides, type AdvisingCase, type Side } from "../cases/case";
import type { SharedFact } from "./introduction";

/** What the advisers know of a firm that may be shared. */
export interface SharableFirm {
  readonly name: string;
  /** Name of the municipality. */
  readonly municipality: string | null;
  /** Written contact of a firm that is no member; null: the person who answers is the contact. */
  readonly contact: string | null;
}

/**
 * The list an adviser sees before anything is sent, and each side before it answers: with the question what it is about
 * and where, without a name; names and contacts only when both have said yes.
 */
export function sharedFacts(
  { subject }: Pick<AdvisingCase, "subject">,
  firms: Readonly<Record<Side, SharableFirm>>,
): SharedFact[] {
  const { tonnesPerYear: tonnes } = subject;
  return sides.flatMap((side) => {
    const { name, municipality, contact } = firms[side];
    const fact = (key: SharedFact["key"], when: SharedFact["when"], text: string | null): SharedFact[] =>
      text ? [{ side, key, when, text }] : [];
    return [
      ...fact("material", "question", subject.material),
      ...(tonnes === null ? [] : [{ side, key: "amount" as const, when: "question" as const, text: "", tonnes }]),
      ...fact("municipality", "question", municipality),
      ...fact("name", "introduction", name),
      ...(contact === null
        ? [{ side, key: "contact" as const, when: "introduction" as const, text: "" }]
        : fact("contact", "introduction", contact)),
    ];
  });
}

/** What one side sees of the other: before the introduction what came with the question, after it everything. */
export const seenBy = (shared: readonly SharedFact[], side: Side, introduced: boolean): SharedFact[] =>
  shared.filter((fact) => fact.side !== side && (introduced || fact.when === "question"));
