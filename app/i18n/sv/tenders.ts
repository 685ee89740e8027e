export default {
  "page.title": "Upphandlingar",
} as const;
