export default {
  // Foten i alla brev
  "frame.sender": "Tillvara, marknadsplats för överskott och cirkulära tjänster: {url}",
  "why.account": "Du får det här brevet för att någon angav din adress på Tillvara. Var det inte du kan du bortse från det.",
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
} as const;
