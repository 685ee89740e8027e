import { Form } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { Disclosure } from "~/ui/disclosure";
import { SubmitButton } from "~/ui/submit-button";
import { Timeline } from "~/ui/timeline";

interface ShownChange {
  readonly field: string;
  readonly label: string;
  /** Null = nothing stood there. */
  readonly from: string | null;
  readonly to: string | null;
}

export interface ShownEvent {
  readonly id: string;
  readonly title: string;
  readonly at: string;
  readonly dateTime: string;
  readonly by: string;
  readonly changes: readonly ShownChange[];
  /** Fields filled in while it was a draft, whose values are not kept. */
  readonly drafted: readonly string[];
  /** `overtaken`: changed again since. Null where there is nothing to take back. */
  readonly undo: "possible" | "overtaken" | null;
}

function Changes({ changes }: Pick<ShownEvent, "changes">) {
  const t = useT("listing");
  return (
    <dl className="changes">
      {changes.map(({ field, label, from, to }) => (
        <div key={field}>
          <dt>{label}</dt>
          <dd>
            <del>
              <span className="vh">{t("history.before")}: </span>
              {from ?? t("history.empty")}
            </del>{" "}
            <ins>
              <span className="vh">{t("history.after")}: </span>
              {to ?? t("history.empty")}
            </ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Taking a change back: says what will stand there again before it is done. */
function Undo({ event, version }: { readonly event: ShownEvent; readonly version: number }) {
  const t = useT("listing");
  if (event.undo === "overtaken") return <p className="small muted">{t("history.overtaken")}</p>;
  if (event.undo === null) return null;
  return (
    <Disclosure summary={t("history.undo")}>
      <p className="small">{t("history.confirm")}</p>
      <ul className="changes__back">
        {event.changes.map(({ field, label, from }) => (
          <li key={field}>
            {label}: <b>{from ?? t("history.empty")}</b>
          </li>
        ))}
      </ul>
      <Form method="post" className="mt-3">
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="event" value={event.id} />
        <SubmitButton name="intent" value="undo" variant="secondary" icon="undo-2">
          {t("history.doUndo")}
        </SubmitButton>
      </Form>
    </Disclosure>
  );
}

export interface ListingHistoryProps {
  readonly events: readonly ShownEvent[];
  readonly version: number;
}

/** What has happened to the listing, newest first; a saved change can be taken back while nothing was built on it. */
export function ListingHistory({ events, version }: ListingHistoryProps) {
  const t = useT("listing");
  return (
    <section aria-labelledby="history" className="mt-6">
      <h2 id="history" className="mb-4">
        {t("manage.history")}
      </h2>
      {events.length === 0 && <p className="muted">{t("manage.nothing")}</p>}
      <Timeline
        entries={events.map((event) => ({
          key: event.id,
          state: "done",
          time: event.at,
          dateTime: event.dateTime,
          title: event.title,
          note: (
            <>
              <p>{event.by}</p>
              {event.changes.length > 0 && <Changes changes={event.changes} />}
              {event.drafted.length > 0 && <p>{event.drafted.join(", ")}</p>}
              <Undo event={event} version={version} />
            </>
          ),
        }))}
      />
    </section>
  );
}
