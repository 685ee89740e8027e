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
}

export const waitingTitle = "Sågspån till pellets";
export const trialTitle = "Limträstumpar till möbelämnen";

/** Nine cases over all stages; what happens in them is done by the features' own commands. */
export const seedCases: readonly SeedCase[] = [
  {
    title: "Bark till fjärrvärme",
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
    title: "Pallar till husfabriken",
    giver: "lager@kustlager.example",
    receiver: "inkop@trahus.example",
    category: "packaging",
    municipality: "2480",
    tonnes: 18,
    project: "Cirkulära affärer 2026",
    note: "Engångspallar i hyfsat skick, ungefär 900 om året.",
    stage: "introduced",
    hours: 5,
  },
  {
    title: "Vassle till foder",
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
];
