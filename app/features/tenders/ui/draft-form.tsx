import { Form, useActionData, useLocation } from "@remix-run/react";
import { useCallback, useEffect, useRef, useState, type FormEvent, type ReactNode } from "react";
import { useProblemText, useT, useTCode } from "~/i18n/use-t";
import { Banner } from "~/ui/banner";
import { Button } from "~/ui/button";
import { ConflictChoice } from "~/ui/conflict-choice";
import { ErrorSummary, type SummaryError } from "~/ui/error-summary";
import { namedFault } from "~/ui/form-problems";
import { SaveState } from "~/ui/save-state";
import { useAutosave } from "~/ui/use-autosave";
import { texts, text, type FormTexts } from "../drafting/form-values";
import type { ClashRow, DraftAnswer } from "./draft-answer";

/** What an input of the form needs. */
export interface DraftFields {
  readonly input: (name: string) => { id: string; name: string; defaultValue: string; error: string | undefined };
  readonly value: (name: string) => string;
  readonly all: (name: string) => readonly string[];
  readonly error: (name: string) => string | undefined;
  readonly id: (name: string) => string;
  /** Tells that something has been filled in that the page has not heard typed. */
  readonly touch: () => void;
}

export interface DraftFormProps {
  /** Which part of the draft it writes: `about`, `lot:d1`, `criterion:k3` … */
  readonly form: string;
  readonly version: number;
  /** What the draft has now. */
  readonly texts: FormTexts;
  /** What the readiness list says against a field that has been filled in. */
  readonly marks?: Readonly<Record<string, string>>;
  /** Time of the last save, in words. */
  readonly saved: string;
  readonly locked: boolean;
  /** Label of a field for messages about it. */
  readonly label: (field: string) => string;
  readonly children: (fields: DraftFields) => ReactNode;
  /** Buttons beside “save”. */
  readonly actions?: ReactNode;
}

const textsOf = (body: FormData): FormTexts => {
  const out: Record<string, string | string[]> = {};
  for (const name of new Set(body.keys())) {
    const all = body.getAll(name).filter((value): value is string => typeof value === "string");
    out[name] = all.length === 1 ? (all[0] ?? "") : all;
  }
  for (const name of ["version", "was", "form", "intent"]) delete out[name];
  return out;
};

const clock = new Intl.DateTimeFormat("sv-SE", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/Stockholm" });

/** What answers a press on a button further down takes the focus; what comes while somebody types takes none. */
function TakesFocus({ when, children }: { readonly when: boolean; readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (when) box.current?.focus();
  }, [when]);
  return (
    <div ref={box} tabIndex={-1}>
      {children}
    </div>
  );
}

function Clash({ rows }: { readonly rows: readonly ClashRow[] }) {
  const t = useT("tenders");
  return (
    <Banner tone="warn" role="alert" title={t("clash.title")}>
      <p>{t("clash.text")}</p>
      <dl className="clash">
        {rows.map(({ field, label, theirs }) => (
          <div key={field}>
            <dt>{label}</dt>
            <dd>{theirs || t("clash.emptied")}</dd>
          </div>
        ))}
      </dl>
      <ConflictChoice mine={t("clash.keep_mine")} theirs={t("clash.take_theirs")} />
    </Banner>
  );
}

/** The form's latest refusal, whether it came of a press or of the autosave, and what the inputs show. */
function useDraftState({ form, version, texts: now, locked }: DraftFormProps) {
  const { pathname } = useLocation();
  const sentAnswer = useActionData<DraftAnswer>();
  const refused = sentAnswer?.ok === false && sentAnswer.form === form ? sentAnswer : undefined;
  const [scripts, setScripts] = useState(false);
  useEffect(() => setScripts(true), []);
  const [was, setWas] = useState(now);
  const sent = useRef<FormTexts | null>(null);
  const onSend = useCallback((body: FormData) => void (sent.current = textsOf(body)), []);
  const enabled = scripts && !locked && refused?.conflict === undefined;
  const auto = useAutosave<DraftAnswer>(version, { enabled, to: pathname, onSend });
  const { answer, onSubmit: submit, ...rest } = auto;
  useEffect(() => {
    if (answer?.ok && sent.current) setWas(sent.current);
  }, [answer]);
  const onSubmit = useCallback(
    (event: FormEvent<HTMLFormElement>) => {
      submit(event);
      if (!event.defaultPrevented) setWas(textsOf(new FormData(event.currentTarget)));
    },
    [submit],
  );
  const latest = answer?.ok === false ? answer : refused;
  return { ...rest, answer, onSubmit, refused, latest, was: refused?.was ?? was };
}

