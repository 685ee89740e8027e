import { useFetcher } from "@remix-run/react";
import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type FormEvent,
  type MutableRefObject,
  type RefObject,
} from "react";
import type { SaveStateName } from "~/ui/save-state";
import type { SaveAnswer } from "./form-state";

const pauseMs = 900;

/** What a form holds apart from its files, to be saved as a draft. */
function textOf(form: HTMLFormElement): FormData {
  const body = new FormData(form);
  // Collected first: deleting while walking a live form would pass some by.
  const fileFields = Array.from(body.entries()).flatMap(([name, value]) => (typeof value === "string" ? [] : [name]));
  for (const name of fileFields) body.delete(name);
  body.set("intent", "autosave");
  return body;
}

/** Sends what a form holds without waiting for an answer: for a page that is being left. */
function sendOff(to: string, form: HTMLFormElement, keepalive: boolean): void {
  const body = new URLSearchParams();
  for (const [name, value] of textOf(form)) if (typeof value === "string") body.append(name, value);
  void fetch(to, { method: "POST", body, keepalive }).catch(() => undefined);
}

// On the server there is no layout to wait for.
const useLeaving = typeof document === "undefined" ? useEffect : useLayoutEffect;

/** Sends what was typed last when the page is left before the pause is over. */
function useLastWords(form: RefObject<HTMLFormElement | null>, to: string, unsaved: MutableRefObject<boolean>) {
  useLeaving(() => {
    const leave = (keepalive: boolean): void => {
      if (!unsaved.current || !form.current) return;
      unsaved.current = false;
      sendOff(to, form.current, keepalive);
    };
    const onHide = (): void => leave(true);
    window.addEventListener("pagehide", onHide);
    return () => {
      window.removeEventListener("pagehide", onHide);
      leave(false);
    };
  }, [form, to, unsaved]);
}

/**
 * Saves a form while it is being filled in: one request at a time, after a pause in the typing. A press on a button
 * waits for the save under way, so that it carries the newest version number. Text of files and of the button pressed
 * is not part of it.
 */
export function useAutosave(loadedVersion: number, enabled: boolean, to: string) {
  const fetcher = useFetcher<SaveAnswer>();
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const waiting = useRef<{ submitter: HTMLElement | null } | null>(null);
  const [dirty, setDirty] = useState(false);
  const unsaved = useRef(false);
  useLastWords(form, to, unsaved);
  // A press on a button has an answer of its own, which is the newer one.
  const [overtaken, setOvertaken] = useState(false);
  const answer = overtaken ? undefined : fetcher.data;
  const busy = fetcher.state !== "idle";
  const version = Math.max(loadedVersion, fetcher.data?.ok ? fetcher.data.version : 0);

  const save = useCallback(() => {
    clearTimeout(timer.current);
    if (!form.current) return;
    setDirty(false);
    unsaved.current = false;
    setOvertaken(false);
    fetcher.submit(textOf(form.current), { method: "post" });
  }, [fetcher]);

  // Typing during a save is kept for the next one.
  useEffect(() => {
    if (!dirty || busy || !enabled) return;
    timer.current = setTimeout(save, pauseMs);
    return () => clearTimeout(timer.current);
  }, [dirty, busy, enabled, save]);

  useEffect(() => {
    if (busy || !waiting.current) return;
    const { submitter } = waiting.current;
    waiting.current = null;
    form.current?.requestSubmit(submitter);
  }, [busy]);

  const onChange = useCallback(
    (event: FormEvent<HTMLFormElement>) => {
      const target = event.target as HTMLInputElement;
      const savedByItself = target.type !== "file" && target.dataset.autosave !== "off";
      // After a conflict the person chooses first.
      const undecided = answer?.ok === false && answer.conflict;
      if (!enabled || undecided || !savedByItself) return;
      setDirty(true);
      unsaved.current = true;
      clearTimeout(timer.current);
      timer.current = setTimeout(() => !busy && save(), pauseMs);
    },
    [answer, busy, enabled, save],
  );

  const onSubmit = useCallback(
    (event: FormEvent<HTMLFormElement>) => {
      clearTimeout(timer.current);
      if (busy) {
        event.preventDefault();
        waiting.current = { submitter: (event.nativeEvent as SubmitEvent).submitter };
      } else {
        setDirty(false);
        unsaved.current = false;
        setOvertaken(true);
      }
    },
    [busy],
  );

  const state: SaveStateName = busy ? "saving" : answer?.ok === false ? "failed" : answer?.ok ? "saved" : "idle";
  const touch = useCallback(() => {
    setDirty(true);
    unsaved.current = true;
  }, []);
  return { form, version, answer, state, onChange, onSubmit, touch };
}
