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

type Asked = Pick<AdvisingCase, "giver" | "receiver" | "outFlowId" | "inFlowId" | "categoryCode">;

/**
 * The two flows that a case is about: those it began from, else the only one of each firm in that direction and in the case's
 * material. Null where a side has none, or several to choose from: a guess would be no estimate.
 */
export function pairOfCase<F extends CaseFlow>(
  one: Asked,
  flows: readonly F[],
): { readonly out: F; readonly need: F } | null {
  const of = (direction: FlowDirection, firm: Firm, id: string | null): F | null => {
    const own = flows.filter((flow) => flow.direction === direction && sameFirm(flow.owner, firm));
    const named = own.find((flow) => flow.id === id);
    if (named) return named;
    const fitting = own.filter(
      (flow) => one.categoryCode === null || sameMaterial(flow.categoryCode, one.categoryCode),
    );
    return fitting.length === 1 ? (fitting[0] ?? null) : null;
  };
  const [out, need] = [of("out", one.giver, one.outFlowId), of("in", one.receiver, one.inFlowId)];
  if (!out || !need) return null;
  const named = out.id === one.outFlowId && need.id === one.inFlowId;
  return named || sameMaterial(out.categoryCode, need.categoryCode) ? { out, need } : null;
}
