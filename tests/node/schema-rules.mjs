// Holds a schema against graphql-eslint's rules for schemas and for Relay, and names what breaks them:
// node schema-rules.mjs ../../schema.graphql
import { readFile } from "node:fs/promises";
import graphql from "@graphql-eslint/eslint-plugin";
import { ESLint } from "eslint";

// What cannot be asked for alone, so has no global id. A new type is either a node or belongs here.
const WITHOUT_ID = [
  // Parts of an answer: they are of this question only.
  "Action", "AgeSpan", "Alarm", "Answer", "Caveat", "Fallback", "LowerStep", "Mention", "NearMiss", "Notice",
  "Reason", "Route", "Sign", "Suggestion", "Understood", "UserError",
  // Parts of an offer or a concept: they come and go with it.
  "Assurance", "Capacity", "CourseRun", "DocumentedEffect", "ExternalCode", "LifeCycleChange", "Price", "SourceRef", "Variant",
  // What others own and name: an act and its places, a code of the authorities.
  "Ground", "LawStage", "LawTimeline", "LegalReference", "OffersUnderLaw", "OfferUnderLaw", "RequirementText", "Requires", "WayUnderLaw",
  // Whom to turn to, and when to look again: they are of this question only. A place is named by its key.
  "AppliedRule", "Duty", "FollowUpDay", "FollowUpPlan", "FollowUpSummary", "Institution", "Interval", "Milestone", "PointOfContact",
  "ToParents", "Turn",
  // What a word means: it is of this question only.
  "Abbreviation", "VocabularyEntry", "WordMeaning",
  // Named by its key within its staircase.
  "Step",
  // What a list of offers tells of itself.
  "NotStated", "OfferFacets",
  // Who asks; what a change came to; what waits, named by its key, and seen by some only.
  // A count, which is of nothing in particular.
  "UnmetNeed",
  "AvailabilityPayload", "BatchPayload", "Change", "Decision", "Difference", "Proposal", "ProposalPayload", "RefusedProposal",
  "UnmetNeedPayload", "Viewer",
  // A table on its way in: its rows have numbers, and nothing of them is kept.
  "ImportFault", "ImportPayload", "ImportRemark", "ImportReport", "ImportRow",
  // Pages, by Relay's own specification.
  "PageInfo",
];

const rules = {
  ...graphql.configs["flat/schema-recommended"].rules,
  ...graphql.configs["flat/schema-relay"].rules,
  "@graphql-eslint/strict-id-in-types": ["error", { exceptions: { types: WITHOUT_ID, suffixes: ["Connection", "Edge", "Count", "Facet"] } }],
  // A list that is short by its nature (the steps of a staircase, the reasons for an offer) is given whole.
  "@graphql-eslint/relay-edge-types": ["error", { listTypeCanWrapOnlyEdgeType: false }],
};

const path = process.argv[2];
const text = await readFile(path, "utf8");
const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: {
    files: ["**/*.graphql"],
    plugins: { "@graphql-eslint": graphql },
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: path } } },
    rules,
  },
});
const [{ messages }] = await eslint.lintText(text, { filePath: "schema.graphql" });
for (const { line, ruleId, message } of messages) {
  console.log(`${line}: ${message} (${ruleId})`);
}
for (const name of WITHOUT_ID) {
  if (!new RegExp(`^type ${name} {`, "m").test(text)) {
    console.log(`${name} is excepted, and no type of the schema, or a node`);
  }
}
