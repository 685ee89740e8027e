import { useRevalidator } from "@remix-run/react";
import { useEffect, useRef } from "react";

/** Fetches the page's data again every so many seconds while somebody looks at it, and at once when they come back to it. */
export function useLiveRefresh(seconds: number, paused = false): void {
  const revalidator = useRevalidator();
  const latest = useRef({ revalidator, paused });
  useEffect(() => {
    latest.current = { revalidator, paused };
  });
  useEffect(() => {
    const refresh = () => {
      const { revalidator: current, paused: held } = latest.current;
      if (document.visibilityState === "visible" && !held && current.state === "idle") current.revalidate();
    };
    const timer = setInterval(refresh, seconds * 1000);
    document.addEventListener("visibilitychange", refresh);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", refresh);
    };
  }, [seconds]);
}
