import type { CloseReason, Stage } from "~/features/advising/cases/case";

/** A case of the example region. Firms are named by the address of somebody who works there, or by name and address. */
export interface SeedCase {
  readonly title: string;
  readonly giver: string | { readonly name: string; readonly email: string };
  readonly receiver: string | { readonly name: string; readonly email: string };
  readonly category: string;
  readonly municipality: string;
  readonly tonnes: number | null;
  readonly project: string;
  /** The second adviser has it. */
  readonly colleagues?: true;
  readonly note: string;
  readonly stage: Stage;
  readonly reason?: CloseReason;
  readonly hours?: number;
  /** Days before the day of seeding on which it was opened; what happened in it is spread over the days since. */
  readonly ago: number;
  /** What was weighed in the end. */
  readonly result?: {
    readonly kilograms: number;
    readonly kronor: number;
    readonly kgCo2e: number;
    readonly jobs: number;
    readonly newOffer: string;
    readonly lessons: string;
    readonly evidence: string;
    readonly women: number;
    readonly men: number;
  };
}

export const waitingTitle = "Sågspån till pellets";
export const trialTitle = "Limträstumpar till möbelämnen";

/** Cases over all stages and most of a year; what happens in them is done by the features' own commands. */
export const seedCases: readonly SeedCase[] = [
  {
    title: "Bark till fjärrvärme",
    ago: 9,
    giver: "lager@norrsag.example",
    receiver: "bransle@energi.example",
    category: "timber",
    municipality: "2482",
    tonnes: 1200,
    project: "Cirkulära affärer 2026",
    note: "Sågen betalar för att bli av med bark under vintern. Pannan klarar upp till 55 procent fukt.",
    stage: "suggested",
  },
  {
    title: "Drav till foder",
    ago: 16,
    giver: "brygg@bryggeriet.example",
    receiver: "gard@lantbruket.example",
    category: "food",
    municipality: "2480",
    tonnes: 90,
    project: "Cirkulära affärer 2026",
    note: "Drav håller två dygn. Hämtning varje bryggdag behövs.",
    stage: "suggested",
  },
  {
    title: waitingTitle,
    ago: 34,
    giver: "lager@norrsag.example",
    receiver: { name: "Exempel Pelletsbruket AB", email: "kontakt@pelletsbruket.example" },
    category: "timber",
    municipality: "2482",
    tonnes: 400,
    project: "Cirkulära affärer 2026",
    note: "Pelletsbruket är inte med här än. Vill ha torrt spån, högst tio procent fukt.",
    stage: "contacted",
    hours: 3,
  },
  {
    title: "Ströspån till stallar",
    ago: 52,
    giver: "lager@norrsag.example",
    receiver: "gard@lantbruket.example",
    category: "timber",
    municipality: "2401",
    tonnes: 60,
    project: "",
    colleagues: true,
    note: "Ringde sågen i förra veckan. De vill veta mängden per månad.",
    stage: "contacted",
  },
  {
    title: "Pallar till terminalen",
    ago: 75,
    giver: "lager@kustlager.example",
    receiver: "trafik@akeri.example",
    category: "packaging",
    municipality: "2480",
    tonnes: 18,
    project: "Cirkulära affärer 2026",
    note: "Engångspallar i hyfsat skick, ungefär 700 om året.",
    stage: "introduced",
    hours: 5,
  },
  {
    title: "Vassle till foder",
    ago: 118,
    giver: "produktion@mejeriet.example",
    receiver: "gard@lantbruket.example",
    category: "food",
    municipality: "2404",
    tonnes: 250,
    project: "Livsmedel i kretslopp",
    note: "Vasslen går i avloppet i dag. Tankbil finns, frågan är vem som betalar kylan.",
    stage: "negotiating",
    hours: 8,
  },
  {
    title: trialTitle,
    ago: 160,
    giver: "utlastning@limtra.example",
    receiver: "verkstad@skogsmobler.example",
    category: "timber",
    municipality: "2404",
    tonnes: 35,
    project: "Cirkulära affärer 2026",
    note: "Stumpar från 30 cm går att fingerskarva. Första lasset hämtat.",
    stage: "trial",
    hours: 14,
  },
  {
    title: "Spillvärme till växthus",
    ago: 290,
    giver: "drift@norddata.example",
    receiver: "odling@kustgront.example",
    category: "energy",
    municipality: "2482",
    tonnes: null,
    project: "Livsmedel i kretslopp",
    colleagues: true,
    note: "Värmen räcker för ett halvt hektar från oktober till mars.",
    stage: "running",
    hours: 20,
  },
  {
    title: "Plastkross till formgods",
    ago: 205,
    giver: "miljo@kustplast.example",
    receiver: "verkstad@mekaniska.example",
    category: "packaging",
    municipality: "2480",
    tonnes: 12,
    project: "Cirkulära affärer 2026",
    note: "Krossen var blandad. Mottagaren behöver ren polyeten.",
    stage: "declined",
    reason: "quality",
    hours: 2,
  },
  {
    title: "Hotellakan till tygkassar",
    ago: 310,
    giver: "kvalitet@tvatteriet.example",
    receiver: "verkstad@somnaden.example",
    category: "textiles",
    municipality: "2480",
    tonnes: 3,
    project: "Cirkulära affärer 2026",
    note: "Tvätteriet sorterar ut lakan som inte går att laga. Verkstan syr kassar till kommunens bibliotek.",
    stage: "ended",
    hours: 24,
    result: {
      kilograms: 1850,
      kronor: 46_000,
      kgCo2e: 9200,
      jobs: 1.5,
      newOffer: "Tygkassar av hotellakan",
      lessons: "Vikta och buntade lakan sparade verkstan två timmar om dagen. Skriv in det från början.",
      evidence: "Vågsedlar från elva hämtningar och verkstans lagerlista",
      women: 7,
      men: 5,
    },
  },
  {
    title: "Bröd till grisfoder",
    ago: 260,
    giver: "bagare@bageriet.example",
    receiver: "gard@lantbruket.example",
    category: "food",
    municipality: "2401",
    tonnes: 20,
    project: "Livsmedel i kretslopp",
    colleagues: true,
    note: "Bageriet säljer brödet billigt dagen efter. Det som blir kvar räcker inte till en tur i veckan.",
    stage: "declined",
    reason: "cost",
    hours: 3,
  },
  {
    title: "Aska till skogsvägar",
    ago: 140,
    giver: "bransle@energi.example",
    receiver: "transport@vagmark.example",
    category: "soil",
    municipality: "2409",
    tonnes: 300,
    project: "Cirkulära affärer 2026",
    note: "Askan är avfall tills anmälan är gjord. Ingen av dem ville vänta på beskedet.",
    stage: "declined",
    reason: "law",
    hours: 6,
  },
  {
    title: "Frityrolja till biobränsle",
    ago: 180,
    giver: "kok@krogarna.example",
    receiver: "drift@energi.example",
    category: "food",
    municipality: "2480",
    tonnes: 4,
    project: "Cirkulära affärer 2026",
    note: "Hämtningen kostar mer än oljan är värd så länge den inte samlas från fler kök.",
    stage: "declined",
    reason: "cost",
    hours: 2,
  },
];
