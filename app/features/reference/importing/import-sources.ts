import type { ReferenceSource } from "../reference-rows";

/** Sources of rows that are not shipped but loaded from files. */
export const importSources: readonly ReferenceSource[] = [
  {
    id: "scb-sni-2007",
    title: "Svensk näringsgrensindelning, SNI 2007",
    publisher: "SCB",
    licence: "As stated by SCB for the file loaded",
    url: "https://www.scb.se/dokumentation/klassifikationer-och-standarder/standard-for-svensk-naringsgrensindelning-sni/",
    version: "SNI 2007",
  },
  {
    id: "scb-sni-2025",
    title: "Svensk näringsgrensindelning, SNI 2025",
    publisher: "SCB",
    licence: "CC0 (SCB)",
    url: "https://www.scb.se/dokumentation/klassifikationer-och-standarder/standard-for-svensk-naringsgrensindelning-sni/",
    version: "SNI 2025",
  },
  {
    id: "eu-nace-2",
    title: "NACE Rev. 2, Regulation (EC) 1893/2006; Swedish names where SNI has the same unit",
    publisher: "European Union; SCB",
    licence: "EU legal text; as stated by SCB",
    url: "https://eur-lex.europa.eu/eli/reg/2006/1893/oj",
    version: "Rev. 2",
  },
  {
    id: "eu-nace-21",
    title: "NACE Rev. 2.1, Regulation (EU) 2023/137; Swedish names where SNI has the same unit",
    publisher: "European Union; SCB",
    licence: "EU legal text; as stated by SCB",
    url: "https://eur-lex.europa.eu/eli/reg_del/2023/137/oj",
    version: "Rev. 2.1",
  },
  {
    id: "operator-file",
    title: "Rows from a file that names no known source",
    publisher: "Named in the receipt of the import",
    licence: "Not stated",
    url: "",
    version: "See the receipt",
  },
];
