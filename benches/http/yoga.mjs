// A GraphQL server in JavaScript with Vifte's schema, told every answer beforehand: it finds nothing, and only reads
// the query and says the answer. node yoga.mjs PORT ANSWERS
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createSchema, createYoga } from "graphql-yoga";

const [port, file] = process.argv.slice(2);
const lines = readFileSync(file, "utf8").trim().split("\n").map((line) => JSON.parse(line));
const answers = new Map(lines.map(({ need, answer }) => [need, answer.data]));

const schema = createSchema({
  typeDefs: readFileSync(new URL("../../schema.graphql", import.meta.url), "utf8"),
  resolvers: {
    Query: {
      suggest: (_, { need }) => answers.get(need.text).suggest,
      offers: () => answers.get("").offers,
    },
  },
});

createServer(createYoga({ schema, graphiql: false, landingPage: false, logging: false })).listen(Number(port), "127.0.0.1");
