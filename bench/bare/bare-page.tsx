import { type LoaderFunctionArgs } from "@remix-run/node";
import { Links, Meta, Outlet, Scripts, useLoaderData } from "@remix-run/react";
import { toElements } from "./element-tree";
import { readBareNodes, readBareText } from "./bare-text.server";

/** The least a Remix page can be: a document, a loader, one component; its text is asked for by name and length. */
export function Root() {
  return (
    <html lang="sv">
      <head>
        <meta charSet="utf-8" />
        <Meta />
        <Links />
      </head>
      <body>
        <Outlet />
        <Scripts />
      </body>
    </html>
  );
}

/** `as=elements`: the page's own elements, and data for the rest of the bytes; otherwise one piece of HTML and no data. */
export function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const [page, bytes] = [searchParams.get("page") ?? "", Number(searchParams.get("bytes"))];
  const elements = searchParams.get("as") === "elements";
  return { page, bytes, data: elements ? readBareText(page, bytes) : null };
}

export function Page() {
  const { page, bytes, data } = useLoaderData<typeof loader>();
  if (data !== null) return <>{toElements(readBareNodes(page))}</>;
  return <main dangerouslySetInnerHTML={{ __html: readBareText(page, bytes) }} />;
}
