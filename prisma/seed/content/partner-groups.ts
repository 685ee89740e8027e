export interface SeedPartnerGroup {
  readonly owner: string;
  readonly name: string;
  readonly members: readonly string[];
}

/** Circles that are released to before everybody. */
export const partnerGroups: readonly SeedPartnerGroup[] = [
  { owner: "aterbruksforradet", name: "Delägarkommuner", members: ["exempelkommunen", "inlandskommunen", "kustkommunen", "exempelregionen"] },
  { owner: "exempelkommunen", name: "Grannkommuner och förråd", members: ["aterbruksforradet", "inlandskommunen", "kustkommunen", "bostader"] },
  { owner: "inlandskommunen", name: "Inlandets offentliga", members: ["aterbruksforradet", "exempelkommunen", "sjukhuset", "folkhogskolan"] },
  { owner: "sjukhuset", name: "Vård och omsorg", members: ["exempelregionen", "exempelkommunen", "inlandskommunen", "aterbruksforradet"] },
  { owner: "exempelregionen", name: "Offentliga i länet", members: ["sjukhuset", "universitetet", "exempelkommunen", "inlandskommunen", "kustkommunen", "aterbruksforradet"] },
  { owner: "universitetet", name: "Statligt och regionalt", members: ["exempelregionen", "sjukhuset"] },
  { owner: "kustbygg", name: "Byggpartner", members: ["inlandsbygg", "norrmontage", "byggaterbruket", "trahus", "vagmark"] },
  { owner: "norrmontage", name: "Återbruksbyggare", members: ["kustbygg", "inlandsbygg", "byggaterbruket", "bostader"] },
  { owner: "norrsag", name: "Träförädlare", members: ["hyvleri", "limtra", "trahus", "skogsmobler"] },
  { owner: "gruvservice", name: "Gruvans underleverantörer", members: ["platverkstan", "mekaniska", "nordmetall"] },
  { owner: "fjallvind", name: "Entreprenörer i parken", members: ["vagmark", "akeri", "inlandsbygg"] },
  { owner: "krogarna", name: "Köken i stan", members: ["bageriet", "bryggeriet", "fjallhotellet"] },
];
