import type { StoredFlow } from "~/features/matching/keeping/stored-flow";
import { activityNames, type CodesOf } from "~/features/reference/codes/activity-names.server";
import { wasteNamesOn } from "~/features/reference/codes/waste-entries.server";
import { today } from "~/infra/clock/clock.server";
import type { Locale } from "~/shared/locale";

/** Codes of flows with what they mean, by the code as stored. */
export interface CodeNames {
  readonly activities: ReadonlyMap<string, string>;
  readonly waste: ReadonlyMap<string, string>;
}

/** `Insamling av icke-farligt avfall (38.110)`; the code alone where nobody knows it. */
const named = (code: string, label: string | null): string => (label ? `${label} (${code})` : code);

/** Activity codes in words: of firms, in the list they are said to be of, or (`precedent`) of published exchanges. */
export async function activityTexts(
  codes: readonly string[],
  locale: Locale,
  of: CodesOf = null,
): Promise<ReadonlyMap<string, string>> {
  const names = await activityNames(codes, locale, of);
  return new Map([...names].map(([given, { code, label }]) => [given, named(code, label)]));
}

const wasteDigits = (code: string): string => code.replace(/(\d\d)(?=\d)/g, "$1 ");

/** The codes of those flows and of who has them, in one go. */
export async function codeNamesOf(flows: readonly StoredFlow[], locale: Locale): Promise<CodeNames> {
  const codes = flows.flatMap(({ wasteCode }) => wasteCode ?? []);
  const [activities, waste] = await Promise.all([
    activityTexts(
      flows.flatMap(({ owner }) => owner.activities),
      locale,
    ),
    wasteNamesOn(codes, today(), locale),
  ]);
  return { activities, waste: new Map(codes.map((code) => [code, named(wasteDigits(code), waste.get(code) ?? null)])) };
}
