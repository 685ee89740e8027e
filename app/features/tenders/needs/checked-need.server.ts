import { categoryByCode } from "~/features/reference/category-tree";
import { municipalities } from "~/features/reference/data/municipalities";
import { today } from "~/infra/clock/clock.server";
import { readNeed, type KnownCodes, type NeedValues } from "./read-need";

const known: KnownCodes = {
  isCategory: (code) => categoryByCode(code) !== undefined,
  isMunicipality: (code) => municipalities.some((row) => row.code === code),
};

/** The form of a need, read today and against the reference data. */
export const checkedNeed = (values: NeedValues): ReturnType<typeof readNeed> => readNeed(values, today(), known);
