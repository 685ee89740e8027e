import { formatDay, formatNumber } from "~/i18n/format";
import { useLocale, useTCode } from "~/i18n/use-t";
import { Badge, type BadgeTone } from "~/ui/badge";
import type { FactView } from "../profile/public-view";
import type { Validity } from "../facts/organization-fact";

const toneOf: Record<Validity, BadgeTone> = {
  valid: "ok",
  expires_soon: "warn",
  expired: "no",
  not_yet: "info",
  not_stated: "unknown",
};

/** What is stated, in words; nothing for facts that are simply held. */
export function useFactValue(): (fact: Pick<FactView, "type" | "value">) => string | null {
  const locale = useLocale();
  const code = useTCode("organizations");
  return ({ type, value }) => {
    if (type.kind === "number" && typeof value === "number") return `${formatNumber(locale, value)}\u00a0${type.unit}`;
    if (type.kind === "choice")
      return (typeof value === "string" ? [value] : Array.isArray(value) ? value : [])
        .map((option) => code(`fact_option.${option}`))
        .join(", ");
    return type.kind === "text" && typeof value === "string" ? value : null;
  };
}

/** How a certificate or permit stands today. Capabilities do not run out and have no badge. */
export function ValidityBadge({
  fact,
}: {
  readonly fact: Pick<FactView, "group" | "validity" | "validFrom" | "validTo">;
}) {
  const locale = useLocale();
  const code = useTCode("organizations");
  const { group, validity, validFrom, validTo } = fact;
  if (group === "capability" && validity === "valid") return null;
  const day = validity === "not_yet" ? validFrom : validTo;
  const key = validity === "valid" && validTo ? "validTo" : validity;
  return (
    <Badge tone={toneOf[validity]}>{code(`validity.${key}`, day ? { day: formatDay(locale, day) } : undefined)}</Badge>
  );
}
