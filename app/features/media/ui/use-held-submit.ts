import { useEffect, useRef, type RefObject } from "react";

/**
 * Holds back the sending of the form around `inside` while `busy`; when that ends well, sends it as it was asked for.
 * With something `failed` it stays, so that the person sees what and decides.
 */
export function useHeldSubmit(
  inside: RefObject<HTMLElement | null>,
  busy: boolean,
  failed: boolean,
  onHeld: () => void,
): void {
  const held = useRef<{ form: HTMLFormElement; submitter: HTMLElement | null } | null>(null);
  const tell = useRef(onHeld);
  useEffect(() => void (tell.current = onHeld));

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
    if (!failed) form.requestSubmit(submitter);
  }, [busy, failed]);
}
