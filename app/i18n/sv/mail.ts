export default {
  // Foten i alla brev
  "frame.sender": "Tillvara, marknadsplats för överskott och cirkulära tjänster: {url}",
  "why.account": "Du får det här brevet för att någon angav din adress på Tillvara. Var det inte du kan du bortse från det.",
  "why.member": "Du får det här brevet för att du är med i en organisation på Tillvara.",
} as const;
