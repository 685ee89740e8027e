/** Does the work and answers no earlier than `ms` after it began: what was quick looks like what was slow. */
export async function notBefore<T>(ms: number, work: () => Promise<T>): Promise<T> {
  const wait = new Promise<void>((done) => {
    setTimeout(done, ms);
  });
  const [value] = await Promise.all([work(), wait]);
  return value;
}
