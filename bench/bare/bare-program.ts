import { createServer } from "node:http";
import { createRequestHandler } from "@remix-run/express";
import { installGlobals } from "@remix-run/node";
import compression from "compression";
import express from "express";
import { bareBuild } from "./bare-build";

installGlobals({ nativeFetch: true });

/** A bare Remix page behind the adapter and the compression that the product uses, and nothing else. Run as a child. */
const app = express();
app.disable("x-powered-by");
app.use(compression());
app.all("*", createRequestHandler({ build: bareBuild, mode: "production" }));
createServer(app).listen(Number(process.env.PORT), "127.0.0.1", () => process.send?.({ ready: true }));
process.on("disconnect", () => process.exit(0));
process.on("SIGTERM", () => process.exit(0));
