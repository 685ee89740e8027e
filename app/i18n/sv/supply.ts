export default {
  "page.title": "Marknadskoll",
} as const;
