export default {
  "page.title": "Aktuella upphandlingar",
} as const;
