/** What an invented firm has (`out`) or needs (`in`), beside its listings. */
export interface SeedFlow {
  readonly by: string;
  readonly out?: true;
  readonly title: string;
  readonly category?: string;
  /** Amount, unit, how often: `"12 tonne month"`. */
  readonly amount?: string;
  readonly months?: readonly number[];
  readonly form?: string;
  readonly storage?: readonly string[];
  readonly legal?: string;
  readonly waste?: string;
  readonly permits?: readonly string[];
  /** Nothing hazardous in it, or nothing hazardous taken. */
  readonly clean?: true;
  /** Kronor per tonne, seen by the firm alone; `agreed`: it may answer yes or no. */
  readonly price?: number;
  readonly agreed?: true;
}

type More = Omit<SeedFlow, "by" | "out" | "title" | "amount" | "category">;
const has = (by: string, title: string, category: string, amount: string, more: More = {}): SeedFlow => ({
  by,
  out: true,
  title,
  category,
  amount,
  ...more,
});
const needs = (by: string, title: string, category: string, amount: string, more: More = {}): SeedFlow => ({
  by,
  title,
  category,
  amount,
  ...more,
});
const product = { legal: "by_product", clean: true } as const;
const winter = [10, 11, 12, 1, 2, 3, 4] as const;
const growing = [3, 4, 5, 6, 7, 8, 9, 10] as const;

