/**
 * The Remix options. `vite.config.ts` hands them to the Remix plugin, so this file is what decides.
 * @type {import("@remix-run/dev").VitePluginConfig}
 */
export default {
  appDirectory: "app",
  buildDirectory: "build",
  serverModuleFormat: "esm",
  ssr: true,
  ignoredRouteFiles: ["**/*"], // routes are named in app/routes.ts
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    // Off: a page that learns of a route while another navigation is under way (a suggestion fetched while one types, on
    // a slow device) can end in the 404 page or without its data. The whole route list costs a few kilobytes, once.
    v3_lazyRouteDiscovery: false,
    v3_singleFetch: true,
    v3_routeConfig: true,
    unstable_optimizeDeps: true,
  },
};
