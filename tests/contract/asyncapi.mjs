// Prints what the AsyncAPI parser finds in a document, as JSON.
import { readFileSync } from "node:fs";
import { Parser } from "@asyncapi/parser";

const { document, diagnostics } = await new Parser().parse(readFileSync(process.argv[2], "utf8"));
console.log(
  JSON.stringify({
    operations: document ? document.allOperations().map((one) => one.id()) : [],
    findings: diagnostics
      .filter((one) => one.code !== "asyncapi-latest-version")
      .map((one) => `${one.path.join(".")}: ${one.message}`),
  }),
);
