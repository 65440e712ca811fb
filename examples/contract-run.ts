import { runContract } from "@rtk-meetings/contract";

const report = await runContract({
  baseUrl: "https://api.cloudflare.com/client/v4",
  apiToken: process.env["CLOUDFLARE_API_TOKEN"] ?? "",
  accountId: "023e105f4ecef8ad9ca31a8372d0c353",
  appId: "14a396e7-ca44-4937-bf1f-050a69118543",
});
console.log(report.verdict, `${report.requests} requests, seed ${report.seed}`);
for (const check of report.checks.filter(({ outcome }) => outcome === "failed")) {
  console.log(check.id, check.title, check.evidence[0]?.curl);
}
