import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { parseBody, toElements } from "./element-tree";

it("gives back the markup it was made of, without scripts and comments", () => {
  const inside =
    '<main class="wrap"><h1>Dörr &amp; karm</h1><label for="q">Ord</label><input id="q" name="q"/><svg viewBox="0 0 9 9"><use href="/i.svg#a"></use></svg></main>';
  const page = `<html><body data-x="1"><!--$-->${inside}<script nonce="a">if (1 < 2) go()</script></body></html>`;
  expect(renderToStaticMarkup(<>{toElements(parseBody(page))}</>)).toBe(inside);
});
