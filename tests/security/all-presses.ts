import { accountPresses } from "./presses-account";
import { advisingPresses } from "./presses-advising";
import { criteriaPresses } from "./presses-criteria";
import { flowPresses } from "./presses-flows";
import { marketPresses } from "./presses-market";
import { procurementPresses } from "./presses-procurement";
import { supplyPresses } from "./presses-supply";
import type { Press } from "./presses";

/** Who is answered what when a form is sent, by the route that takes it. */
export const allPresses: Readonly<Record<string, readonly Press[]>> = {
  ...accountPresses,
  ...advisingPresses,
  ...criteriaPresses,
  ...flowPresses,
  ...marketPresses,
  ...procurementPresses,
  ...supplyPresses,
};
