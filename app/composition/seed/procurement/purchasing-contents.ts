import { addDays, type IsoDate } from "~/shared/dates";

type Values = Readonly<Record<string, string>>;

/** Chairs for a town hall that moves together: some are there, the rest is bought. */
export const chairs = (day: IsoDate): Values => ({
  title: "Kontorsstolar till stadshuset",
  purpose: "Två förvaltningar flyttar ihop. Alla arbetsplatser ska ha en stol som går att ställa in.",
  beneficiary: "Samhällsbyggnad och Kultur och fritid, 120 arbetsplatser",
  neededBy: addDays(day, 110),
  today: "Varje enhet har köpt nya stolar när de har behövt.",
  todaySince: "2014-01-01",
  categoryCode: "furniture.office_chairs",
  quantity: "120",
  unit: "piece",
  municipalityCode: "2480",
  place: "Stadshuset",
  depth_need: "less",
  motive_need: "Vi har räknat om: 120 platser räcker när arbetsplatser delas, i stället för 160.",
  depth_reuse: "partly",
  motive_reuse: "Förrådet har några stolar. Resten måste in utifrån.",
  depth_function: "no",
  motive_function: "Hyra blir dyrare efter tre år, och stolarna ska användas i tio.",
  depth_product: "reused",
  motive_product: "Renoverade stolar håller lika länge och har reservdelar.",
});

export const workwear = (day: IsoDate): Values => ({
  title: "Arbetskläder till parkenheten",
  purpose: "Kläder för arbete utomhus året runt.",
  beneficiary: "Parkenheten, 34 personer",
  neededBy: addDays(day, 150),
  today: "Nya plagg köps varje vår. Trasiga slängs.",
  todaySince: "2009-01-01",
  categoryCode: "textiles.workwear",
  quantity: "68",
  unit: "piece",
  municipalityCode: "2480",
  depth_need: "yes",
  motive_need: "Plaggen är skyddskläder.",
  depth_reuse: "partly",
  motive_reuse: "Hälften av jackorna går att laga.",
});

export const laptops = (day: IsoDate): Values => ({
  title: "Bärbara datorer till sommarvikarier",
  purpose: "Lån under tio veckor.",
  beneficiary: "Hemtjänsten",
  neededBy: addDays(day, 20),
  categoryCode: "it.laptops",
  quantity: "25",
  unit: "piece",
  municipalityCode: "2480",
  depth_need: "yes",
  motive_need: "Dokumentationen görs i mobilt verksamhetssystem.",
  depth_reuse: "fully",
  motive_reuse: "Skolans lånedatorer står still under sommaren.",
});

/** More of something that the authority has some of. */
export const stockNeed = (categoryCode: string, label: string, quantity: number): Values => ({
  title: `${label} till familjecentralen`,
  purpose: "Nya lokaler öppnar i höst och ska inredas med det som redan finns i första hand.",
  beneficiary: "Familjecentralen",
  categoryCode,
  quantity: String(quantity),
  unit: "piece",
  municipalityCode: "2480",
  depth_need: "yes",
  motive_need: "Verksamheten är ny.",
  depth_reuse: "partly",
  motive_reuse: "Förrådet har en del, som är flyttat hit.",
});

/** This year's purchases: furniture is near the limit, the others are not. */
export const demoEntries: readonly (Values & { readonly daysBefore: string })[] = [
  {
    cpv: "39110000",
    value: "212 000",
    supplier: "Exempel Inredning Norr AB",
    description: "Konferensstolar",
    daysBefore: "260",
  },
  {
    cpv: "39120000",
    value: "148 500",
    supplier: "Exempel Möbelcirkeln AB",
    description: "Skrivbord, renoverade",
    daysBefore: "190",
  },
  {
    cpv: "39110000",
    value: "121 400",
    supplier: "Exempel Inredning Norr AB",
    description: "Besöksstolar till biblioteket",
    daysBefore: "95",
  },
  {
    cpv: "18110000",
    value: "86 300",
    supplier: "Exempel Yrkeskläder AB",
    description: "Varseljackor",
    daysBefore: "140",
  },
  {
    cpv: "30213100",
    value: "64 000",
    supplier: "Exempel IT-återbruk AB",
    description: "Renoverade datorer",
    daysBefore: "60",
  },
];

export const renovatedDesks: Values = {
  title: "Höj- och sänkbara skrivbord, renoverade",
  cpv: "39121000",
  value: "104 000",
  framework: "no",
  frameworkNote: "Ramavtalet för möbler omfattar bara nya.",
  supplier_0_name: "Exempel Möbelcirkeln AB",
  supplier_0_asked: "E-post med behov och svarsdag",
  supplier_0_offer: "104 000",
  supplier_0_note: "Fem års garanti, hämtar gamla bord.",
  supplier_1_name: "Exempel Inredning Norr AB",
  supplier_1_asked: "E-post med behov och svarsdag",
  supplier_1_offer: "131 500",
  supplier_1_note: "Två års garanti.",
  supplier_2_name: "Exempel Kontorsrent AB",
  supplier_2_asked: "E-post med behov och svarsdag",
  supplier_2_note: "Svarade inte.",
  chosen: "0",
  reasons: "Två av tre svarade. Möbelcirkeln hade lägst pris och längst garanti, och borden är renoverade i länet.",
  decision: "Köp 26 skrivbord av Exempel Möbelcirkeln AB.",
  delegation: "Enhetschef, delegationsordningen 4.2",
  diaryNumber: "EK 2026/0417",
};
