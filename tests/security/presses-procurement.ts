import { procuring } from "./answers";
import { about, type Press } from "./presses";

/** Who is answered what when a form of the procurement workbench is sent. */
export const procurementPresses: Readonly<Record<string, readonly Press[]>> = {
  "/upphandla/arenden/ny": [
    about("/upphandla/arenden/ny")(
      "new",
      { title: "Kontorsstolar" },
      { all: procuring("/upphandla/arenden/:id/underlag") },
    ),
  ],
};
