export default {
  "page.title": "Handlingar",
} as const;
