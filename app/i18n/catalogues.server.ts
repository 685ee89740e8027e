/** All catalogues at once, for the server, jobs and mail. The browser loads them one by one (`load-catalogue.ts`). */
import svCommon from "./sv/common";
import svUi from "./sv/ui";
import svStyleguide from "./sv/styleguide";
import svErrors from "./sv/errors";
import svHome from "./sv/home";
import svAbout from "./sv/about";
import svAccount from "./sv/account";
import svOrganizations from "./sv/organizations";
import svReadiness from "./sv/readiness";
import svReference from "./sv/reference";
import svMedia from "./sv/media";
import svImpact from "./sv/impact";
import svCatalogue from "./sv/catalogue";
import svDrafting from "./sv/drafting";
import svLegal from "./sv/legal";
import svListing from "./sv/listing";
import svImports from "./sv/imports";
import svDiscovery from "./sv/discovery";
import svTrade from "./sv/trade";
import svToday from "./sv/today";
import svAdmin from "./sv/admin";
import svEvents from "./sv/events";
import svMail from "./sv/mail";
import svCriteria from "./sv/criteria";
import svProcedure from "./sv/procedure";
import svPurchasing from "./sv/purchasing";
import svTenders from "./sv/tenders";
import svSupply from "./sv/supply";
import svEvaluation from "./sv/evaluation";
import svPublications from "./sv/publications";
import svContracts from "./sv/contracts";
import svFlows from "./sv/flows";
import svAdvising from "./sv/advising";
import svMatching from "./sv/matching";
import svMeasures from "./sv/measures";
import svPapers from "./sv/papers";
import enCommon from "./en/common";
import enUi from "./en/ui";
import enStyleguide from "./en/styleguide";
import enErrors from "./en/errors";
import enHome from "./en/home";
import enAbout from "./en/about";
import enAccount from "./en/account";
import enOrganizations from "./en/organizations";
import enReadiness from "./en/readiness";
import enReference from "./en/reference";
import enMedia from "./en/media";
import enImpact from "./en/impact";
import enCatalogue from "./en/catalogue";
import enDrafting from "./en/drafting";
import enLegal from "./en/legal";
import enListing from "./en/listing";
import enImports from "./en/imports";
import enDiscovery from "./en/discovery";
import enTrade from "./en/trade";
import enToday from "./en/today";
import enAdmin from "./en/admin";
import enEvents from "./en/events";
import enMail from "./en/mail";
import enCriteria from "./en/criteria";
import enProcedure from "./en/procedure";
import enPurchasing from "./en/purchasing";
import enTenders from "./en/tenders";
import enSupply from "./en/supply";
import enEvaluation from "./en/evaluation";
import enPublications from "./en/publications";
import enContracts from "./en/contracts";
import enFlows from "./en/flows";
import enAdvising from "./en/advising";
import enMatching from "./en/matching";
import enMeasures from "./en/measures";
import enPapers from "./en/papers";

export const catalogues = {
  sv: {
    common: svCommon,
    ui: svUi,
    styleguide: svStyleguide,
    errors: svErrors,
    home: svHome,
    about: svAbout,
    account: svAccount,
    organizations: svOrganizations,
    readiness: svReadiness,
    reference: svReference,
    media: svMedia,
    impact: svImpact,
    catalogue: svCatalogue,
    drafting: svDrafting,
    legal: svLegal,
    listing: svListing,
    imports: svImports,
    discovery: svDiscovery,
    trade: svTrade,
    today: svToday,
    admin: svAdmin,
    events: svEvents,
    mail: svMail,
    criteria: svCriteria,
    procedure: svProcedure,
    purchasing: svPurchasing,
    tenders: svTenders,
    supply: svSupply,
    evaluation: svEvaluation,
    publications: svPublications,
    contracts: svContracts,
    flows: svFlows,
    advising: svAdvising,
    matching: svMatching,
    measures: svMeasures,
    papers: svPapers,
  },
  en: {
    common: enCommon,
    ui: enUi,
    styleguide: enStyleguide,
    errors: enErrors,
    home: enHome,
    about: enAbout,
    account: enAccount,
    organizations: enOrganizations,
    readiness: enReadiness,
    reference: enReference,
    media: enMedia,
    impact: enImpact,
    catalogue: enCatalogue,
    drafting: enDrafting,
    legal: enLegal,
    listing: enListing,
    imports: enImports,
    discovery: enDiscovery,
    trade: enTrade,
    today: enToday,
    admin: enAdmin,
    events: enEvents,
    mail: enMail,
    criteria: enCriteria,
    procedure: enProcedure,
    purchasing: enPurchasing,
    tenders: enTenders,
    supply: enSupply,
    evaluation: enEvaluation,
    publications: enPublications,
    contracts: enContracts,
    flows: enFlows,
    advising: enAdvising,
    matching: enMatching,
    measures: enMeasures,
    papers: enPapers,
  },
} as const;