function useFields(
  { form, label, marks }: DraftFormProps,
  values: FormTexts,
  latest: DraftAnswer | undefined,
  touch: () => void,
) {
  const t = useProblemText();
  const id = (name: string): string => `${form}-${name}`.replaceAll(/[^a-zA-Z0-9_-]/g, "-");
  const faults = latest?.ok === false ? (latest.error.fields ?? []) : [];
  const messages = new Map(faults.map(({ field, code, params }) => [field, t(`field.${code}`, params)]));
  const summary: SummaryError[] = [...messages].map(([field, message]) => ({
    id: id(field),
    message: namedFault(label(field), message),
  }));
  if (latest?.ok === false && summary.length === 0 && !latest.conflict && latest.error.reason)
    summary.push({ message: t(`reason.${latest.error.reason}`, latest.error.params) });
  const error = (name: string) => messages.get(name) ?? marks?.[name];
  const fields: DraftFields = {
    input: (name) => ({ id: id(name), name, defaultValue: text(values, name), error: error(name) }),
    value: (name) => text(values, name),
    all: (name) => texts(values, name),
    error,
    id,
    touch,
  };
  return { fields, summary };
}

/** One part of the draft as a plain form that also saves itself while it is filled in. */
export function DraftForm(props: DraftFormProps) {
  const t = useT("tenders");
  const {
    form: ref,
    answer,
    state: kept,
    version,
    refused,
    latest,
    was,
    onChange,
    onSubmit,
    touch,
  } = useDraftState(props);
  const { fields, summary } = useFields(props, refused?.values ?? props.texts, latest, touch);
  const savedText = answer?.ok
    ? t("saved_at", { time: clock.format(new Date(answer.savedAt)) })
    : t("saved_at", { time: props.saved });
  const state = kept === "idle" && refused ? "failed" : kept;
  const words = { saving: t("saving"), failed: t("not_saved"), saved: savedText, idle: savedText }[state];
  return (
    <Form method="post" ref={ref} onChange={onChange} onSubmit={onSubmit} className="form draft-form" noValidate>
      <fieldset disabled={props.locked} className="draft-form__all">
        <input type="hidden" name="form" value={props.form} />
        <input
          type="hidden"
          name="version"
          value={latest?.ok === false && latest.version ? latest.version : version}
          readOnly
        />
        <input type="hidden" name="was" value={JSON.stringify(was)} readOnly />
        <button type="submit" name="intent" value="save" className="vh" tabIndex={-1} aria-hidden="true" />
        {refused && <ErrorSummary errors={summary} />}
        {latest?.ok === false && latest.conflict && (
          <TakesFocus when={latest === refused}>
            <Clash rows={latest.conflict} />
          </TakesFocus>
        )}
        {props.children(fields)}
        {!props.locked && (
          <div className="draft-form__end">
            <Button name="intent" value="save" variant="secondary" size="sm">
              {t("save")}
            </Button>
            {props.actions}
            <SaveState state={state} text={words} />
          </div>
        )}
      </fieldset>
    </Form>
  );
}

/** Labels of fields whose names are codes. */
export function useFieldLabel(): (field: string) => string {
  const t = useTCode("tenders");
  return (field) => {
    const name = field.replace(/^item\.[^.]+\./, "item.").replace(/^option\.\d+\./, "option.");
    const key = `field.${name}`;
    const label = t(key);
    return label === key ? "" : label;
  };
}
