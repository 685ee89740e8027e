import type { FlowDirection } from "~/features/matching/flows/flow";
import { sameFirm, type AdvisingCase, type Firm } from "./case";
import { sameMaterial } from "./case-filter";

/** What tells whether a flow is the one that a case is about. */
export interface CaseFlow {
  readonly id: string;
  readonly direction: FlowDirection;
  readonly owner: NonNullable<Firm>;
  readonly categoryCode: string | null;
}

type Asked = Pick<AdvisingCase, "giver" | "receiver" | "outFlowId" | "inFlowId" | "categoryCode"> & {
  readonly subject: Pick<AdvisingCase["subject"], "tonnesPerYear">;
};

/**
 * The two flows that a case is about: those it began from, else what its giver has and its receiver needs of one material, within the
 * case's. Among several that differ nothing is chosen, for a guess would be no estimate; of one category they tell the same as soon as
 * the adviser has said how much, and the first stands for them.
 */
export function pairOfCase<F extends CaseFlow>(
  one: Asked,
  flows: readonly F[],
): { readonly out: F; readonly need: F } | null {
  const of = (direction: FlowDirection, firm: Firm, id: string | null): readonly F[] => {
    const own = flows.filter((flow) => flow.direction === direction && sameFirm(flow.owner, firm));
    const named = own.filter((flow) => flow.id === id);
    if (named.length > 0) return named;
    return own.filter((flow) => one.categoryCode === null || sameMaterial(flow.categoryCode, one.categoryCode));
  };
  const [outs, needs] = [of("out", one.giver, one.outFlowId), of("in", one.receiver, one.inFlowId)];
  const [first] = outs;
  const [other] = needs;
  if (first && first.id === one.outFlowId && other && other.id === one.inFlowId) return { out: first, need: other };
  const pairs = outs.flatMap((out) =>
    needs.filter((need) => sameMaterial(out.categoryCode, need.categoryCode)).map((need) => ({ out, need })),
  );
  const alike = new Set(pairs.map(({ out }) => out.categoryCode)).size === 1 && one.subject.tonnesPerYear !== null;
  return pairs.length === 1 || alike ? (pairs[0] ?? null) : null;
}
