import { formatMoment } from "~/i18n/format";
import { useLocale, useT, useTCode } from "~/i18n/use-t";
import { isId } from "~/shared/ids";
import { AppLink } from "~/ui/app-link";
import { Table } from "~/ui/table";
import type { EventRow } from "../events/list-events.server";

export interface EventTableProps {
  readonly events: readonly EventRow[];
  /** Address of the log narrowed to something. */
  readonly hrefFor: (change: Record<string, string>) => string;
}

/** Ids are long and alike: their end tells them apart. */
const short = (id: string): string => (isId(id) ? `…${id.slice(-10)}` : id);

function Details({ details }: { readonly details: EventRow["payload"] }) {
  return (
    <ul className="admin__details">
      {details.map(([name, value]) => (
        <li key={name}>
          <span className="admin__key">{name}</span> <code title={value}>{short(value)}</code>
        </li>
      ))}
    </ul>
  );
}

function Id({ id, href }: { readonly id: string | null; readonly href?: string }) {
  if (!id) return <span className="faint">–</span>;
  return href ? (
    <AppLink href={href} title={id}>
      <code>{short(id)}</code>
    </AppLink>
  ) : (
    <code title={id}>{short(id)}</code>
  );
}

/** What happened, when, to what, by whom; each id narrows the log to itself. */
export function EventTable({ events, hrefFor }: EventTableProps) {
  const t = useT("admin");
  const name = useTCode("events");
  const locale = useLocale();
  return (
    <Table
      caption={t("events.title")}
      hideCaption
      stack
      columns={[
        { key: "when", label: t("events.when") },
        { key: "type", label: t("events.type") },
        { key: "subject", label: t("events.subject") },
        { key: "organization", label: t("events.organization") },
        { key: "actor", label: t("events.actor") },
        { key: "payload", label: t("events.payload") },
      ]}
      rows={events.map((event) => ({
        id: event.id,
        cells: {
          when: <time dateTime={event.occurredAt}>{formatMoment(locale, event.occurredAt)}</time>,
          type: (
            <AppLink href={hrefFor({ typ: event.type })} title={event.type}>
              {name(event.type)}
            </AppLink>
          ),
          subject: (
            <>
              {name(`subject.${event.subjectType}`)}{" "}
              <Id id={event.subjectId} href={hrefFor({ objekt: event.subjectId })} />
            </>
          ),
          organization: (
            <Id
              id={event.organizationId}
              {...(event.organizationId ? { href: hrefFor({ organisation: event.organizationId }) } : {})}
            />
          ),
          actor: (
            <>
              {name(`actor.${event.actorKind}`)} {event.actorId && <Id id={event.actorId} />}
            </>
          ),
          payload: <Details details={event.payload} />,
        },
      }))}
    />
  );
}
