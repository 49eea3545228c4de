/** The papers in the order of their numbers at arXiv. */
export const inOrder = (papers) => papers.sort((a, b) => a.data.arxiv.localeCompare(b.data.arxiv));

/** Each tag with the number of its papers, by name. */
export const counts = (papers) => {
  const tags = new Map();
  for (const tag of papers.flatMap((paper) => paper.data.tags)) {
    tags.set(tag, (tags.get(tag) ?? 0) + 1);
  }
  return [...tags].sort(([a], [b]) => a.localeCompare(b));
};

/** The entry for BibTeX. */
export const bibtex = ({ title, authors, arxiv, tags }) => `@misc{${arxiv},
  title = {${title}},
  author = {${authors.join(" and ")}},
  year = {2024},
  eprint = {${arxiv}},
  archiveprefix = {arXiv},
  url = {https://arxiv.org/abs/${arxiv}},
  keywords = {${tags.join(", ")}},
}`;
