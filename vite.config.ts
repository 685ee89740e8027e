import { vitePlugin as remix } from "@remix-run/dev";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import remixOptions from "./remix.config.js";

// What every page has, and what most forms have: together they compress better than in forty small files.
const frame =
  /\/app\/(ui\/(app-link|avatar|button|header|icon|menu|visually-hidden)|i18n\/(use-t|i18n-context|translate)|http\/page-(context|meta))\.tsx?$/;
const controls =
  /\/app\/ui\/(badge|banner|card|choice-fields|disclosure|error-summary|field|form-problems|key-facts|number-field|submit-button|text-field)\.tsx?$/;

function manualChunks(id: string): string | undefined {
  if (id.includes("?")) return undefined;
  if (/\/node_modules\/(react|react-dom|scheduler)\//.test(id)) return "framework";
  if (/\/node_modules\/(@remix-run\/(react|router)|react-router(-dom)?|turbo-stream)\//.test(id)) return "framework";
  if (frame.test(id)) return "frame";
  return controls.test(id) ? "controls" : undefined;
}

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [remix(remixOptions)],
  resolve: { alias: { "~": fileURLToPath(new URL("./app", import.meta.url)) } },
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    cssMinify: true,
    minify: isSsrBuild ? false : "terser",
    terserOptions: { module: true, ecma: 2020, compress: { passes: 2 } },
    manifest: true,
    ...(isSsrBuild ? {} : { rollupOptions: { output: { manualChunks } } }),
  },
  // Native and generated code stays outside the server bundle.
  ssr: { external: ["sharp", "pg", "graphile-worker"] },
}));
