// Asks a server the questions of graphql-http's audit of GraphQL over HTTP, and names those it answers otherwise
// than the specification says, recommendations included: node graphql-http.mjs http://127.0.0.1:8080/graphql
import { serverAudits } from "graphql-http";

const audits = serverAudits({ url: process.argv[2], fetchFn: fetch });
let passed = 0;
for (const audit of audits) {
  const result = await audit.fn();
  if (result.status === "ok") {
    passed += 1;
  } else {
    console.log(`${audit.id} ${audit.name}: ${result.reason}`);
  }
}
console.log(`${passed} of ${audits.length}`);
process.exitCode = passed === audits.length ? 0 : 1;
