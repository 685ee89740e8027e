import { useFetcher, useRevalidator } from "@remix-run/react";
import { useCallback, useEffect, useRef, useState, type FormEvent, type RefObject } from "react";
import type { AppError } from "~/shared/app-error";
import type { SaveStateName } from "./save-state";
import { textOf, useLastWords } from "./use-last-words";

const pauseMs = 900;

/** What the action answers to a save that stays on the page. */
export type AutosaveAnswer =
  | { readonly ok: true; readonly version: number; readonly savedAt: string }
  | {
      readonly ok: false;
      readonly error: AppError;
      /** Version to save over after the person has seen what changed. */
      readonly version?: number;
      /** Fields somebody else has changed: the person chooses first. */
      readonly conflict?: readonly unknown[];
    };

interface AutosaveOptions {
  readonly enabled: boolean;
  /** Path the form is sent to. */
  readonly to: string;
  /** Told what is sent, as it leaves. */
  readonly onSend?: (body: FormData) => void;
}

/** Keeps a press on a button while a save is under way and sends the form by that button afterwards. */
function useHeldPress(form: RefObject<HTMLFormElement | null>, busy: boolean): (submitter: HTMLElement | null) => void {
  const held = useRef<{ submitter: HTMLElement | null } | null>(null);
  useEffect(() => {
    if (busy || !held.current) return;
    const { submitter } = held.current;
    held.current = null;
    form.current?.requestSubmit(submitter);
  }, [form, busy]);
  return useCallback((submitter) => void (held.current = { submitter }), []);
}

/**
 * Saves a form while it is being filled in: one request at a time, after a pause in the typing. A press on a button
 * waits for the save under way, so that it carries the newest version number. Text of files and of the button pressed
 * is not part of it.
 */
export function useAutosave<Answer extends AutosaveAnswer>(loadedVersion: number, options: AutosaveOptions) {
  const { enabled, to, onSend } = options;
  const fetcher = useFetcher<Answer>();
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const [dirty, setDirtyState] = useState(false);
  const unsaved = useRef(false);
  const setDirty = useCallback((now: boolean) => setDirtyState((unsaved.current = now)), []);
  const { revalidate } = useRevalidator();
  useLastWords(form, to, unsaved, revalidate);
  // A press on a button has an answer of its own, which is the newer one.
  const [overtaken, setOvertaken] = useState(false);
  const answer = overtaken ? undefined : fetcher.data;
  const busy = fetcher.state !== "idle";
  const hold = useHeldPress(form, busy);
  const version = Math.max(loadedVersion, fetcher.data?.ok ? fetcher.data.version : 0);

  const save = useCallback(() => {
    clearTimeout(timer.current);
    if (!form.current) return;
    setDirty(false);
    setOvertaken(false);
    const body = textOf(form.current);
    onSend?.(body);
    fetcher.submit(body, { method: "post" });
  }, [fetcher, onSend, setDirty]);

  // Typing during a save is kept for the next one.
  useEffect(() => {
    if (!dirty || busy || !enabled) return;
    // One timer at a time: a forgotten one would save what a press on a button has been refused.
    clearTimeout(timer.current);
    timer.current = setTimeout(save, pauseMs);
    return () => clearTimeout(timer.current);
  }, [dirty, busy, enabled, save]);

  const onChange = useCallback(
    (event: FormEvent<HTMLFormElement>) => {
      const target = event.target as HTMLInputElement;
      const savedByItself = target.type !== "file" && target.dataset.autosave !== "off";
      // After a conflict the person chooses first.
      const undecided = answer?.ok === false && answer.conflict;
      if (!enabled || undecided || !savedByItself) return;
      setDirty(true);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => !busy && save(), pauseMs);
    },
    [answer, busy, enabled, save, setDirty],
  );

  const onSubmit = useCallback(
    (event: FormEvent<HTMLFormElement>) => {
      clearTimeout(timer.current);
      if (busy) {
        event.preventDefault();
        hold((event.nativeEvent as SubmitEvent).submitter);
      } else {
        setDirty(false);
        setOvertaken(true);
      }
    },
    [busy, hold, setDirty],
  );

  const state: SaveStateName = busy ? "saving" : answer?.ok === false ? "failed" : answer?.ok ? "saved" : "idle";
  const touch = useCallback(() => setDirty(true), [setDirty]);
  return { form, version, answer, state, onChange, onSubmit, touch };
}
