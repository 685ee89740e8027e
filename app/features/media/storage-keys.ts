/** Where the files of a media id lie; the last two letters spread them over folders. */
export const mediaKey = (id: string, name: string): string => `media/${id.slice(-2)}/${id}/${name}`;
