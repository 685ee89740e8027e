import type { IsoDate } from "~/shared/dates";
import { err, ok, type Result } from "~/shared/result";

export interface WasteCode {
  /** Six digits without spaces or asterisk, as stored. */
  readonly code: string;
  /** The text carried the asterisk of hazardous waste. Whether the entry is hazardous is said by the dated list. */
  readonly asterisk: boolean;
}

/** `fault.waste_code.<code>` in the reference catalogue. */
export type WasteCodeFault = "shape" | "chapter";

/** Reads `17 02 04*`, `170204 *`, `17.02.04`. The list has chapters 01 to 20. */
export function parseWasteCode(text: string): Result<WasteCode, WasteCodeFault> {
  const match = /^(\d{2})[\s\u00a0.-]?(\d{2})[\s\u00a0.-]?(\d{2})\s*(\*?)$/.exec(text.trim());
  if (!match) return err("shape");
  const [, chapter = "", sub = "", entry = "", mark] = match;
  if (Number(chapter) < 1 || Number(chapter) > 20) return err("chapter");
  return ok({ code: chapter + sub + entry, asterisk: mark === "*" });
}

export const formatWasteCode = (code: string, hazardous: boolean): string =>
  `${code.slice(0, 2)} ${code.slice(2, 4)} ${code.slice(4, 6)}${hazardous ? "*" : ""}`.trim();

/** Subchapter of an entry, chapter of a subchapter, null of a chapter. */
export const wasteParent = (code: string): string | null => (code.length > 2 ? code.slice(0, -2) : null);

/** A row of the list with the days it is in force; null = open. */
export interface DatedEntry {
  readonly code: string;
  readonly validFrom: IsoDate | null;
  readonly validTo: IsoDate | null;
}

export const isInForce = (row: Pick<DatedEntry, "validFrom" | "validTo">, day: IsoDate): boolean =>
  (row.validFrom === null || row.validFrom <= day) && (row.validTo === null || day <= row.validTo);

/** The row of a code on a day: codes change meaning and hazard by date. Undefined when the code is not in force then. */
export const entryOn = <T extends DatedEntry>(rows: readonly T[], code: string, day: IsoDate): T | undefined =>
  rows.find((row) => row.code === code && isInForce(row, day));
