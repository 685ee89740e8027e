/**
 * Documents that treat the uses in `materials.ts`. The table states general knowledge of the trades in its own words; its single
 * lines have not been checked against the documents.
 */
export const materialSources: Readonly<Record<string, string>> = {
  "bref-clm": "JRC, BAT Reference Document for the Production of Cement, Lime and Magnesium Oxide, 2013",
  "bref-lcp": "JRC, BAT Reference Document for Large Combustion Plants, 2017",
  "bref-is": "JRC, BAT Reference Document for Iron and Steel Production, 2013",
  "bref-nfm": "JRC, BAT Reference Document for the Non-Ferrous Metals Industries, 2017",
  "bref-sf": "JRC, BAT Reference Document for the Smitheries and Foundries Industry, 2005",
  "bref-pp": "JRC, BAT Reference Document for the Production of Pulp, Paper and Board, 2015",
  "bref-wbp": "JRC, BAT Reference Document for the Production of Wood-based Panels, 2016",
  "bref-fdm": "JRC, BAT Reference Document for the Food, Drink and Milk Industries, 2019",
  "bref-gls": "JRC, BAT Reference Document for the Manufacture of Glass, 2013",
  "bref-cer": "JRC, BAT Reference Document for the Ceramic Manufacturing Industry, 2007",
  "bref-lvic": "JRC, BAT Reference Documents for Large Volume Inorganic Chemicals, 2007",
  "bref-lvoc": "JRC, BAT Reference Document for the Production of Large Volume Organic Chemicals, 2017",
  "bref-ref": "JRC, BAT Reference Document for the Refining of Mineral Oil and Gas, 2015",
  "bref-mtwr": "JRC, BAT Reference Document for the Management of Waste from Extractive Industries, 2018",
  "bref-txt": "JRC, BAT Reference Document for the Textiles Industry, 2023",
  "bref-tan": "JRC, BAT Reference Document for the Tanning of Hides and Skins, 2013",
  "bref-wt": "JRC, BAT Reference Document for Waste Treatment, 2018",
  "eu-1069-2009": "Regulation (EC) 1069/2009 on animal by-products: permitted uses by category",
  "eu-2019-1009": "Regulation (EU) 2019/1009 on fertilising products: component material categories",
  "eu-2000-53": "Directives 2000/53/EC, 2006/66/EC and 2012/19/EU: vehicles, batteries and electrical equipment",
};
