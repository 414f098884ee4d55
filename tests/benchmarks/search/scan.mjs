// The plain truth: which documents hold a text in one of their fields, by looking through all of them.
import { fieldsOf } from "../../search-client/client.mjs";

/** @param {any[]} documents @param {(text: string) => string} fold @returns {(text: string) => number[]} */
export const scanner = (documents, fold) => {
  // Folded texts hold no line feeds.
  const texts = documents.map((document) => fieldsOf(document).map(fold).join("\n"));
  return (text) => {
    const wanted = fold(text);
    return texts.flatMap((fields, i) => (fields.includes(wanted) ? [i] : []));
  };
};

/** Share of what should be found that is found, and of what is found that should be: over all queries. @param {number[][]} expected @param {number[][]} found */
export const quality = (expected, found) => {
  let [right, wanted, given] = [0, 0, 0];
  expected.forEach((documents, i) => {
    const truth = new Set(documents);
    right += found[i].filter((document) => truth.has(document)).length;
    wanted += truth.size;
    given += found[i].length;
  });
  return { recall: right / wanted, precision: right / given };
};
