export default {
  "page.title": "Avtal",
} as const;
