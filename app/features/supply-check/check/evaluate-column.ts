import type { ParameterValues } from "~/features/criteria/criterion";
import { prepareRequirement } from "~/features/criteria/evaluate";
import type { Check, Outcome, Requirement } from "~/features/criteria/requirement";
import type { Subject, SubjectFact } from "~/features/criteria/subject";
import { unknownValue, type KnownValue } from "~/features/reference/attribute";
import type { IsoDate } from "~/shared/dates";
import { firstValue, notKnown, notStated, type Column, type MarketTable } from "./market-table";
import { both, either, everything, nothing, emptyBits, type Verdicts } from "./verdicts";

/** Smaller dictionaries are tried value by value: halving would save nothing. */
const halvingFrom = 64;

const rank = { fail: 0, unknown: 1, pass: 2 } as const satisfies Record<Outcome, number>;

/** Operators whose outcome turns once at most as the value rises. */
const turnsOnce: ReadonlySet<Check["operator"]> = new Set(["at_least", "at_most", "before", "after"]);

/** Outcome of each dictionary code: every distinct value is tried once, however many rows hold it. */
function outcomesByCode<Value>(
  column: Column<Value>,
  halve: boolean,
  outcomeOf: (value: Value | null, code: number) => Outcome,
): Uint8Array {
  const { values } = column;
  const outcomes = new Uint8Array(values.length + firstValue);
  outcomes[notStated] = rank[outcomeOf(null, notStated)];
  outcomes[notKnown] = rank[outcomeOf(null, notKnown)];
  const at = (place: number): number => rank[outcomeOf(values[place] as Value, place + firstValue)];
  const last = values.length - 1;
  if (!halve || values.length < halvingFrom) {
    for (let place = 0; place <= last; place += 1) outcomes[place + firstValue] = at(place);
    return outcomes;
  }
  const [low, high] = [at(0), at(last)];
  if (low === high) return outcomes.fill(low, firstValue);
  let [below, above] = [0, last];
  while (above - below > 1) {
    const middle = (below + above) >>> 1;
    if (at(middle) === low) below = middle;
    else above = middle;
  }
  return outcomes.fill(low, firstValue, firstValue + above).fill(high, firstValue + above);
}

/** Spreads outcomes by code over rows; `codeOf` is inlined by the engine. */
function spread(rows: number, outcomes: Uint8Array, codes: Uint32Array, firmOf: Uint32Array | null): Verdicts {
  const [pass, possible] = [emptyBits(rows), emptyBits(rows)];
  for (let word = 0; word < pass.length; word += 1) {
    let [passing, open] = [0, 0];
    const end = Math.min(rows, (word + 1) << 5);
    for (let row = word << 5, bit = 1; row < end; row += 1, bit <<= 1) {
      const outcome = outcomes[codes[firmOf === null ? row : (firmOf[row] as number)] as number] as number;
      if (outcome !== 0) open |= bit;
      if (outcome === 2) passing |= bit;
    }
    pass[word] = passing;
    possible[word] = open;
  }
  return { pass, possible };
}

const noFacts: ReadonlyMap<string, SubjectFact> = new Map();
const emptyColumn = <Value>(rows: number): Column<Value> => ({
  codes: new Uint32Array(rows),
  values: [],
  sorted: true,
});

function offerSubject(key: string, value: KnownValue["v"] | null, code: number, day: IsoDate): Subject {
  const cell = code === notStated ? {} : { [key]: value === null ? unknownValue : { v: value } };
  return { offer: { attributes: cell }, supplier: { facts: noFacts }, day };
}

function evaluateCheck(table: MarketTable, check: Check, values: ParameterValues, day: IsoDate): Verdicts {
  const rows = table.offerIds.length;
  const prepared = prepareRequirement(check, values);
  const key = check.attribute;
  if (check.target === "offer") {
    const column = table.offerColumns.get(key) ?? emptyColumn<KnownValue["v"]>(rows);
    const halve = column.sorted && turnsOnce.has(check.operator) && isPlainOrder(column);
    const outcomes = outcomesByCode(column, halve, (value, code) =>
      prepared.outcome(offerSubject(key, value, code, day)),
    );
    return spread(rows, outcomes, column.codes, null);
  }
  const column = table.firmColumns.get(key) ?? emptyColumn<SubjectFact>(table.firmIds.length);
  const outcomes = outcomesByCode(column, false, (fact) =>
    prepared.outcome({
      offer: { attributes: {} },
      supplier: { facts: fact === null ? noFacts : new Map([[key, fact]]) },
      day,
    }),
  );
  return spread(rows, outcomes, column.codes, table.firmOf);
}

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/** Numbers, or days: options of a choice are texts too, but their order is the dictionary's, not the alphabet's. */
const isPlainOrder = ({ values }: Column<KnownValue["v"]>): boolean =>
  values.every((value) => typeof value === "number") ||
  values.every((value) => typeof value === "string" && dayPattern.test(value));

/**
 * Outcome of one requirement for every row of the table; the same for each row as `evaluateRequirement` gives for it.
 * Work: one look at each row a check, one trial a distinct value.
 */
export function evaluateColumn(
  table: MarketTable,
  requirement: Requirement,
  values: ParameterValues,
  day: IsoDate,
): Verdicts {
  const rows = table.offerIds.length;
  const part = (each: Requirement): Verdicts => evaluateColumn(table, each, values, day);
  if ("all" in requirement) return requirement.all.map(part).reduce(both, everything(rows));
  if ("any" in requirement) return requirement.any.map(part).reduce(either, nothing(rows));
  return evaluateCheck(table, requirement, values, day);
}
