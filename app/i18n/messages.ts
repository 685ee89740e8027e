import type svAbout from "./sv/about";
import type svAccount from "./sv/account";
import type svAdmin from "./sv/admin";
import type svCatalogue from "./sv/catalogue";
import type svCommon from "./sv/common";
import type svDiscovery from "./sv/discovery";
import type svDrafting from "./sv/drafting";
import type svErrors from "./sv/errors";
import type svHome from "./sv/home";
import type svImpact from "./sv/impact";
import type svImports from "./sv/imports";
import type svLegal from "./sv/legal";
import type svListing from "./sv/listing";
import type svMail from "./sv/mail";
import type svMedia from "./sv/media";
import type svOrganizations from "./sv/organizations";
import type svProcedure from "./sv/procedure";
import type svPurchasing from "./sv/purchasing";
import type svReadiness from "./sv/readiness";
import type svReference from "./sv/reference";
import type svStyleguide from "./sv/styleguide";
import type svToday from "./sv/today";
import type svTrade from "./sv/trade";
import type svUi from "./sv/ui";
import type svContracts from "./sv/contracts";
import type svFlows from "./sv/flows";
import type svAdvising from "./sv/advising";
import type svMatching from "./sv/matching";
import type svMeasures from "./sv/measures";
import type svCriteria from "./sv/criteria";
import type svEvaluation from "./sv/evaluation";
import type svPapers from "./sv/papers";
import type svPublications from "./sv/publications";
import type svSupply from "./sv/supply";
import type svTenders from "./sv/tenders";
import type { Namespace } from "./namespaces";

/** The shape a translation must have: the same keys as the Swedish catalogue. */
export type Messages<Source> = { readonly [Key in keyof Source]: string };
export type AnyMessages = Readonly<Record<string, string>>;

interface Sources extends Record<Namespace, object> {
  about: typeof svAbout;
  account: typeof svAccount;
  admin: typeof svAdmin;
  catalogue: typeof svCatalogue;
  common: typeof svCommon;
  discovery: typeof svDiscovery;
  drafting: typeof svDrafting;
  errors: typeof svErrors;
  home: typeof svHome;
  impact: typeof svImpact;
  imports: typeof svImports;
  legal: typeof svLegal;
  listing: typeof svListing;
  mail: typeof svMail;
  media: typeof svMedia;
  organizations: typeof svOrganizations;
  procedure: typeof svProcedure;
  purchasing: typeof svPurchasing;
  readiness: typeof svReadiness;
  reference: typeof svReference;
  styleguide: typeof svStyleguide;
  today: typeof svToday;
  trade: typeof svTrade;
  ui: typeof svUi;
  contracts: typeof svContracts;
  flows: typeof svFlows;
  advising: typeof svAdvising;
  matching: typeof svMatching;
  measures: typeof svMeasures;
  criteria: typeof svCriteria;
  evaluation: typeof svEvaluation;
  papers: typeof svPapers;
  publications: typeof svPublications;
  supply: typeof svSupply;
  tenders: typeof svTenders;
}

type Singular<Key> = Key extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : Key;

/** Keys of a namespace; plural pairs (`hits_one`, `hits_other`) are one key (`hits`). */
export type MessageKey<N extends Namespace> = Singular<keyof Sources[N]> & string;

export type MessageParams = Readonly<Record<string, string | number>>;

/** Looks a sentence up and fills its `{names}`; `count` chooses between `_one` and `_other`. */
export type Translate<N extends Namespace> = (key: MessageKey<N>, params?: MessageParams) => string;
