import { authorityKinds, limitCertainties, limitKeys, limitUnits } from "../procurement-limits";
import type { FileFormat } from "./reference-entry";

/** Thresholds and limits of procurement law: how an operator fills in what has been read since the rows were shipped. */
export const limitFormat: FileFormat = {
  id: "limits",
  list: "limits",
  columns: ["key", "authority", "value", "unit", "valid_from", "valid_to", "provision", "certainty"],
  read(record) {
    const certainty = record.oneOf("certainty", limitCertainties);
    const value = record.optionalNumber("value", 1, 2_000_000_000);
    const validFrom = record.day("valid_from");
    const validTo = record.day("valid_to");
    if ((value === null) !== (certainty === "open")) record.refuse("value", "missing", "");
    if (value !== null && !Number.isInteger(value)) record.refuse("value", "shape", "2389585");
    if (validFrom !== null && validTo !== null && validTo < validFrom)
      record.refuse("valid_to", "out_of_range", `≥ ${validFrom}`);
    return [
      {
        kind: "limit",
        row: {
          key: record.oneOf("key", limitKeys),
          authority: record.oneOf("authority", [...authorityKinds, "any"]),
          value,
          unit: record.oneOf("unit", limitUnits),
          validFrom,
          validTo,
          provision: record.required("provision"),
          source: "operator-file",
          certainty,
        },
      },
    ];
  },
};
