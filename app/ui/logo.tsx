/** The mark: two arcs that grip each other. Takes its colours from the place it stands in. */
export function Mark() {
  return (
    <svg viewBox="0 0 48 32" aria-hidden="true">
      <path className="logo__a" d="M19.4 26.2A10.4 10.4 0 1 1 27.5 14.6" />
      <path className="logo__b" d="M28.6 5.8A10.4 10.4 0 1 1 20.5 17.4" />
    </svg>
  );
}
