import { useEffect, useLayoutEffect, type MutableRefObject, type RefObject } from "react";

/** What a form holds apart from its files, to be saved as a draft. */
export function textOf(form: HTMLFormElement): FormData {
  const body = new FormData(form);
  // Collected first: deleting while walking a live form would pass some by.
  const fileFields = Array.from(body.entries()).flatMap(([name, value]) => (typeof value === "string" ? [] : [name]));
  for (const name of fileFields) body.delete(name);
  body.set("intent", "autosave");
  return body;
}

/** Sends what a form holds without holding anybody up. */
function sendOff(to: string, form: HTMLFormElement, keepalive: boolean): Promise<unknown> {
  const body = new URLSearchParams();
  for (const [name, value] of textOf(form)) if (typeof value === "string") body.append(name, value);
  return fetch(to, { method: "POST", body, keepalive }).catch(() => undefined);
}

// On the server there is no layout to wait for.
const useLeaving = typeof document === "undefined" ? useEffect : useLayoutEffect;

/**
 * Sends what was typed last when the page is left before the pause of the autosave is over. `onKept`: the page that came
 * instead may have been read before it was kept.
 */
export function useLastWords(
  form: RefObject<HTMLFormElement | null>,
  to: string,
  unsaved: MutableRefObject<boolean>,
  onKept: () => void,
): void {
  useLeaving(() => {
    const leave = (keepalive: boolean): void => {
      if (!unsaved.current || !form.current) return;
      unsaved.current = false;
      void sendOff(to, form.current, keepalive).then(() => onKept());
    };
    const onHide = (): void => leave(true);
    window.addEventListener("pagehide", onHide);
    return () => {
      window.removeEventListener("pagehide", onHide);
      leave(false);
    };
  }, [form, to, unsaved, onKept]);
}
