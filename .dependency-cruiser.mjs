/** The import table of docs/architecture.md, checked by machine. Each rule says why it stands. */
const features = [
  "reference",
  "organizations",
  "media",
  "impact",
  "catalogue",
  "discovery",
  "trade",
  "criteria",
  "tenders",
  "supply-check",
  "bids",
  "contracts",
  "matching",
  "advising",
  "programmes",
  "notifications",
  "administration",
];

const laterFeatures = features.slice(0, -1).map((name, position) => ({
  name: `feature-order-${name}`,
  comment:
    "Features stand in one declared order; the way back is an event, so that each can be understood without those after it.",
  severity: "error",
  from: { path: `^app/features/${name}/` },
  to: { path: `^app/features/(${features.slice(position + 1).join("|")})/` },
}));

const foreignStores = features.map((name) => ({
  name: `foreign-store-of-${name}`,
  comment: "A store is its feature's own: others ask through a query, which checks the actor.",
  severity: "error",
  from: { path: "^app/", pathNot: `^app/features/${name}/` },
  to: { path: `^app/features/${name}/.*-store\\.server\\.ts$` },
}));

/** Modules that load when the other side asks for them are not cycles of initialisation. */
export default {
  forbidden: [
    ...laterFeatures,
    ...foreignStores,
    {
      name: "known-feature",
      comment: "A new feature takes its place in the declared order first.",
      severity: "error",
      from: { path: "^app/" },
      to: { path: "^app/features/", pathNot: `^app/features/(${features.join("|")})/` },
    },
    {
      name: "no-circular",
      comment: "A cycle has no first file to read.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-orphans",
      comment: "What nothing reaches is dead or forgotten.",
      severity: "error",
      from: {
        orphan: true,
        path: "^app/",
        pathNot: [
          "\\.d\\.ts$",
          "\\.test\\.tsx?$",
          "^app/routes\\.ts$",
          "^app/entry\\.",
          "^app/root\\.tsx$",
          "^app/routes/",
        ],
      },
      to: {},
    },
    {
      name: "pure-stays-pure",
      comment: "A file without .server is importable from browser, worker and test: it reaches nothing that does I/O.",
      severity: "error",
      from: {
        path: "^app/(features|ui|documents|shared|i18n)/",
        pathNot: ["\\.server\\.tsx?$", "\\.test\\.tsx?$"],
      },
      to: { path: ["\\.server\\.tsx?$", "^app/infra/", "^prisma/generated/"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "only-stores-reach-the-database",
      comment: "SQL and Prisma live in stores and in infra; a command opens the transaction and hands it on.",
      severity: "error",
      from: {
        path: "^app/(routes|http|ui|documents|i18n|shared)/",
        pathNot: "^app/http/(rate-limit|stash-form)\\.server\\.ts$",
      },
      to: { path: ["^app/infra/db/", "^prisma/generated/"] },
    },
    {
      name: "generated-client-only-in-infra-and-stores",
      comment: "The generated client's types stay at the rim.",
      severity: "error",
      from: { path: "^app/", pathNot: ["^app/infra/", "-store\\.server\\.ts$"] },
      to: { path: "^prisma/generated/" },
    },
    {
      name: "routes",
      comment: "A route authenticates, parses, calls one feature function, translates and answers.",
      severity: "error",
      from: { path: "^app/(routes/|root\\.tsx)" },
      to: {
        path: "^app/(infra|composition)/",
        pathNot: ["^app/infra/env\\.server\\.ts$", "^app/infra/clock/", "^app/composition/"],
      },
    },
    {
      name: "features-know-no-http",
      comment: "A feature can be called by a job, a command line or a test: it knows no request.",
      severity: "error",
      from: { path: "^app/features/", pathNot: "\\.test\\.tsx?$" },
      to: { path: "^app/(http|routes|composition|documents)/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "http-knows-no-feature",
      comment: "The HTTP layer serves all features alike.",
      severity: "error",
      from: { path: "^app/http/" },
      to: { path: "^app/(features|composition|routes|documents|ui)/" },
    },
    {
      name: "infra-knows-no-feature",
      comment: "Adapters to the outside serve all features alike.",
      severity: "error",
      from: { path: "^app/infra/" },
      to: { path: "^app/(features|composition|routes|http|documents|ui)/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "documents-and-ui-know-no-domain",
      comment: "Writers of papers and the design system serve every domain word alike.",
      severity: "error",
      from: { path: "^app/(documents|ui)/" },
      to: { path: "^app/(features|infra|composition|routes|http)/" },
    },
    {
      name: "shared-stands-alone",
      comment: "What all may import imports none of them.",
      severity: "error",
      from: { path: "^app/shared/" },
      to: { path: "^app/(?!shared/)" },
    },
    {
      name: "stores-of-data-definitions",
      comment: "prisma/ and search/ define stores; they import nothing of the application but app/shared.",
      severity: "error",
      from: { path: "^(prisma|search)/" },
      to: { path: "^app/(?!shared/)" },
    },
    {
      name: "definitions-only-at-the-rim",
      comment:
        "Only infra and composition touch the definitions of the stores; the language layer is pure and open to discovery and matching.",
      severity: "error",
      from: {
        path: "^app/",
        pathNot: ["^app/infra/", "^app/composition/", "-store\\.server\\.ts$", "^app/features/(discovery|matching)/"],
      },
      to: { path: "^(prisma|search)/" },
    },
    {
      name: "no-barrels",
      comment: "A file that only re-exports hides where things live.",
      severity: "error",
      from: { path: "^app/" },
      to: { path: "^app/.*/index\\.tsx?$" },
    },
    {
      name: "no-tests-in-product",
      comment: "The product does not import its tests.",
      severity: "error",
      from: { path: "^(app|server|prisma|search)/", pathNot: "\\.test\\.tsx?$" },
      to: { path: ["^tests/", "\\.test\\.tsx?$"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules|prisma/generated" },
    exclude: { path: "node_modules|build/|\\.data/" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: "specify",
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "default"] },
  },
};
