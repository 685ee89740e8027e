import { useT, useTCode } from "~/i18n/use-t";
import { Badge } from "~/ui/badge";
import type { OrganizationKind } from "../organization-kind";

export interface OrganizationBadgesProps {
  readonly kind: OrganizationKind;
  readonly verified: boolean;
  readonly example: boolean;
}

/** What sort of organization it is, and whether anybody has checked it. */
export function OrganizationBadges({ kind, verified, example }: OrganizationBadgesProps) {
  const t = useT("organizations");
  const code = useTCode("organizations");
  return (
    <>
      <Badge>{code(`kind.${kind}`)}</Badge>
      {verified ? (
        <Badge tone="ok" icon="badge-check">
          {t("verified")}
        </Badge>
      ) : (
        <Badge tone="unknown">{t("unverified")}</Badge>
      )}
      {example && <Badge icon="flask-conical">{t("example")}</Badge>}
    </>
  );
}
