import { useLocation } from "@remix-run/react";
import { useEffect } from "react";

/**
 * Names the address whose page is drawn in full. The address bar changes before that, with the old page still standing
 * there: whoever drives a browser by script has to tell the two apart.
 */
export function DrawnAddress() {
  const { pathname, search } = useLocation();
  useEffect(() => {
    document.documentElement.dataset.drawn = pathname + search;
  }, [pathname, search]);
  return null;
}
