/** Most files one listing carries. */
export const maxPhotos = 12;
export const maxDocuments = 8;
/** Most photos one batch turns into drafts. */
export const maxBatch = 60;
