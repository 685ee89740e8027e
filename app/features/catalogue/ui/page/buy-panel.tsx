import type { ReactNode } from "react";
import { useT } from "~/i18n/use-t";
import { ButtonLink } from "~/ui/button";
import { Panel } from "~/ui/card";
import { Icon } from "~/ui/icon";
import type { IconName } from "~/ui/icon-names";
import { Span } from "~/ui/scale-bar";

export interface BuyPanelProps {
  readonly price: string;
  readonly vat: string | null;
  readonly total: string | null;
  readonly quantity: string | null;
  readonly availability: string;
  /** First and last day, where there is a last. */
  readonly window: { readonly start: string; readonly end: string } | null;
  readonly expires: string | null;
  readonly place: string | null;
  readonly distance: string | null;
  readonly transport: readonly string[];
  /** Where the main action leads, with its word. */
  readonly action: { readonly href: string; readonly label: string };
}

function Line({ icon, children }: { readonly icon: IconName; readonly children: ReactNode }) {
  return (
    <li>
      <Icon name={icon} />
      <span>{children}</span>
    </li>
  );
}

/** Price, amount, time and place with the one thing to do next. */
export function BuyPanel(props: BuyPanelProps) {
  const t = useT("listing");
  const { window, availability, place, distance, transport, action } = props;
  return (
    <Panel as="div">
      <p className="price">
        <b>{props.price}</b> {props.vat && <span>{props.vat}</span>}
      </p>
      {props.total && <p className="small muted">{props.total}</p>}
      {window && (
        <div className="mt-4">
          <Span start={window.start} end={window.end} />
        </div>
      )}
      <ul className="buy__lines">
        {props.quantity && <Line icon="package">{props.quantity}</Line>}
        {!window && <Line icon="calendar">{availability}</Line>}
        {place && (
          <Line icon="map-pin">
            {place}
            {distance && <small>{distance}</small>}
          </Line>
        )}
        {transport.length > 0 && <Line icon="truck">{transport.join(", ")}</Line>}
      </ul>
      {props.expires && <p className="small muted">{t("page.valid", { day: props.expires })}</p>}
      <div className="mt-4 no-print">
        <ButtonLink href={action.href} wide>
          {action.label}
        </ButtonLink>
      </div>
    </Panel>
  );
}
