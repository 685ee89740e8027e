export default {
  // Foten i alla brev
  "frame.sender": "Tillvara, marknadsplats för överskott och cirkulära tjänster: {url}",
  "why.account":
    "Du får det här brevet för att någon angav din adress på Tillvara. Var det inte du kan du bortse från det.",
  "why.member": "Du får det här brevet för att du är med i en organisation på Tillvara.",
  "auth.verify.subject": "Bekräfta din e-postadress",
  "auth.verify.lede": "Välkommen till Tillvara. Bekräfta adressen, så kan du publicera annonser och ställa frågor.",
  "auth.verify.note": "Länken gäller i ett dygn.",
  "auth.verify.action": "Bekräfta adressen",
  "auth.reset.subject": "Välj ett nytt lösenord",
  "auth.reset.lede": "Någon, troligen du, har bett om att få byta lösenord.",
  "auth.reset.note": "Länken gäller i en timme och bara en gång. Bad du inte om den behöver du inte göra något.",
  "auth.reset.action": "Välj lösenord",
  "auth.exists.subject": "Du har redan ett konto",
  "auth.exists.lede": "Någon, troligen du, försökte skapa ett konto med den här adressen. Kontot finns redan.",
  "auth.exists.note": "Logga in som vanligt, eller välj ett nytt lösenord om du har glömt det.",
  "auth.exists.action": "Logga in",

  // Meddelanden
  "why.message":
    "Du får det här brevet för att du är med i en organisation på Tillvara. Nästa brev om samma konversation kommer först när du har läst den.",
  "market_question.subject": "Marknadsfråga från {asker}: {title}",
  "market_question.heading": "{asker} frågar marknaden",
  "market_question.text":
    "{asker} vill veta vad företag i er kategori klarar innan en upphandling utformas: ”{title}”. Svara senast {day}.",
  "market_question.equal":
    "Alla registrerade företag i kategorin får samma fråga samtidigt. Svaren blir uppgifter på era egna sidor. Frågan är inte en upphandling och binder ingen.",
  "market_question.fact.asker": "Frågan ställs av",
  "market_question.fact.until": "Svar senast",
  "market_question.action": "Läs och svara",
  "why.market_question":
    "Du får det här brevet för att din organisation är registrerad i en kategori som en upphandlande organisation frågar om.",
  "message.question.subject": "{organization} frågar om {listing}",
  "message.question.heading": "{organization} frågar om er annons",
  "message.answer.subject": "Svar från {organization} om {listing}",
  "message.answer.heading": "{organization} har svarat",
  "message.text":
    "Läs och svara i inkorgen. Svaret når alla som företräder {organization}; det går inte att svara på det här brevet.",
  "message.files_one": "Meddelandet har {count} bifogad fil.",
  "message.files_other": "Meddelandet har {count} bifogade filer.",
  "message.fact.from": "Från",
  "message.fact.listing": "Annons",
  "message.action": "Läs och svara",

  // Annonser som snart går ut
  "expiry.subject_single": "Finns {title} kvar?",
  "expiry.subject_one": "{count} annons går snart ut",
  "expiry.subject_other": "{count} annonser går snart ut",
  "expiry.heading_single": "Din annons går snart ut",
  "expiry.heading_one": "{count} annons går snart ut",
  "expiry.heading_other": "{count} av dina annonser går snart ut",
  "expiry.text": "Finns det kvar? Bekräfta med ett tryck, så visas det vidare. Annars försvinner det av sig självt.",
  "expiry.until": "till {day}",
  "expiry.action": "Bekräfta eller ändra",

  // Flöden vars sista dag har varit
  "flow_run_out.subject_one": "{count} flöde har passerat sin sista dag",
  "flow_run_out.subject_other": "{count} flöden har passerat sin sista dag",
  "flow_run_out.text":
    "De föreslås inte längre för någon. Fortsätter det? Förnya med ett tryck, eller sätt en ny sista dag.",
  "flow_run_out.until": "till {day}",
  "flow_run_out.action": "Förnya eller avsluta",

  "why.invited":
    "Du får det här brevet för att någon bjöd in din adress till Tillvara. Vill du inte gå med kan du bortse från det.",
  "org.request.subject": "{name} vill gå med i {organization}",
  "org.request.lede": "Svara på frågan under Medlemmar. Den som släpps in kan lägga upp och svara för er.",
  "org.request.action": "Svara",
  "org.approved.subject": "Du är med i {organization}",
  "org.approved.lede": "Du kan nu lägga upp, fråga och svara för {organization}.",
  "org.approved.action": "Sätt igång",
  "org.declined.subject": "{organization} avböjde din fråga",
  "org.declined.lede":
    "Tala med någon på {organization} om det blev fel. Du kan fråga igen eller företräda en annan organisation.",
  "org.declined.action": "Välj organisation",
  "org.invitation.subject": "Du är inbjuden till {organization} på Tillvara",
  "org.invitation.lede":
    "{organization} har bjudit in dig att lägga upp, fråga och svara för dem på marknadsplatsen för överskott och cirkulära tjänster.",
  "org.invitation.note": "Länken gäller till {day} och bara för den här adressen.",
  "org.invitation.action": "Gå med",
  "obligations.subject": "Dags att följa upp {supplier}",
  "obligations.heading_one": "{supplier} ska visa en sak",
  "obligations.heading_other": "{supplier} ska visa {count} saker",
  "obligations.text":
    "Det här ska visas snart, eller skulle ha visats redan. Skriv ned hur det gick när ni har sett det.",
  "obligations.due": "senast {day}",
  "obligations.action": "Följ upp avtalet",

  "transfer.subject": "{organization} vill överta {listing}",
  "transfer.heading": "{organization} frågar om ert lager",
  "transfer.text": "De behöver det ni har släppt till partner. Inget flyttas förrän någon hos er har sagt ja.",
  "transfer.law":
    "Att lämna över något gratis till en annan offentlig organisation är inte alltid fritt från upphandling. Fråga en jurist när ni är osäkra.",
  "transfer.listing": "Annons",
  "transfer.amount": "Mängd",
  "transfer.ground": "Deras skäl",
  "transfer.action": "Svara",
  "transfer_answer.subject.yes": "{owner} säger ja",
  "transfer_answer.subject.no": "{owner} säger nej",
  "transfer_answer.text.yes":
    "Varan är avräknad från deras lager och står som överlåten på ert behov. Kontakta dem om hämtningen.",
  "transfer_answer.text.no": "Inget har flyttats. Behovet står kvar som det var.",
  "transfer_answer.action": "Öppna behovet",
  "review.subject": "Granska: {title}",
  "review.text": "En kollega ber dig läsa underlaget och godkänna det. Det är låst så länge.",
  "review.action": "Läs underlaget",

  // Upphandlingar
  "why.followed":
    "Du får det här brevet för att du följer en upphandling på Tillvara. Sluta följa på upphandlingens sida.",
  "tender.changed.subject": "Ändring: {title}",
  "tender.changed.text":
    "Uppgifterna om annonsen har ändrats. Den rättsligt gällande annonsen finns hos annonsdatabasen.",
  "tender.answered.subject": "Nytt svar: {title}",
  "tender.answered.text": "Myndigheten har besvarat en fråga eller rättat ett svar.",
  "tender.awarded.subject": "Tilldelad: {title}",
  "tender.awarded.text": "Myndigheten har antecknat vem som har tilldelats avtalet.",
  "tender.cancelled.subject": "Avbruten: {title}",
  "tender.cancelled.text": "Myndigheten har avbrutit upphandlingen.",
  "tender.asked.subject": "Ny fråga om {title}",
  "tender.asked.text":
    "En leverantör har ställt en fråga på den öppna sidan. Svaret visas för alla, utan vem som frågade.",
  "tender.fact": "Upphandling",
  "tender.open": "Öppna upphandlingen",
  "tender.answer": "Läs och svara",
  "why.asked":
    "Du får det här brevet för att en företagsrådgivare har antecknat adressen som ert företags kontakt. Svarar ni inte händer ingenting.",
  "introduction.subject": "Vill ni bli introducerade? {material}",
  "introduction.preheader": "En företagsrådgivare tror att ni passar ihop med ett annat företag.",
  "introduction.text":
    "{advisers} skriver till er och till ett annat företag. Inget namn lämnas ut förrän båda har svarat ja.",
  "introduction.until": "Svara senast",
  "introduction.action": "Se vad som delas och svara",
  "introduction.open": "Öppna frågan",
  "introduction.introduced.subject": "Ni är introducerade: {material}",
  "introduction.introduced.text": "Båda har svarat ja. Här är det andra företaget; hör av er till varandra.",
  "introduction.ended.subject": "Kontakten är avslutad: {material}",
  "introduction.ended.text":
    "Ett av företagen har tagit tillbaka sitt samtycke, eller det eller rådgivarna har lämnat Tillvara. Rådgivaren delar inget mer mellan er. Använd inte kontaktuppgifterna ni fick.",
  "case.open": "Öppna ärendet",
  "case.handedOver.subject": "Du har fått ett ärende: {title}",
  "case.handedOver.text": "En kollega har lämnat över ärendet till dig.",
  "case.introduced.subject": "Båda har sagt ja: {title}",
  "case.introduced.text": "Företagen har fått varandras kontakt och ärendet står under Introducerade.",
  "case.answered.subject": "Ett företag har svarat: {title}",
  "case.answered.text": "Se på ärendets sida vad företaget svarade.",
  "case.expired.subject": "Ingen svarade i tid: {title}",
  "case.expired.text": "Tiden för frågan har gått ut. Ring, fråga igen eller avsluta ärendet.",
  "case.withdrawn.subject": "Ärendet är fryst: {title}",
  "case.withdrawn.text":
    "Ett företag har tagit tillbaka sitt samtycke eller lämnat Tillvara. Inget mer får delas. Avsluta ärendet med skäl.",
  "advice_due.subject_single": "Påminnelse: {title}",
  "advice_due.subject_one": "{count} sak att komma tillbaka till",
  "advice_due.subject_other": "{count} saker att komma tillbaka till",
  "advice_due.text":
    "Dagen har kommit för det här. Det står kvar på sidan I dag tills det är gjort eller har fått en ny dag.",
  "advice_due.more_one": "Och {count} till, på sidan I dag.",
  "advice_due.more_other": "Och {count} till, på sidan I dag.",
  "advice_due.case": "Ärende: {title}",
  "advice_due.case_when": "{day}",
  "advice_due.task": "Uppgift: {title}",
  "advice_due.task_when": "{day}, i ärendet {about}",
  "advice_due.visit": "Besök hos {title}",
  "advice_due.visit_when": "Följs upp {day}",
  "advice_due.open": "Öppna",
  "advice_due.today": "Se vad som väntar",
} as const;
