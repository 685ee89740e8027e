export default {
  "page.title": "Kriterier",
} as const;
