import type { Messages } from "../messages";
import type sv from "../sv/impact";

export default {
  "term.avoided": "New production avoided",
  "term.transport": "Extra transport",
  "term.reconditioning": "Reconditioning",
  "term.total": "Estimated effect",
  "formula.avoided": "{factor} kg CO₂e/{unit} × {amount} {unit} × {share}, the part that replaces new",
  "formula.transport": "{factor} kg CO₂e/tonne-km × {tonnes} tonnes × {km} km",
  "formula.reconditioning": "{share} of the emissions of new, {kg} kg CO₂e",
  range: "Between {low} and {high} kg CO₂e, depending on how much really replaces new ({from} to {to}).",
  saves: "This much less emission if you use it instead of new.",
  costs: "This much more emission than making new: the transport costs more than it saves.",
  breakEven: "The gain is used up after {km} km.",
  "distance.assumed": "Worked out for {km} km. Give your place to use your own distance.",
  "distance.yours": "Worked out for {km} km to you.",
  "caveat.transport_unknown": "The mass is not known, so transport is left out.",
  "caveat.strategy_assumed": "Worked out as if it is used again without much work.",
  "per.week": "Per week",
  "per.month": "Per month",
  source: "Factor: {factor}. Source: {source}, {version}.",
  assumption: "The share that replaces new and the work before it is used again are Tillvara's own assumptions.",
  "none.no_factor": "There is no factor with a known source for this category.",
  "none.no_amount": "It can be worked out when the quantity or mass is known.",
  "none.unit_does_not_fit": "It can be worked out when the mass is known.",
  "none.strategy_not_comparable": "Recycling and energy are not compared with a new product. No figure is shown.",
  "none.not_surplus": "The climate effect is worked out for what is passed on, not for services and requests.",
} satisfies Messages<typeof sv>;
