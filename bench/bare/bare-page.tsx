import { type LoaderFunctionArgs } from "@remix-run/node";
import { Links, Meta, Outlet, Scripts, useLoaderData } from "@remix-run/react";
import { readBareText } from "./bare-text.server";

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

export function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  return { page: searchParams.get("page") ?? "", bytes: Number(searchParams.get("bytes")) };
}

export function Page() {
  const { page, bytes } = useLoaderData<typeof loader>();
  return <main dangerouslySetInnerHTML={{ __html: readBareText(page, bytes) }} />;
}
