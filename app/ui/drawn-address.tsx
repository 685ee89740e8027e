import { useLocation } from "@remix-run/react";
import { useEffect } from "react";

/**
 * Names the address whose page is drawn in full. The address bar changes before that, with the old page still standing
 * there, and the frame of a page is taken over by its scripts before its middle is: whoever drives a browser by script has
 * to tell these apart. It stands beside the page's own content, within the same boundary.
 */
export function DrawnAddress() {
  const { pathname, search } = useLocation();
  useEffect(() => {
    document.documentElement.dataset.drawn = pathname + search;
  }, [pathname, search]);
  return null;
}
