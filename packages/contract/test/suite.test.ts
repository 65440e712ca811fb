import { describeContract } from "@rtk-meetings/contract/vitest";
import { provider } from "./provider.js";

const refused = JSON.stringify({ success: false, errors: [{ code: 971, message: "slow down" }] });

// One 429, so that every rule sees a case.
describeContract(() => {
  let requests = 0;
  return provider({}, (serve) => (url, init) => {
    requests++;
    const headers = { "content-type": "application/json", "retry-after": "0" };
    return requests === 30 ? Promise.resolve(new Response(refused, { status: 429, headers })) : serve(url, init);
  });
});
