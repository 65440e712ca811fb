import { createMeetingsClient, type MeetingsClient } from "@rtk-meetings/client";

/** A client that fetches its token when it needs one, and a new one when the API refuses it. */
export function clientWithVault(
  vaultUrl: string,
  accountId: string,
  appId: string,
): MeetingsClient<"account_id" | "app_id"> {
  return createMeetingsClient({
    accountId,
    appId,
    apiToken: async () => {
      const response = await fetch(vaultUrl, { signal: AbortSignal.timeout(5_000) });
      if (!response.ok) throw new Error(`the vault answered ${response.status}`);
      return (await response.text()).trim();
    },
  });
}
