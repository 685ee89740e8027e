import { parseOrganizationNumber } from "~/features/reference/organization-number";
import type { Lot } from "~/features/tenders/tender";
import { invalidInput, type AppError } from "~/shared/app-error";
import type { IsoDate } from "~/shared/dates";
import { FieldReader, type TypedValues } from "~/shared/field-reader";
import { err, ok, type Result } from "~/shared/result";
import type { Award, Bidder } from "./contract";

export const maxBidders = 30;
const maxName = 200;

function organizationNumber(read: FieldReader, field: string): string {
  const typed = read.text(field);
  if (typed === "") {
    read.refuse(field, "required");
    return "";
  }
  const parsed = parseOrganizationNumber(typed);
  if (!parsed.ok) read.refuse(field, "invalid_organization_number");
  return parsed.ok ? parsed.value.digits : typed;
}

const readBidder = (read: FieldReader, prefix: string): Bidder => ({
  name: read.line(`${prefix}Name`, { max: maxName, required: true }),
  organizationNumber: organizationNumber(read, `${prefix}Number`),
});

/** The others who made a bid, typed in rows `bidder.<n>.Name`, `bidder.<n>.Number`; blank rows are left out. */
function readOthers(read: FieldReader): Bidder[] {
  return Array.from({ length: maxBidders }, (_, index) => `bidder.${index}.`)
    .filter((prefix) => read.text(`${prefix}Name`) !== "" || read.text(`${prefix}Number`) !== "")
    .map((prefix) => readBidder(read, prefix));
}

function checkDays(read: FieldReader, award: Award, today: IsoDate): void {
  if (read.faults.length > 0) return;
  if (award.awardedOn > today) read.refuse("awardedOn", "date_in_future");
  if (award.startsOn < award.awardedOn) read.refuse("startsOn", "date_before_award");
  if (award.endsOn < award.startsOn) read.refuse("endsOn", "date_before_start");
}

/** An award as typed. `lots`: keys chosen; none = all. One fault a field; `today` is the Swedish day. */
export function readAward(
  values: TypedValues,
  chosenLots: readonly string[],
  lots: readonly Pick<Lot, "key">[],
  today: IsoDate,
): Result<Award, AppError> {
  const read = new FieldReader(values);
  const supplier = readBidder(read, "supplier");
  const valueMinor = read.kronor("value");
  if (valueMinor === 0 && read.text("value") !== "" && read.faults.every(({ field }) => field !== "value"))
    read.refuse("value", "quantity_not_positive");
  if (chosenLots.some((key) => lots.every((lot) => lot.key !== key))) read.refuse("lots", "not_an_option");
  const others = readOthers(read).filter((bidder) => bidder.organizationNumber !== supplier.organizationNumber);
  const award: Award = {
    lots: chosenLots.length === lots.length ? [] : chosenLots,
    supplier,
    valueMinor,
    awardedOn: read.day("awardedOn"),
    reasons: read.line("reasons", { max: 10_000, required: true }),
    bidders: [supplier, ...others],
    startsOn: read.day("startsOn"),
    endsOn: read.day("endsOn"),
  };
  checkDays(read, award, today);
  return read.faults.length > 0 ? err(invalidInput(...read.faults)) : ok(award);
}
