import { useEffect, useRef, type RefObject } from "react";

/**
 * Holds back the sending of the form around `inside` while `busy`; when that ends, sends it as it was asked for. What a
 * person pressed is done, only later.
 */
export function useHeldSubmit(inside: RefObject<HTMLElement | null>, busy: boolean, onHeld: () => void): void {
  const held = useRef<{ form: HTMLFormElement; submitter: HTMLElement | null } | null>(null);
  const tell = useRef(onHeld);
  tell.current = onHeld;

  useEffect(() => {
    const form = inside.current?.closest("form");
    if (!form || !busy) return;
    const hold = (event: SubmitEvent): void => {
      event.preventDefault();
      event.stopImmediatePropagation();
      held.current = { form, submitter: event.submitter };
      tell.current();
    };
    // Before React and the router hear of it: they listen at the root.
    form.addEventListener("submit", hold, { capture: true });
    return () => form.removeEventListener("submit", hold, { capture: true });
  }, [inside, busy]);

  useEffect(() => {
    if (busy || !held.current) return;
    const { form, submitter } = held.current;
    held.current = null;
    form.requestSubmit(submitter);
  }, [busy]);
}