/** Flows of the example region: sawmills, food, textile, building, energy, machines. All invented. */
export const seedFlows: readonly SeedFlow[] = [
  has("norrsag", "Torr sågspån", "timber.residues", "180 tonne month", {
    ...product,
    form: "bulk",
    storage: ["dry"],
    waste: "030105",
    price: 250,
    agreed: true,
  }),
  has("norrsag", "Bark från barkningen", "timber.residues", "320 tonne month", {
    ...product,
    form: "bulk",
    storage: ["outdoors"],
    waste: "030101",
  }),
  has("hyvleri", "Kutterspån, torrt", "timber.residues", "34 tonne month", {
    ...product,
    form: "bulk",
    storage: ["dry"],
    waste: "030105",
    price: 420,
    agreed: true,
  }),
  has("limtra", "Stumpar och kapspill av limträ", "timber.offcuts", "9 tonne week", {
    ...product,
    form: "piece",
    storage: ["dry"],
    waste: "030105",
  }),
  has("trahus", "Spill av byggskivor och reglar", "timber.offcuts", "6 tonne week", {
    ...product,
    form: "piece",
    waste: "030105",
  }),
  has("trahus", "Gipsspill från väggtillverkning", "building.boards", "5 tonne month", {
    legal: "waste",
    waste: "170802",
    clean: true,
    form: "piece",
    storage: ["dry"],
  }),
  has("skogsmobler", "Träspån och slipdamm från björk", "timber.residues", "900 kg week", {
    ...product,
    form: "powder",
    storage: ["dry"],
    waste: "030105",
  }),
  needs("energi", "Flis, bark och spån till pannan", "energy.fuels", "900 tonne month", {
    months: winter,
    form: "bulk",
    storage: ["outdoors", "dry"],
    permits: ["0301", "1501", "1702"],
    price: 310,
    agreed: true,
  }),
  needs("lantbruket", "Strö till kor, torrt spån eller halm", "timber.residues", "14 tonne month", {
    form: "bulk",
    storage: ["dry"],
    price: 500,
    agreed: true,
  }),
  needs("kustgront", "Bränsle till flispanna, torrt trä", "energy.fuels", "26 tonne month", {
    months: winter,
    form: "bulk",
    storage: ["dry"],
    price: 450,
  }),
  needs("skogsmobler", "Stumpar av furu och gran till små möbler", "timber.offcuts", "2 tonne month", {
    form: "piece",
    storage: ["dry"],
  }),
  has("energi", "Bioaska från träpanna", "soil.ash_slag", "70 tonne month", {
    legal: "waste",
    waste: "100101",
    months: winter,
    form: "powder",
    storage: ["dry"],
  }),
  needs("vagmark", "Aska och krossad betong till vägbyggen", "soil.crushed_concrete", "1500 tonne year", {
    months: growing,
    form: "bulk",
    storage: ["outdoors"],
    permits: ["1001", "1701", "1705"],
  }),
  has("energi", "Spillvärme 45 grader", "energy.waste_heat", "400 MWh month", { legal: "product", form: "heat" }),
  needs("kustgront", "Lågtempererad värme till växthus", "energy.waste_heat", "120 MWh month", {
    months: winter,
    form: "heat",
  }),
  has("norddata", "Överskottsvärme från serverhall", "energy.waste_heat", "260 MWh month", {
    legal: "product",
    form: "heat",
  }),
  needs("bostader", "Värme till bostadsområde", "energy.waste_heat", "180 MWh month", { months: winter, form: "heat" }),
  has("mejeriet", "Vassle från ysteriet", "food.residues", "22 tonne week", {
    ...product,
    form: "liquid",
    storage: ["cold", "tank"],
    waste: "020501",
    price: -80,
    agreed: true,
  }),
  has("bryggeriet", "Drav från bryggeriet", "food.residues", "3.5 tonne week", {
    ...product,
    form: "bulk",
    storage: ["cold"],
    waste: "020704",
  }),
  has("bageriet", "Bröd från gårdagen och degrester", "food.residues", "400 kg week", {
    ...product,
    form: "piece",
    storage: ["dry"],
    waste: "020601",
  }),
  has("fjallbar", "Skal och kärnor från bär", "food.residues", "18 tonne year", {
    ...product,
    months: [8, 9, 10],
    form: "bulk",
    storage: ["frozen"],
    waste: "020304",
  }),
  has("fjallbar", "Fiskrens från röding och sik", "food.residues", "600 kg week", {
    legal: "by_product",
    form: "bulk",
    storage: ["frozen"],
    waste: "020202",
  }),
  has("krogarna", "Använd frityrolja", "food.fats", "350 litre month", {
    legal: "waste",
    waste: "200125",
    clean: true,
    form: "liquid",
    storage: ["tank"],
  }),
  has("krogarna", "Matsvinn från storköket", "food.food_waste", "1.2 tonne week", {
    legal: "waste",
    waste: "200108",
    form: "bulk",
    storage: ["cold"],
  }),
  needs("lantbruket", "Foder till grisar: vassle, drav och bröd", "food.feed", "12 tonne week", {
    form: "bulk",
    storage: ["cold", "tank", "dry"],
    price: 60,
    agreed: true,
  }),
  needs("kustgront", "Näring och jordförbättring: kompost, rötrest", "soil.topsoil", "90 tonne year", {
    months: growing,
    form: "bulk",
    storage: ["outdoors"],
  }),
  has("lantbruket", "Stallgödsel med strö", "soil.topsoil", "1100 tonne year", {
    ...product,
    months: growing,
    form: "bulk",
    storage: ["outdoors"],
    waste: "020106",
  }),
  has("tvatteriet", "Utslitna lakan och handdukar av bomull", "textiles.textile_waste", "700 kg month", {
    legal: "waste",
    waste: "200111",
    clean: true,
    form: "piece",
    storage: ["dry"],
  }),
  needs("somnaden", "Bomullstyg, lakan och handdukar att sy av", "textiles.fabric", "250 kg month", {
    form: "piece",
    storage: ["dry"],
    permits: ["2001"],
  }),
  needs("mekaniska", "Trasor av bomull till verkstaden", "textiles.textile_waste", "120 kg month", {
    form: "piece",
    storage: ["dry"],
    permits: ["200111"],
  }),
  has("andrachansen", "Kläder som inte går att sälja", "textiles.textile_waste", "2 tonne month", {
    legal: "waste",
    waste: "200111",
    clean: true,
    form: "piece",
    storage: ["dry"],
  }),
  has("platverkstan", "Plåtklipp av stål", "metal.ferrous_scrap", "4 tonne month", {
    legal: "waste",
    waste: "120101",
    clean: true,
    form: "piece",
    storage: ["outdoors"],
  }),
  has("mekaniska", "Svarvspån av stål, oljigt", "metal.ferrous_scrap", "1.5 tonne month", {
    legal: "waste",
    waste: "120101",
    form: "bulk",
    storage: ["dry"],
  }),
  needs("nordmetall", "Järn- och stålskrot", "metal.ferrous_scrap", "300 tonne month", {
    form: "bulk",
    storage: ["outdoors"],
    permits: ["1201", "1704", "1601", "2001"],
  }),
  has("kustplast", "Spill av polyeten från formsprutning", "packaging.film", "2.2 tonne month", {
    ...product,
    form: "bulk",
    storage: ["dry"],
    waste: "120105",
  }),
  needs("kustplast", "Ren ensilageplast och plastemballage", "packaging.film", "5 tonne month", {
    form: "bulk",
    storage: ["outdoors", "dry"],
    permits: ["1501", "0201"],
  }),
  has("lantbruket", "Ensilageplast, urskakad", "packaging.film", "7 tonne year", {
    legal: "waste",
    waste: "020104",
    clean: true,
    months: [4, 5, 9, 10],
    form: "bulk",
    storage: ["outdoors"],
  }),
  has("kustlager", "Engångspallar av trä", "packaging.pallets", "400 piece month", {
    legal: "product",
    clean: true,
    form: "piece",
    storage: ["outdoors"],
  }),
  needs("akeri", "Pallar till terminalen", "packaging.pallets", "250 piece month", {
    form: "piece",
    storage: ["outdoors"],
  }),
  has("kustbygg", "Krossad betong och tegel från rivning", "soil.crushed_concrete", "800 tonne year", {
    legal: "waste",
    waste: "170101",
    clean: true,
    form: "bulk",
    storage: ["outdoors"],
  }),
  has("akeri", "Tom returlast Åsele till Umeå", "services.logistics", "6 piece week", {
    legal: "product",
    form: "capacity",
  }),
];

/** A note of the example advisers after a visit. */
export interface SeedVisit {
  readonly firm: string;
  /** Days before the day of seeding, and days after it for the follow-up. */
  readonly daysAgo: number;
  readonly followUp?: number;
  readonly values: Readonly<Record<string, string>>;
}

export const seedVisits: readonly SeedVisit[] = [
  {
    firm: "Exempel Norrhyvleri AB",
    daysAgo: 9,
    followUp: 5,
    values: {
      has: "Kutterspånet går till pellets 55 mil bort. Vill hellre ha en fast mottagare nära.",
      wishes: "Någon som kan ta emot varje vecka, även på sommaren.",
    },
  },
  {
    firm: "Exempel Stall Vindelälven",
    daysAgo: 3,
    followUp: 11,
    values: {
      municipalityCode: "2404",
      industryCodes: "01.43",
      contactName: "Stallansvarig",
      needs: "Strö till 22 hästar hela året, helst torrt kutterspån\nTar emot lösvikt i ficka på 40 kubik.",
      "needs.categoryCode": "timber.residues",
      "needs.amount": "3",
      "needs.unit": "tonne",
      "needs.per": "month",
      wishes: "Billigare strö än balar från butiken.",
    },
  },
];
