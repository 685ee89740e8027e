export default {
  "page.title": "Utvärdering",
} as const;
