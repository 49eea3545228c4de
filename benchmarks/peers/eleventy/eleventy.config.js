import { bibtex, counts, inOrder } from "../list.js";
import { math } from "../math.js";

export default function (config) {
  config.addCollection("papers", (all) => inOrder(all.getFilteredByGlob("papers/*.md")));
  config.addFilter("math", math);
  config.addFilter("counts", counts);
  config.addFilter("bibtex", bibtex);
  config.addPassthroughCopy({ "../filters.js": "filters.js" });
}
