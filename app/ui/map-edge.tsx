/** The alternating frame of a topographic sheet. Once per page, under the header. */
export const MapEdge = () => <div className="edge" aria-hidden="true" />;
