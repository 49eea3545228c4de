import { defineCollection, z } from "astro:content";
import { glob } from "astro/loaders";

const papers = defineCollection({
  loader: glob({ pattern: "*.md", base: "./papers" }),
  schema: z.object({
    title: z.string().min(1),
    authors: z.array(z.string().min(1)).nonempty(),
    arxiv: z.string().regex(/^\d{4}\.\d{4,5}$/),
    github: z.string().regex(/^[\w.-]+\/[\w.-]+$/),
    tags: z.array(z.string()).nonempty(),
    spotlight: z.boolean().default(false),
    abstract: z.string().min(1),
  }),
});

export const collections = { papers };
