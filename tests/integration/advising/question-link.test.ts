import { expect, it } from "vitest";
import { loader } from "../../../app/routes/adviser/question-token";
import { takePoint } from "~/http/rate-limit.server";
import { newId } from "~/shared/ids";

it("opening a question's link spends nothing of what the address has for signing in, and the other way round", async () => {
  const ip = newId();
  const open = async (): Promise<number | undefined> => {
    const request = new Request("http://localhost/radgivning/fraga/x");
    const args = { request, params: { token: newId() }, context: { ip } } as unknown as Parameters<typeof loader>[0];
    return loader(args).then(
      () => 200,
      (answer: unknown) => (answer as { init?: { status?: number } }).init?.status ?? (answer as Response).status,
    );
  };
  while ((await takePoint("sign_in_address", ip)).ok);
  expect(await open()).toBe(404);
  while ((await takePoint("question_link", ip)).ok);
  expect(await open()).toBe(429);
});
