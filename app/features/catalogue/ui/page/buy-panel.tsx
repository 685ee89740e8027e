import { useT } from "~/i18n/use-t";
import { ButtonLink } from "~/ui/button";
import { Panel } from "~/ui/card";
import { Span } from "~/ui/scale-bar";

export interface BuyPanelProps {
  readonly price: string;
  readonly vat: string | null;
  readonly quantity: string | null;
  readonly availability: string;
  readonly expires: string | null;
  readonly place: string | null;
  /** Where the main action leads, with its word. */
  readonly action: { readonly href: string; readonly label: string };
}

/** Price, time and place with the one thing to do next. */
export function BuyPanel({ price, vat, quantity, availability, expires, place, action }: BuyPanelProps) {
  const t = useT("listing");
  return (
    <Panel as="div">
      <p className="price">
        <b>{price}</b> {vat && <span>{t("page.exVat")}</span>}
      </p>
      {quantity && <p className="mt-1">{quantity}</p>}
      <div className="mt-4">
        <Span start={availability} end={place ?? ""} />
      </div>
      {expires && <p className="small muted mt-2">{t("page.valid", { day: expires })}</p>}
      <div className="mt-4">
        <ButtonLink href={action.href} wide>
          {action.label}
        </ButtonLink>
      </div>
    </Panel>
  );
}
