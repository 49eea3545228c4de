package lab;

import dev.roundup.*;

@Roundup(
        slug = "neurips-2023",
        title = "Papers {at} NeurIPS -- 2023",
        intro = "From $5 to US$10, C# & R&D, snake_case, a^2, {{papers}}, ~10 \\href{mailto:a@b.org}{mails}.",
        outro = "50% of $x$, and 90 % of all.",
        // near-miss: stray-percent: 50% -> 50\\%
        published = "2023-11-20",
        sections = @Section(id = "main", papers = {One.class}))
interface TexNearMiss {}

@Paper(
        title = "{{BERT}} and \\(E(n)\\)-nets of \\'Etienne B\\'ezout",
        // near-miss: math-delimiter: n)\\) -> n)
        authors = "Ada Lane",
        macros = "\\newcommand{\\kites}[1]{\\emph{#1 kites}}")
        // near-miss: macro-syntax: [1] -> [0]
@Abstract("""
        \\textbf{We} {\\em show}, ``as'' \\cite{b} did, 90\\%: $ \\mathcal{O}(n) $, $<$5 and \\[x\\].
        \\begin{enumerate}
          \\item See \\kites{two} at https://example.org/a_b~c, or \\url{https://example.org/50%25}.
        \\end{enumerate}
        """)
        // near-miss: unused-macro: See \\kites{two} -> See two kites
        // near-miss: latex-command: {\\em show} -> {\\me show}
        // near-miss: math-syntax: \\mathcal{O} -> \\mathcal{O
        // near-miss: math-command: \\mathcal{O} -> \\mathcl{O}
@Figure(pending = true, alt = "")
@Extra(name = "Path", value = "C:\\temp")
interface One {}
