import { fieldError, type FieldError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { emptyItem, emptyLot, freshKey } from "../empty-content";
import type { Lot, TenderContent } from "../tender";
import { draftLimits } from "../draft-limits";

/** A change of the draft's build that means the same whatever others have written meanwhile. */
export type DraftChange =
  | { readonly kind: "add_lot" }
  | { readonly kind: "remove_lot"; readonly lot: string }
  | { readonly kind: "add_item"; readonly lot: string }
  | { readonly kind: "remove_item"; readonly lot: string; readonly item: string }
  | { readonly kind: "set_cpv"; readonly lot: string; readonly item: string; readonly cpv: string }
  | { readonly kind: "remove_criterion"; readonly key: string }
  | { readonly kind: "move_criterion"; readonly key: string; readonly up: boolean }
  | { readonly kind: "set_mandate"; readonly organizationId: string; readonly note: string }
  | { readonly kind: "remove_mandate"; readonly organizationId: string };

const changeLot = (content: TenderContent, key: string, change: Partial<Lot>): TenderContent => ({
  ...content,
  lots: content.lots.map((lot) => (lot.key === key ? { ...lot, ...change } : lot)),
});

/** Swaps a criterion with its neighbour of the same kind. */
function moved(content: TenderContent, key: string, up: boolean): TenderContent {
  const criteria = [...content.criteria];
  const from = criteria.findIndex((each) => each.key === key);
  const kind = criteria[from]?.content.kind;
  const step = up ? -1 : 1;
  let to = from + step;
  while (criteria[to] && criteria[to]?.content.kind !== kind) to += step;
  const [mine, other] = [criteria[from], criteria[to]];
  if (!mine || !other) return content;
  criteria[from] = other;
  criteria[to] = mine;
  return { ...content, criteria };
}

/** What is removed with a lot: criteria for it alone go too, others lose it from their list. */
function withoutLot(content: TenderContent, key: string): TenderContent {
  return {
    ...content,
    lots: content.lots.filter((lot) => lot.key !== key),
    criteria: content.criteria
      .filter(({ lots }) => !(lots.length === 1 && lots[0] === key))
      .map((criterion) => ({ ...criterion, lots: criterion.lots.filter((lot) => lot !== key) })),
  };
}

type ItemChange = Extract<DraftChange, { kind: "add_item" | "remove_item" | "set_cpv" }>;

/** A lot with an item more, less or with another code. */
function reshapeItems(content: TenderContent, change: ItemChange): Result<TenderContent, FieldError> {
  const lot = content.lots.find(({ key }) => key === change.lot);
  if (!lot) return ok(content);
  if (change.kind === "remove_item")
    return ok(changeLot(content, change.lot, { items: lot.items.filter(({ key }) => key !== change.item) }));
  if (change.kind === "set_cpv") {
    const items = lot.items.map((item) => (item.key === change.item ? { ...item, cpv: change.cpv } : item));
    return ok(changeLot(content, change.lot, { items }));
  }
  if (lot.items.length >= draftLimits.items) return err(fieldError("items", "too_many", { max: draftLimits.items }));
  const key = freshKey(
    `${lot.key}-`,
    lot.items.map((item) => item.key),
  );
  return ok(changeLot(content, change.lot, { items: [...lot.items, emptyItem(key)] }));
}

function withLot(content: TenderContent): Result<TenderContent, FieldError> {
  const { lots } = content;
  if (lots.length >= draftLimits.lots) return err(fieldError("lots", "too_many", { max: draftLimits.lots }));
  const key = freshKey(
    "d",
    lots.map((lot) => lot.key),
  );
  return ok({ ...content, lots: [...lots, emptyLot(key)] });
}

/** The draft with the change made; what is gone already stays gone, a draft keeps at least one lot. */
export function reshape(content: TenderContent, change: DraftChange): Result<TenderContent, FieldError> {
  const mandatesBut = (id: string) => content.mandates.filter(({ organizationId }) => organizationId !== id);
  switch (change.kind) {
    case "add_lot":
      return withLot(content);
    case "remove_lot":
      return content.lots.length <= 1 ? err(fieldError("lots", "last_lot")) : ok(withoutLot(content, change.lot));
    case "remove_criterion":
      return ok({ ...content, criteria: content.criteria.filter(({ key }) => key !== change.key) });
    case "set_mandate": {
      const { organizationId, note } = change;
      return ok({ ...content, mandates: [...mandatesBut(organizationId), { organizationId, note }] });
    }
    case "remove_mandate":
      return ok({ ...content, mandates: mandatesBut(change.organizationId) });
    case "move_criterion":
      return ok(moved(content, change.key, change.up));
    default:
      return reshapeItems(content, change);
  }
}
