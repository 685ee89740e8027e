import { useNavigation } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";

/**
 * A form that stays on its page: when what it sent is saved it is made anew, empty and folded, so that pressing again does not save
 * the same once more. Refused, it keeps what was typed. `round` is the key of what is made anew.
 */
export function useFreshForm(refused: boolean): { readonly round: number; readonly onSubmit: () => void } {
  const [round, setRound] = useState(0);
  const sent = useRef(false);
  const { state } = useNavigation();
  useEffect(() => {
    if (state !== "idle" || !sent.current) return;
    sent.current = false;
    if (!refused) setRound((last) => last + 1);
  }, [state, refused]);
  return {
    round,
    onSubmit: () => {
      sent.current = true;
    },
  };
}
