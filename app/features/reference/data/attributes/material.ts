import { durable, forTheme } from "./define";

const { number, choice, multi, yesno, text } = forTheme("material");
const claimEvidence = ["supplier_declaration", "third_party_statement", "certificate", "epd", "ecolabel_licence"] as const;
const share = { basis: "claim", unit: "percent", max: 100 } as const;
const wooden = ["timber", "furniture", "building.doors", "building.windows", "building.flooring", "packaging.pallets"] as const;

export const materialAttributes = [
  choice("main_material", ["Huvudmaterial", "Main material"], [
    ["solid_wood", "Massivt trä", "Solid wood"],
    ["wood_panel", "Träbaserad skiva", "Wood-based panel"],
    ["steel", "Stål", "Steel"],
    ["stainless_steel", "Rostfritt stål", "Stainless steel"],
    ["cast_iron", "Gjutjärn", "Cast iron"],
    ["aluminium", "Aluminium", "Aluminium"],
    ["copper", "Koppar", "Copper"],
    ["brass", "Mässing", "Brass"],
    ["other_metal", "Annan metall", "Other metal"],
    ["concrete", "Betong", "Concrete"],
    ["brick", "Tegel", "Brick"],
    ["stone", "Sten", "Stone"],
    ["ceramic", "Keramik", "Ceramic"],
    ["glass", "Glas", "Glass"],
    ["gypsum", "Gips", "Gypsum"],
    ["mineral_wool", "Mineralull", "Mineral wool"],
    ["plastic", "Plast", "Plastic"],
    ["rubber", "Gummi", "Rubber"],
    ["natural_fibre", "Naturfiber", "Natural fibre"],
    ["synthetic_fibre", "Syntetfiber", "Synthetic fibre"],
    ["leather", "Läder", "Leather"],
    ["paper", "Papper eller kartong", "Paper or board"],
    ["bitumen", "Bitumen", "Bitumen"],
    ["composite", "Komposit", "Composite"],
    ["mixed", "Blandat", "Mixed"],
  ], { in: ["building", "metal", "furniture", "packaging", "soil.natural_stone", "energy.electrical", "it.accessories"], evidence: ["photo", "product_sheet", "marking"], facet: true }),
  number("wood_share", ["Andel trä", "Share of wood"], { in: ["furniture", "building.fixed_furnishings"], ...share, evidence: claimEvidence }),
  number("metal_share", ["Andel metall", "Share of metal"], { in: ["furniture", "it", "building.fixed_furnishings"], ...share, evidence: claimEvidence }),
  number("plastic_share", ["Andel plast", "Share of plastic"], { in: ["furniture", "it", "building.flooring"], ...share, evidence: claimEvidence }),
  number("textile_share", ["Andel textil", "Share of textile"], { in: ["furniture", "textiles", "building.flooring"], ...share, evidence: claimEvidence }),
  number("mineral_share", ["Andel mineral, betong eller glas", "Share of mineral, concrete or glass"], { in: ["building.roofing", "building.flooring", "building.boards", "furniture.outdoor"], ...share, evidence: claimEvidence }),
  number("recycled_content", ["Återvunnet innehåll", "Recycled content"], { in: [...durable, "soil"], ...share, better: "higher", evidence: claimEvidence, facet: true, help: ["Viktprocent återvunnet material i hela varan.", "Recycled material as a percentage by weight of the whole product."] }),
  number("post_consumer_content", ["Återvunnet efter användning", "Post-consumer recycled content"], { in: ["furniture", "textiles", "packaging"], ...share, better: "higher", evidence: claimEvidence, help: ["Den del av det återvunna som har varit hos en användare. Spill från tillverkning räknas inte.", "The part of the recycled content that has been with a user. Production scrap does not count."] }),
  number("recycled_plastic", ["Återvunnen plast", "Recycled share of the plastic"], { in: ["furniture", "it", "packaging", "building.flooring", "metal.pipes"], ...share, better: "higher", evidence: claimEvidence, facet: true, help: ["Viktprocent av varans plast.", "Percentage by weight of the plastic in the product."] }),
  number("recycled_metal", ["Återvunnen metall", "Recycled share of the metal"], { in: ["metal", "furniture", "building.doors", "building.roofing"], ...share, better: "higher", evidence: claimEvidence }),
  number("recycled_fibre", ["Återvunnen fiber", "Recycled share of the fibre"], { in: ["textiles", "furniture.sofas", "furniture.chairs", "furniture.office_chairs", "packaging.cardboard"], ...share, better: "higher", evidence: claimEvidence, facet: true }),
  number("reused_share", ["Återbrukad andel", "Reused share"], { in: ["building", "timber", "metal", "furniture", "it", "textiles", "machines", "services.remanufacturing", "services.building_repair", "services.furniture_repair", "services.rental"], ...share, better: "higher", evidence: ["supplier_declaration", "invoice", "third_party_statement", "photo"], facet: true, help: ["Viktprocent som har använts förut och används igen. För ett helt parti: andel av antalet.", "Percentage by weight that has been used before and is used again. For a whole lot: share of the number."] }),
  number("renewable_share", ["Förnybar råvara", "Renewable raw material"], { in: ["textiles", "packaging", "building.insulation", "building.flooring", "energy.fuels"], ...share, better: "higher", evidence: claimEvidence }),
  number("recyclable_share", ["Återvinningsbar andel", "Recyclable share"], { in: ["furniture", "it", "textiles", "packaging", "building.flooring"], ...share, better: "higher", evidence: claimEvidence }),
  number("certified_wood_share", ["Andel certifierat trä", "Share of certified wood"], { in: wooden, ...share, better: "higher", evidence: ["certificate", "ecolabel_licence", "third_party_statement"] }),
  multi("wood_certification", ["Spårbar träråvara", "Traceable wood"], [
    ["fsc", "FSC", "FSC"], ["pefc", "PEFC", "PEFC"], ["none", "Ingen av dessa", "None of these", "exclusive"],
  ], { in: wooden, basis: "claim", evidence: ["certificate", "invoice"] }),
  yesno("legal_timber", ["Lagligt avverkat trä är visat", "Legal harvest shown"], { in: wooden, basis: "claim", evidence: ["certificate", "invoice", "supplier_declaration"] }),
  choice("plastic_type", ["Plasttyp", "Plastic type"], [
    ["pe_hd", "HDPE", "HDPE"], ["pe_ld", "LDPE eller LLDPE", "LDPE or LLDPE"], ["pp", "PP", "PP"], ["pet", "PET", "PET"],
    ["pvc", "PVC", "PVC"], ["ps", "PS", "PS"], ["eps", "EPS eller XPS", "EPS or XPS"], ["abs", "ABS", "ABS"],
    ["pa", "PA", "PA"], ["pc", "PC", "PC"], ["pu", "PUR", "PUR"], ["mixed", "Blandad plast", "Mixed plastics"],
  ], { in: ["packaging", "textiles.textile_waste", "building.flooring", "metal.pipes", "furniture.outdoor"], evidence: ["marking", "product_sheet"] }),
  yesno("plastic_parts_marked", ["Plastdelar märkta med plasttyp", "Plastic parts marked by type"], { in: ["furniture", "it"], evidence: ["marking", "photo", "product_sheet"], help: ["Enligt ISO 11469 eller likvärdigt.", "To ISO 11469 or equivalent."] }),
  choice("wood_species", ["Träslag", "Wood species"], [
    ["spruce", "Gran", "Spruce"], ["pine", "Furu", "Pine"], ["birch", "Björk", "Birch"], ["oak", "Ek", "Oak"],
    ["beech", "Bok", "Beech"], ["ash", "Ask", "Ash"], ["alder", "Al", "Alder"], ["aspen", "Asp", "Aspen"],
    ["larch", "Lärk", "Larch"], ["tropical", "Tropiskt trä", "Tropical wood"], ["mixed", "Blandat", "Mixed"],
  ], { in: ["timber", "furniture", "building.doors", "building.windows", "building.flooring", "energy.fuels"], evidence: ["photo", "product_sheet"], facet: true }),
  multi("surface_treatment", ["Ytbehandling", "Surface treatment"], [
    ["painted", "Målad", "Painted"], ["lacquered", "Lackerad", "Lacquered"], ["oiled", "Oljad eller vaxad", "Oiled or waxed"],
    ["stained", "Betsad", "Stained"], ["laminated", "Laminerad", "Laminated"], ["veneered", "Fanerad", "Veneered"],
    ["powder_coated", "Pulverlackerad", "Powder coated"], ["galvanised", "Galvaniserad", "Galvanised"],
    ["chromed", "Förkromad", "Chrome plated"], ["anodised", "Anodiserad", "Anodised"], ["none", "Obehandlad", "Untreated", "exclusive"],
  ], { in: ["timber", "metal", "furniture", "building.doors", "building.windows", "building.flooring", "building.roofing", "building.fixed_furnishings"], evidence: ["photo", "product_sheet"], facet: true }),
  text("alloy", ["Legering eller stålsort", "Alloy or steel grade"], { in: ["metal"], evidence: ["marking", "certificate", "test_report"] }),
];
