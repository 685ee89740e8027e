/** Where the progress of a rebuild is kept, and the name of its job. */
export const reindexKey = "search.reindex";
export const reindexTask = "search-reindex";
