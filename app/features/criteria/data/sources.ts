import type { CriterionSource } from "../criterion";

const source = (title: string, url: string): CriterionSource => ({ title, url });

/** Where facts and values were found. Stored copies were read; a value is checked against the live page when it is reviewed. */
export const from = {
  gppFurniture: source("EU GPP criteria for furniture (2017), technical report", "https://doczz.fr/doc/896488"),
  gppIt: source(
    "EU GPP criteria for computers, monitors, tablets and smartphones (2021)",
    "https://greener-project.eu/eu-gpp-criteria-for-computers-monitors-tablets-and-smartphones",
  ),
  gppTextiles: source(
    "EU GPP criteria for textile products and services, SWD(2017) 231",
    "https://ec.europa.eu/environment/gpp/pdf/criteria/textiles_2017.pdf",
  ),
  ecolabelTextiles: source(
    "EU Ecolabel for textiles, Decision 2014/350/EU",
    "https://judict.eu/en/sla/32010R0066/32014D0350-X/annex-1",
  ),
  ecolabelFurniture: source("EU Ecolabel for furniture, Decision (EU) 2016/1332", "https://paperzz.com/doc/9214663"),
  ecolabelFloors: source(
    "EU Ecolabel for wood, cork and bamboo floors, Decision (EU) 2017/176",
    "https://judict.eu/en/sla/32010R0066/32017D0176-X/annex-1",
  ),
  swanFurniture: source(
    "Svanen 031, furniture and fitments",
    "https://svanen.se/en/how-to-apply/criteria-application/furniture-and-fitments-031",
  ),
  swanOutdoor: source(
    "Svanen 073, outdoor furniture, playground and park equipment",
    "https://nordic-swan-ecolabel.org/criteria/outdoor-furniture-playground-and-park-equipment-073",
  ),
  tco: source("TCO Certified, generation 10", "https://tcocertified.com/industry/generation-10"),
  uhmFurniture: source(
    "Upphandlingsmyndigheten, criteria for circular procurement of furniture",
    "https://circularhub.se/upphandlingsmyndigheten-kriterier-for-cirkular-upphandling-av-mobler",
  ),
  uhmIt: source(
    "Upphandlingsmyndigheten, smartphones and tablets",
    "https://upphandlingsmyndigheten.se/en/criteria/it-and-telecom/it-equipment/smartphones-and-tablets",
  ),
  uhmCompare: source(
    "Upphandlingsmyndigheten, criteria compared (laundry and textile service)",
    "https://upphandlingsmyndigheten.se/en/criteria/compare-criteria",
  ),
  adda: source("Adda, framework agreement for reused furniture, questions and answers", "https://www.adda.se/"),
  dfo: source("DFØ criteria wizard, Norway", "https://kriterieveiviseren.difi.no"),
  ivlCircular: source(
    "IVL, procurement criteria for circular products, part 2 (2020)",
    "https://5dok.org/document/zlgv99xl",
  ),
  ivlEpd: source("IVL Procurement panel, EPDs in circular procurement", "https://upphandlingspanelen.se"),
  ivlOffices: source("IVL C339, reuse in Swedish offices (2018)", "https://ccbuild.se"),
  rise: source("RISE, circular furniture flows", "https://5dok.org/document/oy82pl5y"),
  flanders: source(
    "Circular Flanders, textiles and workwear",
    "https://aankopen.vlaanderen-circulair.be/en/product-categories/textile-and-workwear",
  ),
  gdci: source(
    "Dutch circular procurement guide, product groups",
    "https://wegwijzer.gdci.nl/en/topics/product-groups",
  ),
  dutchTender: source(
    "Netherlands, first circular tender at scale",
    "https://interregeurope.eu/good-practices/netherlands-first-circular-tender-at-scale",
  ),
  dutchCircular: source("Dutch cases of circular purchasing", "https://ikwilcirculairinkopen.nl"),
  ecap: source("ECAP, recycled fibre in public textiles", "https://ecap.eu.com"),
  circuit: source(
    "CIRCuIT, guide to procurement for circular construction projects",
    "https://circuit-project.eu/post/a-guide-to-procurement-for-circular-construction-projects",
  ),
  taxonomy: source(
    "EU taxonomy, circular economy, Delegated Regulation (EU) 2023/2486 annex 2 (draft values)",
    "https://judict.eu/en/sla/32020R0852/32023R2486-X/annex-2",
  ),
  ecodesignPhones: source(
    "Regulation (EU) 2023/1670, ecodesign of phones and tablets",
    "https://eur-lex.europa.eu/eli/reg/2023/1670/oj",
  ),
  ecodesignAppliances: source("EU ecodesign of white goods and displays (2019)", "https://products.cooley.com"),
  packaging: source("Packaging Regulation (EU) 2025/40", "https://greenpathconsultancy.com/ppwr"),
  vehicles: source("Clean Vehicles Directive", "https://transport.ec.europa.eu"),
  crates: source("Life-cycle comparison of pallets and crates", "https://doi.org/10.1051/e3sconf/202015803001"),
  emf: source(
    "Ellen MacArthur Foundation, circular procurement for cities",
    "https://emf.gitbook.io/circular-procurement-for-cities",
  ),
  procirc: source("ProCirc, North Sea Region", "https://northsearegion.eu/procirc"),
} as const satisfies Record<string, CriterionSource>;
