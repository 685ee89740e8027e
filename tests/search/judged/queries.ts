/** Kind, query, and who should be found: 3 = just this, 2 = would do, 1 = related. */
const rows = `
inflection|kontorsstolarna|kstol1:3 kstol2:3 kstol4:3 kstol3:3 want1:1
inflection|fönstret|win1:3 win2:3 sbuild1:1
inflection|bokhylla|stor1:3
inflection|takpanna|roof1:3
inflection|lakanen|lin1:3
inflection|soffa|sofa1:3 srep1:1
inflection|svarven|shop1:3
inflection|gräsklipparna|for1:3
inflection|limträbalkarna|glu1:3 glu2:1
inflection|dörren|door1:3 door2:3 door3:2 part1:1
inflection|cykel|bik1:3 bik2:3 smach1:1
inflection|handduk|lin2:3
inflection|säng|bed1:3 care1:3
compound|stol|kstol1:3 kstol2:3 kstol3:3 bes1:3 bes2:3 chair1:3 chair2:3 chair3:3 kstol4:2 want1:1 srent1:1 srep1:1
compound|bord|desk1:2 desk2:2 desk3:2 table1:3 table2:3 table3:3 school1:3 srep2:1 srent1:1
compound|skåp|stor2:3 stor4:3 stor5:3 kit1:1
compound|parkett|fl2:3
compound|pallar|pal1:3 want2:2 pal2:1
compound|batteri|bat1:3 sit2:1 lift1:1
compound|värmepump|hp1:3
compound|kabel|scrap1:3 cab1:3
compound|elevmöbler|school1:3 school2:2 stor5:2 chair3:1
compound|ståldörr|door2:3
compound|konferensmöbler|bes2:3 table1:3
compound|matsalsmöbler|chair3:3 table3:2
compound|kontorsmöbler|stake1:3 srent2:3 kstol1:3 kstol2:3 desk1:3 desk2:3 desk3:3 kstol4:2 kstol3:2 stor2:2 scr1:2 slog1:1
synonym|skrivbordsstol|kstol1:3 kstol2:3 kstol4:3 kstol3:3 want1:1
synonym|ståbord|desk1:3 desk2:3
synonym|mötesbord|table1:3
synonym|kassaskåp|stor4:3
synonym|dator|pc1:3 lap1:3 lap2:3
synonym|laptop|lap1:3 lap2:3
synonym|surfplatta|tab1:3
synonym|kylskåp|white1:3
synonym|toalett|san1:3
synonym|gatlampa|light2:3
synonym|branddörr|door2:3
synonym|undertak|ceil1:3 light1:1
synonym|byggställning|mach2:3
synonym|europall|pal1:3 want2:2
synonym|gaffeltruck|lift1:3
synonym|IBC-behållare|ibc1:3
synonym|restvärme|heat1:3
synonym|vinterdäck|tyre1:3
synonym|frigolit|ins2:3
synonym|lekplats|out2:3
synonym|garageport|door3:3
synonym|kopiator|prn1:3
synonym|elbil|veh1:3
synonym|rollator|care2:3
synonym|vitvaror|white1:3 white2:3
misspelling|kontorstol|kstol1:3 kstol2:3 kstol4:2 kstol3:2 want1:1
misspelling|fonster|win1:3 win2:3 sbuild1:1
misspelling|dorrar|door1:3 door2:3 door3:1 part1:1
misspelling|skrivbrod|desk1:3 desk2:3 desk3:3
misspelling|parkbänck|out1:3
misspelling|fåtöjler|sofa1:3 sofa2:3
misspelling|limtrebalk|glu1:3
misspelling|bildskärmer|mon1:3
misspelling|solpannel|sol1:3
misspelling|whitebord|scr2:3
misspelling|gipskivor|gyp1:3
misspelling|vitt tegel murtegl|brick1:3
english|office chair|kstol1:3 kstol2:3 kstol4:3 kstol3:3 want1:1
english|standing desk|desk1:3 desk2:3
english|bricks|brick1:3 brick2:1
english|insulation|ins1:3 ins2:3
english|wooden beams|glu1:3 timb1:2
english|monitors|mon1:3
english|solar panels|sol1:3
english|excavator|mach1:3
english|bicycle|bik1:3 bik2:3 smach1:1
english|roof tiles|roof1:3
english|furniture repair|srep1:3 srep2:3
english|scaffolding|mach2:3
english|pallets|pal1:3 want2:2 pal2:1
service|laga stolar|srep1:3 srep2:1
service|klä om soffa|srep1:3
service|hyra tält|srent1:3
service|laga cykel|smach1:3
service|radera hårddiskar|sit1:3
service|byta skärm på telefonen|sit2:3
service|någon som kan riva ett hus försiktigt|sdis1:3 sinv1:1
service|hjälp med flytt av kontor|slog1:3
service|sälja gamla kontorsmöbler|stake1:3
service|laga arbetskläder|stex1:3
service|renovera fönster|sbuild1:3 win2:1
service|lagerplats|ssto1:3 slog1:2
service|inventering före rivning|sinv1:3 sdis1:2
service|lyfta med kran|slog2:3
service|krossa betong|srec1:3
service|måla om bord|srep2:3
service|möbler som tjänst|srent2:3
service|klimatberäkning|sadv1:3
free text|40 sängar till vandrarhem|bed1:3 care1:1
free text|EI60|door2:3
free text|HEA 200|beam1:3
free text|stålbalkar|beam1:3 beam2:2
free text|reglar 45x145|timb1:3
free text|krossad sten till väg|grav1:3
free text|jord till trädgård|soil1:3 pal2:1
free text|chromebook|lap1:3
free text|strö till hästar|res1:3
free text|gamla fönster|win2:3 win1:2 sbuild1:2
free text|mat som blivit över|food1:3
`;

export interface JudgedQuery {
  readonly kind: string;
  readonly text: string;
  readonly grades: Readonly<Record<string, number>>;
}

export const judgedQueries: readonly JudgedQuery[] = rows
  .trim()
  .split("\n")
  .map((row) => {
    const [kind = "", text = "", judged = ""] = row.split("|");
    const grades = Object.fromEntries(
      judged.split(" ").map((entry) => [entry.split(":")[0], Number(entry.split(":")[1])]),
    );
    return { kind, text, grades };
  });
