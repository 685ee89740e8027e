import { index, route, type RouteConfig } from "@remix-run/route-config";

/** The site map. Each route declares who may come in its `handle`. */
export default [
  // public
  index("routes/public/home.tsx"),
  route("sok", "routes/public/search.tsx"),
  route("sok/forslag", "routes/public/suggest.ts"),
  route("om/formsprak", "routes/public/styleguide.tsx"),
  route("om/:page?", "routes/public/about.tsx"),

  route("kriterier", "routes/public/criteria.tsx"),
  route("kriterier/bibliotek.json", "routes/public/criteria-file.ts"),
  route("kriterier/schema.json", "routes/public/criteria-schema.ts"),
  route("kriterier/:id", "routes/public/criterion.tsx"),
  route("organisation/:slug", "routes/public/organization.tsx"),
  route("annons/:reference", "routes/public/listing.tsx"),

  route("annons/:reference/fraga", "routes/public/ask.tsx"),
  route("annons/:reference/anmal", "routes/public/report-listing.tsx"),
  route("upphandlingar", "routes/public/tenders.tsx"),
  route("upphandlingar/:reference", "routes/public/tender.tsx"),
  route("sitemap.xml", "routes/public/sitemap-index.ts"),
  route("sitemap/:file", "routes/public/sitemap-part.ts"),
  route("robots.txt", "routes/public/robots.ts"),

  // market
  route("mina-annonser", "routes/market/my-listings.tsx"),
  route("mina-annonser/:id", "routes/market/manage-listing.tsx"),

  // account
  route("logga-in", "routes/account/sign-in.tsx"),
  route("logga-ut", "routes/account/sign-out.ts"),
  route("skapa-konto", "routes/account/sign-up.tsx"),
  route("verifiera-epost", "routes/account/verify-email.tsx"),
  route("glomt-losenord", "routes/account/forgot-password.tsx"),
  route("aterstall-losenord", "routes/account/reset-password.tsx"),
  route("organisationer/ny", "routes/account/new-organization.tsx"),
  route("organisationer/ga-med", "routes/account/join-organization.tsx"),
  route("inbjudan/:token", "routes/account/invitation.tsx"),
  route("installningar", "routes/account/settings.tsx"),
  route("installningar/sessioner", "routes/account/sessions.tsx"),
  route("min-organisation", "routes/account/my-organization.tsx", [
    index("routes/account/my-organization-overview.tsx"),
    route("profil", "routes/account/my-organization-profile.tsx"),
    route("medlemmar", "routes/account/my-organization-members.tsx"),
    route("platser", "routes/account/my-organization-sites.tsx"),
    route("intyg", "routes/account/my-organization-facts.tsx"),
    route("partner", "routes/account/my-organization-partners.tsx"),
  ]),
  route("byt-organisation", "routes/account/switch-organization.ts"),
  route("sprak/:locale", "routes/account/language.ts"),
  route("utseende", "routes/account/appearance.ts"),

  // market
  route("lagg-upp", "routes/market/wizard-start.tsx"),
  route("lagg-upp/flera", "routes/market/batch.tsx"),
  route("lagg-upp/:id/bild", "routes/market/wizard-photos.tsx"),
  route("lagg-upp/:id/status", "routes/market/wizard-legal.tsx"),
  route("lagg-upp/:id/:step", "routes/market/wizard-step.tsx"),
  route("idag", "routes/market/today.tsx"),
  route("inkorg", "routes/market/inbox.tsx", [
    index("routes/market/inbox-choose.tsx"),
    route(":id", "routes/market/thread.tsx"),
  ]),
  route("media", "routes/market/media.ts"),
  route("media/:id/:variant", "routes/market/media-file.ts"),

  route("mina-annonser/import", "routes/market/import.tsx"),
  route("mina-annonser/import/:id", "routes/market/import-detail.tsx"),
  route("mina-annonser/import/:id/avvisade.csv", "routes/market/import-rejected.ts"),
  route("mina-annonser/mall.csv", "routes/market/import-template.ts"),
  route("mina-annonser/export.csv", "routes/market/export-listings.ts"),

  // procurement
  route("upphandla", "routes/public/procure.tsx"),
  route("upphandla/vagval", "routes/public/choose-way.tsx"),
  route("marknadsfragor/:id", "routes/public/market-question.tsx"),
  route("upphandla/behov", "routes/procurement/need-list.tsx"),
  route("upphandla/behov/ny", "routes/procurement/new-need.tsx"),
  route("upphandla/behov/:id", "routes/procurement/need.tsx"),
  route("upphandla/direktkop", "routes/procurement/purchase-list.tsx"),
  route("upphandla/direktkop/:id", "routes/procurement/purchase.tsx"),
  route("upphandla/arenden", "routes/procurement/tender-list.tsx"),
  route("upphandla/arenden/ny", "routes/procurement/new-tender.tsx"),
  route("upphandla/mallar", "routes/procurement/templates.tsx"),
  route("upphandla/mallar/:id", "routes/procurement/template.tsx"),
  route("upphandla/cpv", "routes/procurement/cpv-suggest.ts"),
  route("upphandla/arenden/:id", "routes/procurement/tender-layout.tsx", [
    index("routes/procurement/tender-index.ts"),
    route("underlag/:section?", "routes/procurement/tender-draft.tsx"),
    route("utvardering", "routes/procurement/tender-evaluation.tsx"),
    route("handlingar", "routes/procurement/tender-papers.tsx"),
    route("handlingar/:kind", "routes/procurement/tender-paper.tsx"),
    route("tilldelning", "routes/procurement/tender-award.tsx"),
    route("marknadskoll", "routes/procurement/supply-check.tsx"),
    route("marknadskoll/:snapshot", "routes/procurement/supply-snapshot.tsx"),
    route("mall", "routes/procurement/tender-template.tsx"),
    route("kriterier", "routes/procurement/tender-criteria.tsx"),
    route("cpv", "routes/procurement/tender-cpv.tsx"),
    route("granskning", "routes/procurement/tender-review.tsx"),
    route("historik", "routes/procurement/tender-history.tsx"),
  ]),
  route("upphandla/arenden/:id/filer/:file", "routes/procurement/tender-file.ts"),
  route("upphandla/marknaden-saknar", "routes/procurement/market-lacks.tsx"),
  route("upphandla/avtal", "routes/procurement/contracts.tsx"),
  route("upphandla/avtal/:id", "routes/procurement/contract.tsx"),

  // administration
  route("admin", "routes/admin/layout.tsx", [
    index("routes/admin/overview.tsx"),
    route("anmalningar", "routes/admin/reports.tsx"),
    route("organisationer", "routes/admin/organizations.tsx"),
    route("referensdata", "routes/admin/reference.tsx"),
    route("sokindex", "routes/admin/search-index.tsx"),
    route("handelser", "routes/admin/events.tsx"),
  ]),

  // api and operations
  route("api/v1/listings", "routes/api/v1-listings.ts"),
  route("api/v1/listings/:reference", "routes/api/v1-listing.ts"),
  route("api/v1/tenders/:id/ocds", "routes/api/v1-tender-ocds.ts"),
  route("api/v1/criteria", "routes/api/v1-criteria.ts"),
  route("api/v1/criteria/:id", "routes/api/v1-criterion.ts"),
  route("api/v1/openapi.json", "routes/api/v1-openapi.ts"),
  route("healthz", "routes/api/healthz.ts"),
  route("readyz", "routes/api/readyz.ts"),
  route("metrics", "routes/api/metrics.ts"),
  route("utveckling/post", "routes/api/dev-mailbox.tsx"),
  route("utveckling/post/:id", "routes/api/dev-mailbox-mail.tsx"),

  route("*", "routes/public/not-found.tsx"),
] satisfies RouteConfig;
