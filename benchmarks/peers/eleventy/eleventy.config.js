import { bibtex, counts, inOrder } from "../list.js";
import { math } from "../math.js";

export default function (config) {
  config.addCollection("papers", (all) => inOrder(all.getFilteredByGlob("eleventy/papers/*.md")));
  config.addFilter("math", math);
  config.addFilter("counts", counts);
  config.addFilter("bibtex", bibtex);
  config.addPassthroughCopy("filters.js");
  config.setUseGitIgnore(false); // The papers are generated, so Git ignores them.
  return { dir: { input: "eleventy", output: "eleventy/_site" } };
}
